/** One step of the process as the bijlage describes it: who does what, within which term, with which letter, by which article. */
export interface Bijlagestap {
  /** "1.2": the code of the preferente proces. */
  readonly code: string;
  /** Id in the diagram. */
  readonly element: string;
  readonly naam: string;
  readonly wie: string;
  readonly wat: string;
  /** "10 werkdagen: Termijn voor het loonwaarderapport" */
  readonly termijnen: readonly string[];
  readonly brieven: readonly string[];
  readonly grondslag: string;
  /** A gemeente may not leave it out. */
  readonly verplicht: boolean;
  /** Numbers of the deviations that act here: "A7". */
  readonly afwijkingen: readonly string[];
  /** A step that the regio drew. */
  readonly vanRegio?: true;
  /** What comes after it, in sentences: the diagram in words. */
  readonly vervolg: readonly string[];
}

/** One process of the bijlage: what it is for, how it begins, and what happens in it. */
export interface Bijlageproces {
  readonly naam: string;
  readonly versie: string;
  readonly titel: string;
  /** What it is for; empty when no rule file says so. */
  readonly doel: string;
  /** How it begins, each way in one sentence. */
  readonly begin: readonly string[];
  /** The event that it begins with in the diagram, and what comes after it in sentences. */
  readonly start?: { readonly naam: string; readonly vervolg: readonly string[] };
  /** It covers several stappen and is described stap by stap; absent: as one list. */
  readonly perStap?: true;
  /** In the order in which the work is done. */
  readonly stappen: readonly Bijlagestap[];
  /** Kinds of the terms that run in it. */
  readonly termijnen: readonly string[];
  /** The own diagram of the gemeente; a national one is known by its name and version. */
  readonly xml?: string;
}
