import type { Datum, Maand } from '../../domain/datum.ts';
import type { Doorlooptijdenformulier } from '../../domain/volgen/doorlooptijdenformulier.ts';
import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadtellingen, Zaaktelling } from '../../ports.ts';
import type { Betaalrunoverzicht, Betaalwaarschuwing } from '../betalen/betaalusecases.ts';
import type { Actor } from '../usecases.ts';

/** A task whose term comes near or is over; without the name of a person. */
export type Risicoregel = Pick<
  Werkvoorraadregel,
  'taakId' | 'zaakId' | 'zaaknummer' | 'taak' | 'uiterlijk' | 'wettelijkUiterlijk' | 'termijn' | 'grondslag'
>;

/** What was paid in a month, in cents. */
export interface Maandtotaal {
  readonly maand: Maand;
  readonly bedragCent: number;
  readonly regels: number;
}

/** How a gemeente stands today. */
export interface Gemeenteoverzicht {
  readonly vandaag: Datum;
  readonly open: Werkvoorraadtellingen['termijn'];
  /** Statutory terms first; at most ten. */
  readonly risico: readonly Risicoregel[];
  readonly maand: Maand;
  /** The runs of this month. */
  readonly runs: readonly Pick<
    Betaalrunoverzicht,
    'id' | 'naam' | 'status' | 'betaaldag' | 'uiterlijk' | 'teBetalen'
  >[];
  readonly waarschuwing?: Betaalwaarschuwing;
  /** Released money by the month of the run, oldest first; a month without any is there with 0. */
  readonly maanden: readonly Maandtotaal[];
  readonly routes: readonly Zaaktelling[];
}

/** What somebody follows: today at a glance, and how long things took. */
export interface Overzichtusecases {
  readOverzicht(actor: Actor, gemeente: string): Promise<Gemeenteoverzicht>;
  /** Of the zaken on which was decided between two dates, both included; the last twelve months when absent. */
  readDoorlooptijden(
    actor: Actor,
    gemeente: string,
    periode: { readonly van?: Datum; readonly tot?: Datum },
  ): Promise<Doorlooptijdenformulier>;
}
