import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayZaak } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Taak, Zaak } from '../../../server/domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { processDueTermijnen } from '../../../server/usecases/zaak/process-due-termijnen.ts';
import type { World } from '../world.ts';
import { ADMIN, ANTWOORDEN, GROOT, makeWorld } from '../world.ts';

const GEMEENTEN = ['voorbeeldstad', 'olst-wijhe'] as const;

/** Another way to answer a task, so that every branch of the diagram is taken some time. */
const ANDERS: Readonly<Record<string, Formulierwaarden>> = {
  BeoordelenAanvraagTask: { 'aanvraag.gevraagdeRoute': 'forfaitair' },
  OverleggenForfaitairTask: { 'forfaitair.werkgeverAkkoord': false },
  InvoerenLoonwaarderapportTask: { 'loonwaarde.percentage': 100 },
  BesprekenUitkomstTask: { 'gesprek.rapportAanpassen': true },
  VaststellenBesluitTask: { 'besluit.uitkomst': 'opnieuw_beoordelen' },
  VaststellenAfwijzingTask: { 'besluit.uitkomst': 'opnieuw_beoordelen' },
  AfhandelenNaLaatsteVerzoekTask: { 'rappel.eindactie': 'niet_toekennen' },
  OndertekenenBetaalopdrachtTask: { 'betaalopdracht.akkoord': false, 'betaalopdracht.reden': 'De uren kloppen niet.' },
};

const zet = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      soort: fc.constant('taak' as const),
      welke: fc.nat(3),
      anders: fc.nat(4),
      aok: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ soort: fc.constant('dagen' as const), dagen: fc.integer({ min: 1, max: 16 }) }) },
);

function addDays(datum: string, dagen: number): string {
  return new Date(Date.parse(datum) + dagen * 86_400_000).toISOString().slice(0, 10);
}

async function doTaak(
  world: World,
  gemeente: string,
  zaakId: string,
  keuze: { welke: number; anders: number; aok: boolean },
) {
  const open = (await world.zaak(zaakId, gemeente)).taken.filter((taak) => taak.status === 'open');
  const taak = open[keuze.welke % Math.max(open.length, 1)];
  if (!taak) return;
  const vandaag = world.omgeving.klok.vandaag();
  const datums: Formulierwaarden = {
    ...(taak.element === 'AanvragenLoonwaardemetingTask' ? { 'loonwaarde.uiterlijkMeten': addDays(vandaag, 7) } : {}),
    ...(taak.element === 'MeedelenUitstelTask' ? { 'uitstel.nieuweDatum': addDays(vandaag, 14) } : {}),
    ...(taak.element === 'OverleggenForfaitairTask' ? { 'forfaitair.overlegOp': vandaag } : {}),
    ...(taak.element.startsWith('Ontvangen') && keuze.aok ? { 'dienstverband.aokOntvangenOp': vandaag } : {}),
  };
  const anders = keuze.anders === 0 ? ANDERS[taak.element] : chooseEindactie(await world.zaak(zaakId, gemeente), taak);
  await world.complete(
    zaakId,
    taak.element,
    { ...ANTWOORDEN[taak.element], ...datums, ...anders },
    // Nobody signs what he or she decided.
    taak.nietVoor === GROOT.gebruikersnaam ? ADMIN : GROOT,
    gemeente,
  );
}

/** Who follows the law does not leave an aanvraag unhandled that nobody sent, or more than four weken after the hersteltermijn. */
function chooseEindactie(zaak: Zaak, taak: Taak): Formulierwaarden {
  if (taak.element !== 'AfhandelenNaLaatsteVerzoekTask') return {};
  if (zaak.gegevens.aanvraag.ingediendDoor === 'gemeente') return { 'rappel.eindactie': 'niet_toekennen' };
  const termijn = zaak.termijnen.findLast((t) => t.soort === 'besluit_buiten_behandeling');
  return termijn?.status === 'lopend' ? {} : { 'rappel.eindactie': 'afwijzen' };
}

async function checkZaak(world: World, gemeente: string, zaakId: string): Promise<void> {
  const zaak = await world.zaak(zaakId, gemeente);
  const vastleggingen = await world.stores.views.vastleggingen(gemeente, zaakId);
  expect(replayZaak(vastleggingen)).toStrictEqual(zaak);
  const open = zaak.taken.filter((taak) => taak.status === 'open');
  const { rijen } = await world.usecases.listWerkvoorraad(
    { gebruikersnaam: 'x', naam: 'X', rollen: ['consulent'], gemeenten: [gemeente] },
    gemeente,
    { lijst: 'alle' },
  );
  expect(rijen.map((rij) => rij.taakId).toSorted()).toEqual(open.map((taak) => taak.id).toSorted());
  const vandaag = world.omgeving.klok.vandaag();
  const lopend = zaak.termijnen.filter((termijn) => termijn.status === 'lopend' && termijn.signaal !== true);
  expect(lopend.filter((termijn) => termijn.einddatum < vandaag)).toEqual([]);
  expect(new Set(lopend.map((termijn) => termijn.soort)).size).toBe(lopend.length);
  expect(listGebreken(zaak)).toEqual([]);
}

/** What is wrong with a zaak that goes on without anybody's task, or that has ended with something still open. */
function listGebreken(zaak: Zaak): readonly string[] {
  const open = zaak.taken.some((taak) => taak.status === 'open');
  if (zaak.status === 'lopend') return open ? [] : ['loopt, maar niemand heeft een taak'];
  const [besluit, ...meer] = zaak.besluiten;
  const beschikkingen = zaak.brieven.filter((brief) => brief.soort === 'beschikking' && brief.datum === besluit?.datum);
  return [
    ...(open ? ['afgerond met een open taak'] : []),
    ...(zaak.termijnen.some((t) => t.signaal !== true && (t.status === 'lopend' || t.status === 'opgeschort'))
      ? ['afgerond met een open termijn']
      : []),
    ...(besluit && meer.length === 0 ? [] : ['niet precies één besluit']),
    ...(new Set(beschikkingen.map((brief) => brief.aan)).size === 2 ? [] : ['niet beiden gehoord']),
  ];
}

test('whatever people do and however long they wait: the log rebuilds the zaak, the list is the open tasks, and an end is a real end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        gemeente: fc.constantFrom(...GEMEENTEN),
        door: fc.constantFrom('werkgever', 'gemeente'),
        aok: fc.boolean(),
        zetten: fc.array(zet, { minLength: 4, maxLength: 14 }),
      }),
      async ({ gemeente, door, aok, zetten }) => {
        const world = makeWorld();
        const gewijzigd = {
          'aanvraag.ingediendDoor': door,
          ...(aok ? {} : { 'dienstverband.aokOntvangenOp': undefined }),
        };
        const zaakId = await world.start(gewijzigd, gemeente);
        for (const stap of zetten) {
          if (stap.soort === 'dagen') await world.goTo(addDays(world.omgeving.klok.vandaag(), stap.dagen));
          else await doTaak(world, gemeente, zaakId, stap);
        }
        // A term can begin in the past (it counts from the aanvraag): the next round of the scheduler sees it.
        await processDueTermijnen(world.omgeving, world.omgeving.klok.vandaag());
        await checkZaak(world, gemeente, zaakId);
        expect(await world.stores.storingen.list([gemeente], 'open')).toEqual([]);
      },
    ),
    { numRuns: Number(process.env['RANDOM_ZAKEN'] ?? 12) },
  );
});
