import type { Datum } from '../datum.ts';
import type { Verrekeninggegevens } from '../verrekenen/verrekeninggegevens.ts';

/** Why an LKS ends (landelijke werkwijze, stap 7). */
export const EINDEREDENEN = [
  'niet_verlengd',
  'dienstverband_beeindigd',
  'geen_doelgroep',
  'verhuizing',
  'buitenland',
  'overleden',
  'anders',
] as const;
export type Eindereden = (typeof EINDEREDENEN)[number];

/** The end of an LKS: what is reported to the process eindafrekening, and what its tasks add. */
export interface Eindegegevens {
  /** Last day of the LKS. */
  readonly datum: Datum;
  readonly reden: Eindereden;
  readonly toelichting?: string;
  /** The werkgever does not want it to end: it is heard first (art. 4:8 Awb), and the letter is a beschikking. */
  readonly tegenWens?: boolean;
  /** What the check of the reported end comes to. */
  readonly vervolg?: 'beeindigen' | 'horen' | 'niet_beeindigen';
  /** Last day on which the werkgever can say what it thinks of the intended end. */
  readonly zienswijzeTot?: Datum;
  /** What the werkgever said of the intended end, and whether the gemeente ends the LKS after that. */
  readonly zienswijze?: string;
  readonly zienswijzeUitkomst?: 'beeindigen' | 'niet_beeindigen';
  /** The last settlement, of every month. */
  readonly verrekening?: Verrekeninggegevens;
  /** Nobody has to look for other work for the werknemer, or somebody does already. */
  readonly geenHerplaatsing?: boolean;
  /** What was agreed about other work. */
  readonly herplaatsing?: string;
}
