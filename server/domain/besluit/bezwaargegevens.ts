import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum } from '../datum.ts';

/** How a bezwaar ended. */
export const BEZWAARUITKOMSTEN = ['gegrond', 'ongegrond', 'niet_ontvankelijk'] as const;
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

/** What follows from a bezwaar that is gegrond: a grant at once, the besluit taken back, a change of what runs, the aanvraag again, or nothing else. */
export const BEZWAARGEVOLGEN = ['toekennen', 'herroepen', 'wijzigen', 'opnieuw_behandelen', 'geen'] as const;
export type Bezwaargevolg = (typeof BEZWAARGEVOLGEN)[number];

/** A bezwaar against a besluit of the zaak: what came in, and what its tasks add (chapter 6 and 7 Awb). */
export interface Bezwaargegevens {
  readonly ontvangenOp: Datum;
  /** Postmark: in time when posted in time and received within a week after the term (art. 6:9 lid 2 Awb). */
  readonly postOp?: Datum;
  readonly door: 'werkgever' | 'werknemer';
  readonly gemachtigde?: string;
  /** Date of the besluit objected to, as its letter says. */
  readonly besluitdatum: Datum;
  readonly gronden?: string;
  /** An advisory committee as in art. 7:13 Awb: twelve weken in the place of six. */
  readonly commissie: boolean;
  /** Day on which the besluit was made known to the one who objects; absent in a bezwaar of before that was kept. */
  readonly bekendgemaaktOp?: Datum;
  /** The letter had not left, or came back: the term had not begun. */
  readonly nietBekendgemaakt?: boolean;
  /** Its receipt was confirmed on this day, before its process began: it came in while another bezwaar ran. */
  readonly bevestigdOp?: Datum;
  /** Filled in when it is registered. */
  readonly besluitId?: string;
  /** Kind of that besluit: the form of the decision asks for it. */
  readonly besluitsoort?: string;
  readonly tijdig?: boolean;
  readonly bezwaarTot?: Datum;
  /** Last day to decide (art. 7:10 Awb). */
  readonly beslissenVoor?: Datum;
  /** What comes after the assessment. */
  readonly vervolg?: 'herstellen' | 'horen' | 'niet_horen';
  /** What is missing (art. 6:5 Awb), as the letter that asks for it says. */
  readonly verzuim?: string;
  /** The day of that letter; from the day after it the term to decide stands still (art. 7:10 lid 2 Awb). */
  readonly verzuimGevraagdOp?: Datum;
  /** Last day to send what is missing. */
  readonly verzuimTot?: Datum;
  readonly herstel?: 'hersteld' | 'niet_hersteld';
  /** The day on which it came in. */
  readonly hersteldOp?: Datum;
  readonly reden?: string;
  readonly hoorzittingOp?: Datum;
  readonly hoorzittingTijd?: string;
  readonly hoorzittingPlaats?: string;
  readonly verslag?: string;
  /** What the one who decides chose. */
  readonly beslissing?: 'beslissen' | 'verdagen' | 'ingetrokken';
  readonly verdaagdTot?: Datum;
  /** Whoever has to agrees with a longer verdaging (art. 7:10 lid 4 Awb). */
  readonly instemming?: boolean;
  readonly verdagingsreden?: string;
  readonly uitkomst?: Bezwaaruitkomst;
  readonly motivering?: string;
  readonly gevolg?: Bezwaargevolg;
  /** Last day of the contract as it is again without the besluit that is taken back; absent: no last day. */
  readonly contractEinde?: Datum;
  /** Where the zaak went on that treats the aanvraag again. */
  readonly uitvoering?: string;
  /** The second signature on the payment order of this besluit, where the gemeente asks for it. */
  readonly ondertekening?: Betaalopdrachtgegevens;
}
