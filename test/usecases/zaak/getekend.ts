import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { herzieZaak } from '../../../server/usecases/herziening/run-herziening.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { decideAanvraag, inGemeente } from '../in-gemeente.ts';
import { makeForfaitair, makeToegekend, meet, startProces } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';

export interface Geval {
  readonly proces: string;
  readonly besluit: Besluit['soort'];
  /** The task of the budgethouder, and the one that gets a refusal back. */
  readonly tekenen: string;
  readonly terug: string;
  /** What the task that got it back needs so that the budgethouder is asked again; absent when it goes on otherwise. */
  readonly opnieuw?: Formulierwaarden;
  /** The statutory term of the besluit of which the clock runs. */
  readonly termijn?: string;
  /** The day on which the end of the LKS is near, and the task that says so. */
  readonly eindigt?: string;
  readonly melden?: string;
  /** A zaak in which somebody has just decided. */
  readonly beslis: (gemeente: string) => Promise<{ readonly world: World; readonly zaakId: string }>;
}

const METING: readonly [string, string, string] = [
  'AanvragenHermetingTask',
  'InvoerenHermetingTask',
  'BesprekenHermetingTask',
];
const EERSTE: readonly [string, string, string] = [
  'AanvragenEersteMetingTask',
  'InvoerenEersteMetingTask',
  'BesprekenEersteMetingTask',
];

export const GEVALLEN: readonly Geval[] = [
  {
    proces: 'wijziging',
    besluit: 'wijziging',
    tekenen: 'OndertekenenWijzigingTask',
    terug: 'VaststellenWijzigingsbesluitTask',
    opnieuw: { 'wijziging.besluit': 'vaststellen' },
    termijn: 'wijziging_beslissing',
    beslis: async (gemeente) => {
      const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2027-01-31' }, gemeente);
      await world.goTo('2026-05-04');
      const melding = {
        'wijziging.soort': 'uren',
        'wijziging.urenPerWeek': 24,
        'wijziging.melder': 'werkgever',
        'wijziging.gemeldOp': '2026-05-01',
        'wijziging.ingangsdatum': '2026-06-01',
        'wijziging.bewijs': 'arbeidsovereenkomst',
      };
      await startProces(world, zaakId, 'wijziging', melding, gemeente);
      await world.complete(zaakId, 'NakijkenWijzigingTask');
      await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
      return { world, zaakId };
    },
  },
  {
    proces: 'verlenging',
    besluit: 'verlenging',
    tekenen: 'OndertekenenVerlengingTask',
    terug: 'VaststellenVerlengingTask',
    opnieuw: {},
    eindigt: '2026-08-18',
    melden: 'MeldenEindeSubsidieTask',
    beslis: async (gemeente) => {
      const { world, zaakId } = await makeToegekend({}, gemeente);
      await world.goTo('2026-07-06');
      const antwoord = {
        'verlenging.antwoord': 'verlengen',
        'verlenging.antwoordOp': '2026-07-06',
        'verlenging.antwoordKanaal': 'telefoon',
        'verlenging.onbepaaldeTijd': false,
        'verlenging.contractEinddatum': '2027-08-31',
      };
      await world.complete(zaakId, 'VerwerkenAntwoordTask', antwoord, ADMIN);
      await world.complete(zaakId, 'VaststellenVerlengingTask');
      return { world, zaakId };
    },
  },
  {
    proces: 'hermeting',
    besluit: 'hermeting',
    tekenen: 'OndertekenenHermetingTask',
    terug: 'VaststellenHermetingsbesluitTask',
    opnieuw: { 'hermeting.ingangsdatum': '2026-05-04' },
    termijn: 'beslistermijn_wettelijk',
    beslis: async (gemeente) => {
      const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' }, gemeente);
      await world.goTo('2026-05-04');
      const aanleiding = { 'hermeting.aanleiding': 'afgesproken_moment' };
      await startProces(world, zaakId, 'hermeting', aanleiding, gemeente);
      await meet(world, zaakId, METING, { op: '2026-05-04', percentage: 45, volgendeMeting: '2028-05-04' });
      await world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.ingangsdatum': '2026-05-04' });
      return { world, zaakId };
    },
  },
  {
    proces: 'forfaitair-naar-regulier',
    besluit: 'toekenning_regulier',
    tekenen: 'OndertekenenOvergangTask',
    terug: 'VaststellenOvergangTask',
    opnieuw: {},
    eindigt: '2026-07-18',
    melden: 'MeldenEindeForfaitairTask',
    termijn: 'beslistermijn_wettelijk',
    beslis: async (gemeente) => {
      const { world, zaakId } = await makeForfaitair(gemeente);
      await world.goTo('2026-06-01');
      await meet(world, zaakId, EERSTE, { op: '2026-06-01', percentage: 45, volgendeMeting: '2028-06-01' });
      await world.complete(zaakId, 'VaststellenOvergangTask');
      return { world, zaakId };
    },
  },
  {
    proces: 'herziening-1-januari',
    besluit: 'herziening',
    tekenen: 'OndertekenenHerzieningTask',
    terug: 'NakijkenHerzieningTask',
    opnieuw: { 'herziening.nagekeken': 'De uren kloppen.' },
    beslis: async (gemeente) => {
      const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' }, gemeente);
      await world.goTo('2026-06-01');
      const { klok } = world.omgeving;
      const moment = { nu: klok.nu(), vandaag: klok.vandaag(), door: GROOT.gebruikersnaam, doorNaam: GROOT.naam };
      await herzieZaak(world.omgeving, { gemeente, zaakId }, '2026-07-01', moment);
      return { world, zaakId };
    },
  },
  {
    proces: 'bezwaar',
    besluit: 'toekenning_regulier',
    tekenen: 'OndertekenenAlsnogToekennenTask',
    terug: 'BeslissenBezwaarTask',
    termijn: 'bezwaar_beslissing',
    beslis: async (gemeente) => {
      const world = inGemeente(makeWorld(), gemeente);
      const zaakId = await world.start();
      await world.complete(zaakId, 'BeoordelenAanvraagTask');
      await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
      await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
      await world.complete(zaakId, 'BesprekenUitkomstTask');
      await decideAanvraag(world, zaakId, {
        'besluit.uitkomst': 'afwijzen',
        'besluit.afwijzingsgrond': 'anders',
        'besluit.toelichting': 'Wij kennen niet toe.',
      });
      await world.goTo('2026-02-03');
      const ontvangst = {
        'bezwaar.besluitdatum': '2026-01-05',
        'bezwaar.ontvangenOp': '2026-02-02',
        'bezwaar.door': 'werkgever',
        'bezwaar.commissie': false,
      };
      await startProces(world, zaakId, 'bezwaar', ontvangst, gemeente);
      const oordeel = { 'bezwaar.vervolg': 'niet_horen', 'bezwaar.reden': 'Het bezwaar wordt toegewezen.' };
      await world.complete(zaakId, 'BeoordelenBezwaarTask', oordeel);
      const beslissing = {
        'bezwaar.beslissing': 'beslissen',
        'bezwaar.uitkomst': 'gegrond',
        'bezwaar.motivering': 'De loonwaarde is lager dan het minimumloon.',
        'bezwaar.gevolg': 'toekennen',
        'besluit.ingangsdatum': '2026-02-01',
        'besluit.einddatum': '2027-01-31',
      };
      await world.complete(zaakId, 'BeslissenBezwaarTask', beslissing, SMIT);
      return { world, zaakId };
    },
  },
];
