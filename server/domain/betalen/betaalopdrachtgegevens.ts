import type { Datum } from '../datum.ts';

/** The second signature on the payment order, where the gemeente asks for it. */
export interface Betaalopdrachtgegevens {
  /** User name and display name of who decided: somebody else signs. */
  readonly besluitDoor?: string;
  readonly besluitNaam?: string;
  /** The amount that the budgethouder signs for, in cents. */
  readonly bedragPerMaandCent?: number;
  readonly akkoord?: boolean;
  readonly budgethouder?: string;
  readonly ondertekendOp?: Datum;
  /** Why the budgethouder did not sign. */
  readonly reden?: string;
}
