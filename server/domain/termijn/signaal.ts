import type { Datum } from '../datum.ts';
import { addDagen, diffDagen, formatDatumKort, maxDatum } from '../datum.ts';
import type { Gebeurtenis, Veldwijziging } from '../zaak/gebeurtenis.ts';
import type { Zaak, Zaaktermijn } from '../zaak/zaak.ts';

/** The kinds of signaal: on its day the process begins that starts with its message. */
export const SIGNALEN = {
  verlenging: { naam: 'Verlenging bespreken', bericht: 'VerlengingGesignaleerd', grondslag: 'art. 10d lid 6 Pw' },
  hermeting: { naam: 'Opnieuw meten', bericht: 'HermetingGesignaleerd', grondslag: 'art. 10d lid 6 Pw' },
  forfaitair_meting: { naam: 'Meting plannen', bericht: 'MetingGesignaleerd', grondslag: 'art. 10d lid 5 Pw' },
  einde: { naam: 'Einde verwerken', bericht: 'EindeGemeld', grondslag: 'art. 10d Pw' },
} as const satisfies Readonly<Record<string, Signaaldefinitie>>;

export type Signaalsoort = keyof typeof SIGNALEN;

/** What a signaal is called, and the start message that it delivers. */
export interface Signaaldefinitie {
  readonly naam: string;
  readonly bericht: string;
  readonly grondslag: string;
}

/** What making a signaal takes besides its kind and day. */
export interface Signaalbegin {
  readonly vandaag: Datum;
  readonly makeId: () => string;
  /** The day that it looks ahead to. */
  readonly voor?: Datum;
  /** What the process begins with. */
  readonly wijzigingen?: readonly Veldwijziging[];
  /** The id that the process will have, when a term of it runs already. */
  readonly procesId?: string;
}

/**
 * A signaal: on `opDatum` (today when that day is over) the process of this kind begins. It is kept as a term whose last day is the day
 * before, so that it passes, and the process begins, on that day itself.
 */
export function makeSignaal(soort: Signaalsoort, opDatum: Datum, uitleg: string, context: Signaalbegin): Gebeurtenis {
  return startSignaal(soort, SIGNALEN[soort], { opDatum, uitleg }, context);
}

/** A signaal for a process that was asked for while one of that name still runs: it begins as soon as that one has ended. */
export function makeWachtendSignaal(
  bericht: string,
  titel: string,
  context: Signaalbegin,
): Extract<Gebeurtenis, { readonly soort: 'TermijnGestart' }> {
  const definitie = { naam: titel, bericht, grondslag: 'preferent werkproces' };
  const uitleg = 'Dit begint als het lopende proces met dezelfde naam klaar is';
  const signaal = startSignaal(WACHTEND, definitie, { opDatum: context.vandaag, uitleg }, context);
  return { ...signaal, termijn: { ...signaal.termijn, status: 'verstreken' } };
}

/** The signalen of which the process has not begun yet. */
export function listOpenSignalen({ termijnen }: Pick<Zaak, 'termijnen'>): readonly Zaaktermijn[] {
  return termijnen.filter(
    ({ signaal, status, gemeldOp }) =>
      signaal === true && (status === 'lopend' || (status === 'verstreken' && gemeldOp === undefined)),
  );
}

// helpers

const WACHTEND = 'vervolg';

function startSignaal(
  soort: string,
  { naam, bericht, grondslag }: Signaaldefinitie,
  moment: { readonly opDatum: Datum; readonly uitleg: string },
  { vandaag, makeId, voor, wijzigingen = [], procesId }: Signaalbegin,
): Extract<Gebeurtenis, { readonly soort: 'TermijnGestart' }> {
  const dag = maxDatum(moment.opDatum, vandaag);
  const termijn: Zaaktermijn = {
    id: makeId(),
    soort,
    naam,
    wettelijk: false,
    grondslag,
    van: vandaag,
    aantal: diffDagen(vandaag, dag),
    eenheid: 'dagen',
    atw: false,
    opschortingen: [],
    einddatum: addDagen(dag, -1),
    uitleg: [{ omschrijving: moment.uitleg, uitkomst: formatDatumKort(dag), grondslag }],
    bericht,
    status: 'lopend',
    signaal: true,
    ...(voor === undefined ? {} : { signaalVoor: voor }),
    ...(wijzigingen.length === 0 ? {} : { wijzigingen }),
    ...(procesId === undefined ? {} : { procesId }),
  };
  return { soort: 'TermijnGestart', termijn };
}
