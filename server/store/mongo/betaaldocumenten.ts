import type { Betaalbericht } from '../../ports.ts';

/** Names the documents that hold the lines of a run: all of one set, and how many they are. */
export interface Delenverwijzing {
  readonly set: string;
  readonly aantal: number;
}

/** Some of the lines of a large betaalrun. It never changes: another stand of the run has documents of its own. */
export interface BetaaldeelDocument {
  readonly _id: string;
  readonly gemeente: string;
  /** The `_id` of the run. */
  readonly run: string;
  /** The stand of the run that it was written for. */
  readonly stand: number;
  readonly set: string;
  readonly plaats: number;
  readonly sinds: Date;
  readonly regels: string;
  /** The same lines as later runs read them; absent before the release. */
  readonly vrijgegeven?: string;
}

/** A betaalrun with its own log, the payments that it released and what zaken still have to hear. */
export interface BetaalrunDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly maand: string;
  readonly volgnummer: number;
  readonly stand: number;
  /** Absent once it is released or withdrawn. */
  readonly open?: true;
  /** What a list shows of it; absent in a run of before this was kept. */
  readonly kop?: string;
  /** The run; without its lines when these stand in `delen`. */
  readonly rij: string;
  /** What later runs read of it; absent before the release, and in a run of before this was kept. Without its lines too. */
  readonly vrijgegeven?: string;
  /** Where the lines of a large run stand. */
  readonly delen?: Delenverwijzing;
  /** Absent as long as nothing is released. */
  readonly claims?: readonly string[];
  readonly log: readonly string[];
  readonly berichten: readonly Betaalbericht[];
}
