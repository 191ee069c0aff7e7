import { isToekennend } from '../besluit/besluit.ts';
import { findBeslotenEinde, findLaatste } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { addMaanden, formatDatum, minDatum } from '../datum.ts';
import { findAansluiting, findLopendeLks } from '../recht/lopende-lks.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Besluit, Zaak } from '../zaak/zaak.ts';
import type { Feestdagenkalender } from './feestdagen.ts';
import type { Signaalsoort } from './signaal.ts';
import { listOpenSignalen, makeSignaal, SIGNALEN } from './signaal.ts';
import { previousWerkdag } from './werkdagen.ts';

/** What the planning of signalen looks at besides the zaak. */
export interface Signaalplanning {
  readonly vandaag: Datum;
  readonly kalender: Feestdagenkalender;
  readonly makeId: () => string;
  /** `verlenging.signaal_maanden` and `forfaitair.signaal_meting_maand`; a signaal without its parameter is not planned. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether there is a process that begins with this message: without it nothing could follow. */
  readonly bestaat: (bericht: string) => boolean;
}

/** A signaal that the besluiten of a zaak lead to. */
interface Gewenst {
  readonly soort: Signaalsoort;
  readonly datum: Datum;
  readonly voor: Datum;
  readonly uitleg: string;
}

/**
 * Makes the planned signalen (verlenging, hermeting, meting na forfaitair) follow the besluiten: what no longer holds is dropped, what is
 * missing starts. A day of which the signaal was given already gets no second one, so that doing this twice changes nothing.
 */
export function planSignalen(zaak: Zaak, planning: Signaalplanning): readonly Gebeurtenis[] {
  const gewenst = listGewenst(zaak, planning).filter(({ soort }) => planning.bestaat(SIGNALEN[soort].bericht));
  const open = listOpenSignalen(zaak).filter(({ soort }) => PLANBAAR.includes(soort));
  const isZelfde = (a: { soort: string; signaalVoor?: Datum }, b: Gewenst): boolean =>
    a.soort === b.soort && a.signaalVoor === b.voor;
  const gegeven = zaak.termijnen.filter(({ signaal, gemeldOp }) => signaal === true && gemeldOp !== undefined);
  return [
    ...open
      .filter((termijn) => !gewenst.some((nieuw) => isZelfde(termijn, nieuw)))
      .map(
        ({ id }): Gebeurtenis => ({
          soort: 'TermijnVervallen',
          termijnId: id,
          reden: 'een later besluit verandert dit',
        }),
      ),
    ...gewenst
      .filter((nieuw) => ![...open, ...gegeven].some((termijn) => isZelfde(termijn, nieuw)))
      .map(({ soort, datum, voor, uitleg }) => makeSignaal(soort, datum, uitleg, { ...planning, voor })),
  ];
}

// helpers

const PLANBAAR: readonly string[] = ['verlenging', 'hermeting', 'forfaitair_meting'];

function listGewenst(zaak: Zaak, planning: Signaalplanning): readonly Gewenst[] {
  const besluit = findGeldend(zaak);
  if (besluit === undefined) return [];
  const isForfaitair = besluit.route === 'forfaitair';
  return [
    ...planVerlenging(zaak, besluit, isForfaitair, planning),
    ...(isForfaitair ? planForfaitair(zaak, besluit, planning) : planHermeting(findMeetmoment(zaak))),
  ].filter(({ voor }) => voor >= planning.vandaag);
}

/**
 * The besluit by which the LKS runs; undefined before a toekenning and after a beëindiging, unless there are days before the decided end
 * that still take a besluit.
 */
function findGeldend({ besluiten }: Zaak): Besluit | undefined {
  const laatste = findLaatste(besluiten);
  const einde = findBeslotenEinde(besluiten);
  if (einde === undefined) return laatste !== undefined && isToekennend(laatste) ? laatste : undefined;
  const lks = findLopendeLks({ besluiten });
  const aansluiting = findAansluiting(lks);
  return aansluiting !== undefined && aansluiting <= einde ? lks?.besluit : undefined;
}

/**
 * The besluit that says when the next measurement is: also one that changes nothing else (art. 10d lid 6 Pw). A herziening only repeats
 * what the besluit said whose amount it replaces.
 */
function findMeetmoment({ besluiten }: Zaak): Pick<Besluit, 'volgendeMeting'> {
  const zegtMeting = (besluit: Besluit): boolean => isToekennend(besluit) || besluit.soort === 'meetmoment';
  return besluiten.findLast((besluit) => zegtMeting(besluit) && besluit.soort !== 'herziening') ?? {};
}

/** So many months before the end of the contract or of the LKS, whichever comes first. The end of forfaitaire LKS has its own signaal. */
function planVerlenging(
  { gegevens }: Zaak,
  { einddatum }: Besluit,
  isForfaitair: boolean,
  { parameters, kalender }: Signaalplanning,
): readonly Gewenst[] {
  const einden = [gegevens.dienstverband.einddatum, isForfaitair ? undefined : einddatum];
  const bekend = einden.filter((datum) => datum !== undefined);
  const maanden = parameters['verlenging.signaal_maanden'];
  if (bekend.length === 0 || typeof maanden !== 'number') return [];
  const voor = bekend.reduce(minDatum);
  const datum = previousWerkdag(addMaanden(voor, -maanden), kalender);
  const uitleg = `Het contract of de loonkostensubsidie eindigt op ${formatDatum(voor)}`;
  return [{ soort: 'verlenging', datum, voor, uitleg }];
}

function planHermeting({ volgendeMeting }: Pick<Besluit, 'volgendeMeting'>): readonly Gewenst[] {
  if (volgendeMeting === undefined) return [];
  const uitleg = 'Op deze dag moet de loonwaarde opnieuw worden gemeten';
  return [{ soort: 'hermeting', datum: volgendeMeting, voor: volgendeMeting, uitleg }];
}

function planForfaitair(
  { gegevens }: Zaak,
  { einddatum }: Besluit,
  { parameters }: Signaalplanning,
): readonly Gewenst[] {
  const maand = parameters['forfaitair.signaal_meting_maand'];
  if (einddatum === undefined || typeof maand !== 'number') return [];
  const datum = minDatum(addMaanden(gegevens.dienstverband.begindatum, maand), einddatum);
  const uitleg = `De forfaitaire loonkostensubsidie eindigt op ${formatDatum(einddatum)}. Plan de meting`;
  return [{ soort: 'forfaitair_meting', datum, voor: einddatum, uitleg }];
}
