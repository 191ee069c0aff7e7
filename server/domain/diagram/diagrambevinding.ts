import type { Diagrammodel } from '../verschil/diagrammodel.ts';

/** Something in a local diagram that the law or the process does not allow, or that somebody must think about. */
export interface Diagrambevinding {
  /** "D1" */
  readonly nr: string;
  readonly naam: string;
  readonly ernst: 'blokkeren' | 'waarschuwen';
  /** Id of the element or flow; absent when it concerns the whole diagram. */
  readonly element?: string;
  /** What is wrong and what would be allowed, in Dutch. */
  readonly melding: string;
  readonly grondslag: string;
}

/** What stands around a diagram, as far as its bounds depend on it. */
export interface Diagramkennis {
  readonly termijnen: readonly {
    readonly naam: string;
    readonly bericht: string;
    readonly wettelijk: boolean;
    readonly grondslag: string;
    readonly elementen: readonly string[];
  }[];
  /** Kind of each letter by its code. */
  readonly brieven: Readonly<Record<string, string>>;
  /** Handlers that a gemeente can use as often as it likes. */
  readonly vrijeHandlers: readonly string[];
  /** The message that a waiting step listens for. */
  readonly wachtbericht: string;
}

/** Both diagrams with the ways through them. */
export interface Grenzenvraag {
  readonly landelijk: Diagrammodel;
  readonly lokaal: Diagrammodel;
  readonly kennis: Diagramkennis;
}

/** Where no article asks for a step, the process that the gemeenten agreed on does. */
export const PREFERENT = 'Preferent proces loonkostensubsidie';
