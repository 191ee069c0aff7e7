import type { Verrekening } from './verrekening.ts';
import type { Vorderingwijze } from './zaakverrekening.ts';

/** The settlement that is being made: what the system proposes and what the person who checks it says. */
export interface Verrekeninggegevens {
  /** "2026-Q1": every month until its end takes part. */
  readonly kwartaal: string;
  readonly voorstel?: Verrekening;
  /** Whether somebody has to look at it: there is something to settle. */
  readonly controleren?: boolean;
  /** After the check the zaak had changed: the proposal was made anew and is checked again. */
  readonly gewijzigd?: boolean;
  /** The werkgever owes the gemeente: somebody chooses how that comes back. */
  readonly neemtTerug?: boolean;
  readonly uitkomst?: 'vaststellen' | 'opnieuw';
  /** How money that was paid too much comes back. */
  readonly wijze?: Vorderingwijze;
  /** Set off against LKS for other werknemers: the person read that its legal basis is doubtful, and why it is done. */
  readonly reden?: string;
  readonly toelichting?: string;
}
