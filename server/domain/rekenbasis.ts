import type { Datum } from './datum.ts';
import type { LeeftijdIngang } from './rekengegevens.ts';
import type { Contractsoort, Route } from './zaakgegevens.ts';

/** An amount that a besluit fixed, and the days on which it holds. */
export interface Vastgesteldbedrag {
  readonly van: Datum;
  /** Last day. */
  readonly totEnMet: Datum;
  /** Unrounded cents per month, LKS and werkgeverslasten together, as decimal text. */
  readonly exactCent: string;
  /** Why a new amount begins here. */
  readonly aanleiding: 'ingang' | 'indexatie' | 'verjaardag';
}

/**
 * What a besluit fixed of the calculation: with it the LKS of a month can be calculated years later, whatever has become of the gegevens of
 * the zaak or of the parameters of the gemeente since.
 */
export interface Rekenbasis {
  readonly geboortedatum: Datum;
  readonly bbl: boolean;
  readonly soort: 'regulier' | 'forfaitair';
  readonly route: Route;
  readonly begindatumDienstverband: Datum;
  /** Whole percent; absent for forfaitaire LKS. */
  readonly loonwaarde?: number;
  readonly contractsoort: Contractsoort;
  /** Hours per week paid in the month itself: 0 in a 0-urencontract, the minimum of a min-maxcontract. */
  readonly urenPerWeek: number;
  readonly voltijdUren: number;
  readonly leeftijdIngang: LeeftijdIngang;
  /** Also a new amount per 1 July (parameter `indexatie.momenten`). */
  readonly indexatieJuli: boolean;
  /** The amounts as far as they were known on the day of the besluit: they never change by new legal data. */
  readonly bedragen: readonly Vastgesteldbedrag[];
}
