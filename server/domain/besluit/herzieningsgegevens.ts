import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum } from '../datum.ts';

/** What the herziening of the amount knows of itself: the group `herziening` of the gegevens. */
export interface Herzieningsgegevens {
  /** First day of the new amount: 1 January, or 1 July. */
  readonly datum: Datum;
  /** Filled in by the calculation. `onbekend`: the minimum wage of that day is not there yet. */
  readonly uitkomst?: 'berekend' | 'onbekend' | 'niet_nodig';
  /** Cents per month on the day before. */
  readonly oudCent?: number;
  /** Cents per month from the date on. */
  readonly nieuwCent?: number;
  /** Dutch sentence: why there is no new amount, or not yet. */
  readonly reden?: string;
  /** The second signature on the payment order of this besluit, where the gemeente asks for it. */
  readonly ondertekening?: Betaalopdrachtgegevens;
  /** What was repaired after a budgethouder did not sign. */
  readonly nagekeken?: string;
}
