import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum } from '../datum.ts';

/** What was reported to change (form PP-12). */
export type Wijzigingsoort =
  | 'uren'
  | 'functie'
  | 'contract'
  | 'einde'
  | 'iban'
  | 'adres_werkgever'
  | 'contactpersoon'
  | 'overgang_onderneming'
  | 'onderbreking'
  | 'overig';

/** What a reported change leads to: the outcome of the rule set `wijziging`, and what the consulent makes of it. */
export type Wijzigingsgevolg = 'administratief' | 'nieuw_bedrag' | 'nieuwe_meting' | 'verlenging' | 'einde';

/** A change that was reported, of the process wijziging. What it changes is written when it is carried out, not before. */
export interface Wijziginggegevens {
  readonly melder?: 'werkgever' | 'werknemer' | 'gemeente';
  readonly gemeldOp?: Datum;
  readonly soort?: Wijzigingsoort;
  /** First day on which it holds; can lie in the past. */
  readonly ingangsdatum?: Datum;
  readonly urenPerWeek?: number;
  readonly functie?: string;
  readonly laatsteDag?: Datum;
  readonly iban?: string;
  readonly tenaamstelling?: string;
  readonly werkgevernaam?: string;
  readonly straat?: string;
  readonly huisnummer?: string;
  readonly postcode?: string;
  readonly plaats?: string;
  readonly contactpersoon?: string;
  readonly email?: string;
  readonly telefoon?: string;
  readonly bewijs?: 'arbeidsovereenkomst' | 'loonstrook' | 'bankbewijs' | 'kvk' | 'bericht' | 'geen';
  readonly toelichting?: string;
  readonly vervolg?: 'verwerken' | 'niet_verwerken';
  readonly redenNiet?: string;
  readonly gevolg?: Wijzigingsgevolg;
  readonly ibanControle?: 'gebeld' | 'bankbewijs' | 'gesprek';
  /** A second person found the new IBAN to be right: money goes there. */
  readonly ibanAkkoord?: boolean;
  /** Hours per week before the change. */
  readonly oudeUren?: number;
  /** Amounts per month on the ingangsdatum, in cents. */
  readonly oudCent?: number;
  readonly nieuwCent?: number;
  /** The amount falls and the werkgever did not report it: it is heard first (art. 4:8 Awb). */
  readonly zienswijzeNodig?: boolean;
  readonly zienswijze?: 'geen' | 'akkoord' | 'bezwaren';
  readonly zienswijzeTekst?: string;
  readonly besluit?: 'vaststellen' | 'opnieuw_nakijken';
  readonly besluittoelichting?: string;
  /** Sentences: the new amounts from later days on, where another loonwaarde or route begins. */
  readonly later?: readonly string[];
  /** The second signature on the payment order of this besluit, where the gemeente asks for it. */
  readonly ondertekening?: Betaalopdrachtgegevens;
}
