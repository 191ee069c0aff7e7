import type { Datum, Maand } from './datum.ts';
import type { Uitlegstap } from './uitleg.ts';

/** Hours of one month as somebody reported them; the last report of a month counts. */
export interface Maanduren {
  readonly maand: Maand;
  /** All hours paid in that month, those of the minimum included. */
  readonly uren: number;
  /** Where they come from: "loonstrook", "opgave werkgever", "Suwinet". */
  readonly bron: string;
}

/** Why an amount begins: with the first besluit, by law, or because a later besluit changed what it is calculated from. */
export type Rechtaanleiding =
  | 'ingang'
  | 'indexatie'
  | 'verjaardag'
  | 'uren'
  | 'loonwaarde'
  | 'contract'
  | 'leeftijd'
  | 'besluit';

/** The part of a month in which one amount held, and what it was calculated from. */
export interface Rechtdeel {
  readonly van: Datum;
  /** Last day. */
  readonly totEnMet: Datum;
  readonly dagen: number;
  /** Of the part of the LKS that is paid in the month itself. */
  readonly bedragCent: number;
  /** Amount of a whole month, rounded. */
  readonly perMaandCent: number;
  readonly soort: 'regulier' | 'forfaitair';
  /** Whole percent; absent for forfaitaire LKS. */
  readonly loonwaarde?: number;
  readonly urenPerWeek: number;
  readonly besluitId: string;
  readonly besluitdatum: Datum;
  /** First day of this amount; may lie in an earlier month. */
  readonly sinds: Datum;
  readonly aanleiding: Rechtaanleiding;
  /** The aanleiding in words: "24 uur per week werd 28 uur per 10 februari 2026". */
  readonly reden: string;
}

/** The hours of one month that are settled afterwards, as far as they are known. */
export interface Variabeldeel {
  readonly bedragCent: number;
  /** Hours above the ones paid in the month itself, as far as they count. */
  readonly uren: number;
  readonly bron: string;
}

/** What a werkgever is entitled to over one month, in cents. */
export interface BekendMaandrecht {
  readonly maand: Maand;
  readonly bekend: true;
  /** `vastCent` + `variabelCent`; also `lksCent` + `werkgeverslastenCent`. 0 when the LKS did not run in this month. */
  readonly rechtCent: number;
  /** Paid in the month itself. */
  readonly vastCent: number;
  /** Paid afterwards, over the hours that are known so far. */
  readonly variabelCent: number;
  readonly lksCent: number;
  readonly werkgeverslastenCent: number;
  /** In order of date; their amounts add up to `vastCent`. */
  readonly delen: readonly Rechtdeel[];
  readonly variabel?: Variabeldeel;
  /** True when hours of this month have yet to come in. */
  readonly wachtOpUren: boolean;
  readonly uitleg: readonly Uitlegstap[];
}

/** A month of which no amount can be said yet: never to be read as nothing. */
export interface OnbekendMaandrecht {
  readonly maand: Maand;
  readonly bekend: false;
  /** Dutch sentence: what is missing, and the way out. */
  readonly reden: string;
}

/** What a werkgever is entitled to over one month, or that it is not known yet. */
export type Maandrecht = BekendMaandrecht | OnbekendMaandrecht;
