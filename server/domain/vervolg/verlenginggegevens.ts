import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum } from '../datum.ts';

/** What the werkgever answers to the question whether the work goes on. */
export type Verlengingantwoord = 'verlengen' | 'nieuw_contract' | 'stopt' | 'geen_antwoord';

/** What the process verlenging remembers of one round. */
export interface Verlenginggegevens {
  readonly aanleiding?: 'einde_contract' | 'einde_loonwaarde' | 'anders';
  readonly toelichtingAanleiding?: string;
  /** Last day of the LKS as it runs now. */
  readonly lksTotEnMet?: Datum;
  readonly contractTotEnMet?: Datum;
  /** The measurement with which the present loonwaarde ends. */
  readonly loonwaardeTot?: Datum;
  /** How often the question was sent, reminders included. */
  readonly aantalVerstuurd?: number;
  readonly verstuurdOp?: readonly Datum[];
  readonly laatsteVerzoekOp?: Datum;
  readonly antwoord?: Verlengingantwoord;
  readonly antwoordOp?: Datum;
  readonly antwoordKanaal?: 'gesprek' | 'telefoon' | 'e-mail' | 'brief';
  readonly onbepaaldeTijd?: boolean;
  /** New end of the contract; absent for onbepaalde tijd. */
  readonly contractEinddatum?: Datum;
  readonly functie?: string;
  readonly urenPerWeek?: number;
  readonly functieGewijzigd?: boolean;
  /** The present loonwaarde still holds on the first day of the new period. */
  readonly loonwaardeGeldig?: boolean;
  /** The forfaitaire months are used up: the besluit after the first measurement gives the LKS that follows (art. 10d lid 5 Pw). */
  readonly naarRegulier?: boolean;
  /** What the consulent agreed when the end came near without an answer. */
  readonly eindeAfspraak?: string;
  /** The last day of the LKS when the werkgever stops. */
  readonly laatsteDag?: Datum;
  readonly redenEinde?: string;
  readonly ingangsdatum?: Datum;
  readonly einddatum?: Datum;
  readonly volgendeMeting?: Datum;
  readonly toelichting?: string;
  /** The second signature on the payment order of this besluit, where the gemeente asks for it. */
  readonly ondertekening?: Betaalopdrachtgegevens;
}
