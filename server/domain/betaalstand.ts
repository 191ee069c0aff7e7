import type { Betaalsoort } from './betaalrun.ts';
import type { Datum, Maand } from './datum.ts';
import type { Maandrecht } from './recht.ts';

/** A payment for one zaak over one month that was released, or money that the werkgever gave back. */
export interface Betaling {
  readonly maand: Maand;
  readonly soort: Betaalsoort | 'terugontvangen';
  /** Cents; less than 0 for what came back from the werkgever (`terugontvangen`). */
  readonly bedragCent: number;
  /** Day of payment. */
  readonly betaaldag: Datum;
  /** Day on which the bank sent it back: then it does not count as paid. */
  readonly teruggekomenOp?: Datum;
}

/** Why there is a difference between what is owed over a month and what was paid. */
export interface Verschilreden {
  readonly soort:
    | 'nog_niet_betaald'
    | 'teruggekomen'
    | 'uren'
    | 'loonwaarde'
    | 'leeftijd'
    | 'wml'
    | 'contract'
    | 'einde'
    | 'besluit'
    | 'onverklaard';
  /** One Dutch sentence. */
  readonly zin: string;
}

/** What is owed and what was paid over one month, in cents. */
export interface Maandstand {
  readonly maand: Maand;
  /** Absent when no LKS runs over this month at all (a payment without a besluit). */
  readonly recht?: Maandrecht;
  /** Absent as long as the amount is not known: never read it as 0. */
  readonly rechtCent?: number;
  /** Released, less what came back. */
  readonly betaaldCent: number;
  /** `rechtCent` less `betaaldCent`: more than 0 is still to be paid, less than 0 was paid too much. 0 while the recht is not known. */
  readonly verschilCent: number;
  /**
   * The part that a monthly run pays: the vaste LKS of a month over which nothing vast stands as paid (never paid, or sent back by the
   * bank). Never less than 0.
   */
  readonly teBetalenCent: number;
  /** The rest of `verschilCent`, which waits for the verrekening: hours afterwards, and changes of a month that was paid already. */
  readonly teVerrekenenCent: number;
  /** Empty when there is no difference. */
  readonly redenen: readonly Verschilreden[];
}
