/** What the product knows about one flow node of a diagram: the standard attributes and the `lks:stap` extension. */
export interface Elementinfo {
  readonly id: string;
  /** Name in the diagram; the id when the node has no name. */
  readonly naam: string;
  /** BPMN type with prefix, "bpmn:UserTask". */
  readonly type: string;
  /** Step code of the preferente proces, "1.2". */
  readonly code?: string;
  /** Stap 1 to 7 of the preferente proces. */
  readonly stap?: number;
  readonly rol?: string;
  readonly formulier?: string;
  /** Page on which a user task is done, where that takes more than a form: "betaalrun". */
  readonly scherm?: string;
  /** `implementation` of a service task: the file name in server/handlers. */
  readonly handler?: string;
  /** The article that this step carries out. */
  readonly grondslag?: string;
  /** Keys of the parameters that this step uses, "rappel.aantal". */
  readonly parameters: readonly string[];
  /** A gemeente may not leave this step out. */
  readonly verplicht: boolean;
  /** Codes of the letters that this step can send, "PP-6". */
  readonly brief: readonly string[];
  readonly regelset?: string;
  /** A waiting step: how many werkdagen it waits. */
  readonly werkdagen?: number;
  /** Id of the task of which the doer may not do this one: two people look (vier ogen). */
  readonly vierOgen?: string;
  /** `bpmn:documentation`, B1 Dutch. */
  readonly documentatie?: string;
  /** Name of the lane in which the node lies. */
  readonly baan?: string;
  /** Id of the sub process that contains the node. */
  readonly deelproces?: string;
  /** Boundary event: id of the activity that it is attached to. */
  readonly aanElement?: string;
  /** Boundary event: whether it ends that activity. */
  readonly onderbrekend?: boolean;
  /** Name of the BPMN message that the node waits for. */
  readonly bericht?: string;
  /** Where its outgoing flows lead, each with the word on the arrow; absent when there are none. */
  readonly vervolg?: readonly { readonly naar: string; readonly naam?: string }[];
}
