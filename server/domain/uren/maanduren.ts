import type { Datum, Maand } from '../datum.ts';
import {
  addDagen,
  diffDagen,
  findEersteDagVanMaand,
  findLaatsteDagVanMaand,
  maxDatum,
  minDatum,
  readMaand,
} from '../datum.ts';
import type { Urenbron, Urenopgave } from './urenopgave.ts';
import { nameUrenbron } from './urenopgave.ts';
import type { Urenvoorrang } from './urenvoorrang.ts';
import { sortOpVoorrang } from './urenvoorrang.ts';

/** Days from one to another, both included. */
export interface Dagenreeks {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/** The part of an opgave that a month counts, in hundredths of an hour. */
export interface Urenaandeel extends Dagenreeks {
  readonly opgaveId: string;
  readonly dagen: number;
  /** Days of the whole opgave. */
  readonly dagenOpgave: number;
  readonly urenOpgave: number;
  readonly uren: number;
}

/** Hours over the days of one month on which the LKS ran, as far as they came in. */
export interface Maanduren {
  readonly maand: Maand;
  /** All hours paid over those days, those of the minimum included. */
  readonly uren: number;
  /** Where they come from: "loonstrook", "opgave van de werkgever", "Suwinet". */
  readonly bron: string;
  readonly bronnen: readonly Urenbron[];
  /** Days over which nothing came in: as long as there are any, the month waits. */
  readonly ontbreekt: readonly Dagenreeks[];
  readonly aandelen: readonly Urenaandeel[];
}

type Opgave = Pick<Urenopgave, 'id' | 'bron' | 'van' | 'totEnMet' | 'uren' | 'ingetrokken'>;

/**
 * The hours of a month out of everything that came in: of each day the last opgave of the strongest source holds, and an opgave is spread evenly over its days.
 * So a payslip of four weeks falls into two months by its dates, and its parts add up to the hundredth of an hour.
 * @param reeksen the days of the month on which the LKS ran, in order and apart
 */
export function countMaanduren(
  maand: Maand,
  reeksen: readonly Dagenreeks[],
  opgaven: readonly Opgave[],
  voorrang: readonly Urenvoorrang[],
): Maanduren {
  const tellend = opgaven.filter(({ ingetrokken }) => ingetrokken === undefined);
  const geldig = sortOpVoorrang(tellend, maand, voorrang);
  const delen = reeksen.flatMap((reeks) => splitReeks(reeks, geldig));
  const aandelen = delen.flatMap(({ opgave, van, totEnMet }) =>
    opgave === undefined ? [] : [toAandeel(opgave, van, totEnMet)],
  );
  const bronnen = [...new Set(delen.flatMap(({ opgave }) => (opgave === undefined ? [] : [opgave.bron])))];
  return {
    maand,
    uren: aandelen.reduce((som, { uren }) => som + Math.round(uren * 100), 0) / 100,
    bron: bronnen.map(nameUrenbron).join(' en '),
    bronnen,
    ontbreekt: delen.flatMap(({ opgave, van, totEnMet }) => (opgave === undefined ? [{ van, totEnMet }] : [])),
    aandelen,
  };
}

/** The days of a period that lie in a month; absent when there are none. */
export function clipToMaand({ van, totEnMet }: Dagenreeks, maand: Maand): Dagenreeks | undefined {
  const begin = maxDatum(van, findEersteDagVanMaand(maand));
  const einde = minDatum(totEnMet, findLaatsteDagVanMaand(maand));
  return begin > einde ? undefined : { van: begin, totEnMet: einde };
}

/** How the hours of a period fall into its months, by dates: what a payslip of four weeks gives each month. */
export function splitInMaanden(opgave: Dagenreeks & Pick<Urenopgave, 'uren'>): readonly (Dagenreeks & {
  readonly maand: Maand;
  readonly dagen: number;
  readonly uren: number;
})[] {
  const delen = [];
  for (let van = opgave.van; van <= opgave.totEnMet; ) {
    const totEnMet = minDatum(findLaatsteDagVanMaand(readMaand(van)), opgave.totEnMet);
    const { dagen, uren } = toAandeel({ ...opgave, id: '' }, van, totEnMet);
    delen.push({ maand: readMaand(van), van, totEnMet, dagen, uren });
    van = addDagen(totEnMet, 1);
  }
  return delen;
}

// helpers

interface Stuk extends Dagenreeks {
  readonly opgave: Opgave | undefined;
}

/** The days of a row in pieces that one opgave, or none, is about. */
function splitReeks({ van, totEnMet }: Dagenreeks, opgaven: readonly Opgave[]): readonly Stuk[] {
  const stukken: Stuk[] = [];
  for (let begin = van; begin <= totEnMet; ) {
    const opgave = opgaven.findLast((deel) => deel.van <= begin && deel.totEnMet >= begin);
    const later = opgave === undefined ? opgaven : opgaven.slice(opgaven.indexOf(opgave) + 1);
    // The day before something else begins.
    const grenzen = later.filter((deel) => deel.van > begin).map((deel) => addDagen(deel.van, -1));
    const einde = [totEnMet, opgave?.totEnMet ?? totEnMet, ...grenzen].reduce(minDatum);
    stukken.push({ van: begin, totEnMet: einde, opgave });
    begin = addDagen(einde, 1);
  }
  return stukken;
}

/** Each day gets the difference of rounded totals, so that all parts together are the hours of the opgave. */
function toAandeel(opgave: Dagenreeks & Pick<Urenopgave, 'id' | 'uren'>, van: Datum, totEnMet: Datum): Urenaandeel {
  const dagenOpgave = diffDagen(opgave.van, opgave.totEnMet) + 1;
  const tot = (dag: Datum) => Math.round((opgave.uren * 100 * diffDagen(opgave.van, dag)) / dagenOpgave);
  return {
    opgaveId: opgave.id,
    van,
    totEnMet,
    dagen: diffDagen(van, totEnMet) + 1,
    dagenOpgave,
    urenOpgave: opgave.uren,
    uren: (tot(addDagen(totEnMet, 1)) - tot(van)) / 100,
  };
}
