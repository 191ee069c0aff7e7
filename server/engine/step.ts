import type { Elementinfo } from './element-info.ts';
import type { Procesbron } from './process-source.ts';

/** What sets a process in motion: its start, the completion of a user task, or a message that a wait listens for. */
export type Stapinvoer =
  | { readonly soort: 'start' }
  | { readonly soort: 'taak'; readonly wachtId: string }
  | { readonly soort: 'bericht'; readonly wachtId: string; readonly bericht: string };

/** Everything that one step needs. Pure as far as `read` and `perform` are: no clock, no store. */
export interface Stap {
  readonly bron: Procesbron;
  /** State as an earlier step returned it; absent for a start. */
  readonly toestand?: string;
  readonly invoer: Stapinvoer;
  /** Value of "case.x.y" or "param.key" for a condition in the diagram; undefined when there is none. */
  readonly read: (pad: string) => unknown;
  /** Carries out a service or business rule task. Called one at a time, in the order of the diagram. */
  readonly perform: (element: Elementinfo) => Promise<void> | void;
}

/** Something the process waits for: a user task, or a message (also of a boundary event). */
export interface Wacht {
  /** The claim: it names exactly this wait and never comes back once it is used. */
  readonly wachtId: string;
  /** Id of the user task or of the event. */
  readonly element: string;
  readonly soort: 'taak' | 'bericht';
  /** Name of the BPMN message. */
  readonly bericht?: string;
  /** Boundary event: id of the activity that it is attached to. */
  readonly aanElement?: string;
}

/** What a step leads to. */
export interface Stapuitkomst {
  /** State to store with the zaak; absent when the process has ended. */
  readonly toestand?: string;
  readonly wachtend: readonly Wacht[];
  /** Ids of the elements that were completed in this step, in order. */
  readonly doorlopen: readonly string[];
  /** Id of the end event of the main flow; present when the process has ended. */
  readonly uitkomst?: string;
}
