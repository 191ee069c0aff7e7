import type { Verrekening } from './verrekening.ts';
import type { Vorderingwijze } from './zaakverrekening.ts';

/** The settlement that is being made: what the system proposes and what the person who checks it says. */
export interface Verrekeninggegevens {
  /** "2026-Q1": every month until its end takes part. */
  readonly kwartaal: string;
  readonly voorstel?: Verrekening;
  /** There is nothing to settle: nobody has to look at it. */
  readonly niets?: boolean;
  /** The werkgever owes the gemeente: somebody chooses how that comes back. */
  readonly neemtTerug?: boolean;
  /** What fixing it came to; `opnieuw`: the zaak changed after the check, so that it is calculated and checked again. */
  readonly afloop?: 'niets' | 'versturen' | 'opnieuw';
  /** `later`: nothing is fixed now, the months take part in the next quarter. */
  readonly uitkomst?: 'vaststellen' | 'opnieuw' | 'later';
  /** How money that was paid too much comes back. */
  readonly wijze?: Vorderingwijze;
  /** Why it is set off against LKS for other werknemers although the legal basis is doubtful, or why it is settled later. */
  readonly reden?: string;
  readonly toelichting?: string;
}
