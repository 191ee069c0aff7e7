import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum } from '../datum.ts';

/** Why the loonwaarde is measured again. A request of the werkgever itself needs no zienswijze of the werkgever first (art. 4:8 Awb). */
export type Hermetingaanleiding =
  | 'afgesproken_moment'
  | 'functie_gewijzigd'
  | 'verzoek_werkgever'
  | 'verzoek_werknemer'
  | 'verlenging'
  | 'einde_forfaitair'
  | 'anders';

/** What a new loonwaarde does to the LKS: the outcome of the rule set `hermeting`. */
export type Hermetinguitkomst = 'ongewijzigd' | 'verhogen' | 'verlagen' | 'geen_recht';

/**
 * A measurement after the first one, or after forfaitaire LKS. It stands apart from `loonwaarde`, which keeps what the LKS is calculated
 * from until a besluit says otherwise: another process that decides meanwhile never sees half a measurement.
 */
export interface Hermetinggegevens {
  readonly aanleiding?: Hermetingaanleiding;
  readonly toelichtingAanleiding?: string;
  readonly soortMeting?: 'eerste' | 'herhaal' | 'praktijkroute';
  readonly organisatie?: string;
  readonly aangevraagdOp?: Datum;
  readonly uiterlijkMeten?: Datum;
  /** Last day to measure with which report and besluit still come before the end of the LKS. */
  readonly plandatum?: Datum;
  /** Report and besluit come before the end of the LKS when is measured on `uiterlijkMeten`. */
  readonly planHaalbaar?: boolean;
  /** What was agreed about a measurement that comes too late. */
  readonly planAfspraak?: string;
  readonly meetdatum?: Datum;
  readonly rapportdatum?: Datum;
  readonly deskundige?: string;
  /** Whole percent of the WML, as measured. */
  readonly percentage?: number;
  readonly gesprekOp?: Datum;
  readonly gesprekSamenvatting?: string;
  /** The report is wrong and goes back to the loonwaardedeskundige. */
  readonly rapportAanpassen?: boolean;
  /** Next measurement, after consultation with both (art. 10d lid 6 Pw). */
  readonly volgendeMeting?: Datum;
  /** The loonwaarde that the running LKS is calculated from; absent for forfaitaire LKS. */
  readonly vorigPercentage?: number;
  /** Percentage points between the two, never negative. */
  readonly verschil?: number;
  readonly vastgesteldOp?: Datum;
  readonly zienswijze?: 'geen' | 'akkoord' | 'bezwaren';
  readonly zienswijzeTekst?: string;
  readonly besluit?: 'vaststellen' | 'opnieuw_bespreken';
  /** First day of the new amount; without LKS: the first day without. */
  readonly ingangsdatum?: Datum;
  readonly einddatum?: Datum;
  readonly toelichting?: string;
  /** The second signature on the payment order of this besluit, where the gemeente asks for it. */
  readonly ondertekening?: Betaalopdrachtgegevens;
}
