import type { Datum, Maand } from '../datum.ts';
import {
  addDagen,
  diffDagen,
  findEersteDagVanMaand,
  findLaatsteDagVanMaand,
  maxDatum,
  minDatum,
  splitDatum,
} from '../datum.ts';
import { exact, roundToCent } from './bedrag.ts';

/** A monthly amount and the days on which it holds, both ends included. */
export interface Bedragperiode {
  readonly van: Datum;
  /** Last day; absent when no end is known. */
  readonly totEnMet?: Datum;
  /** Unrounded cents per month as decimal text, as the calculation gave it. */
  readonly exactCent: string;
}

/** The part of a month in which one amount held. */
export interface Maanddeel {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly bedragCent: number;
}

/** What is due over one month, by calendar days. */
export interface Maandbedrag {
  readonly maand: Maand;
  readonly bedragCent: number;
  readonly dagenInMaand: number;
  /** In order of date; their amounts add up to `bedragCent`. */
  readonly delen: readonly Maanddeel[];
}

/**
 * What the periods come to in one month: each amount in proportion to its calendar days. The sum is rounded once, and the parts are the
 * differences of the rounded running totals, so that they add up. The periods may not overlap.
 */
export function calculateMaandbedrag(maand: Maand, perioden: readonly Bedragperiode[]): Maandbedrag {
  const eerste = findEersteDagVanMaand(maand);
  const laatste = findLaatsteDagVanMaand(maand);
  const dagenInMaand = splitDatum(laatste).dag;
  const delen: Maanddeel[] = [];
  let exactTotaal = exact(0);
  let totaalCent = 0;
  for (const periode of perioden.toSorted((a, b) => diffDagen(b.van, a.van))) {
    const van = maxDatum(periode.van, eerste);
    const totEnMet = minDatum(periode.totEnMet ?? laatste, laatste);
    if (van > totEnMet) continue;
    const vorige = delen.at(-1);
    if (vorige !== undefined && van <= vorige.totEnMet) throw new RangeError(`Perioden overlappen op ${van}`);
    const dagen = diffDagen(van, addDagen(totEnMet, 1));
    exactTotaal = exactTotaal.plus(exact(periode.exactCent).times(dagen));
    const totNu = roundToCent(exactTotaal.dividedBy(dagenInMaand));
    delen.push({ van, totEnMet, dagen, bedragCent: totNu - totaalCent });
    totaalCent = totNu;
  }
  return { maand, bedragCent: totaalCent, dagenInMaand, delen };
}
