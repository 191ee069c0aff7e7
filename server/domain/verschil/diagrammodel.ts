/** What a BPMN diagram says, apart from how the file is written: the order of elements in the XML does not matter. */
export interface Diagrammodel {
  /** Id of the (first) process. */
  readonly id: string;
  /** Name of the process version ("aanvraag-en-besluit") where it is known, else the id. */
  readonly proces: string;
  readonly processen: readonly Diagramproces[];
  /** Everything with a place in the flow: tasks, events, gateways, sub processes, data, participants. By id. */
  readonly elementen: readonly Diagramelement[];
  readonly stromen: readonly Diagramstroom[];
  readonly banen: readonly Diagrambaan[];
  readonly notities: readonly Diagramnotitie[];
}

/** A process of the diagram, with the version that `lks:` gives it. */
export interface Diagramproces {
  readonly id: string;
  readonly naam?: string;
  readonly documentatie?: string;
  readonly versie?: string;
  readonly geldigVanaf?: string;
  readonly uitvoerbaar: boolean;
  readonly overig: Readonly<Record<string, string>>;
}

/** A node of the diagram with all that it carries; texts are trimmed, absent when empty. */
export interface Diagramelement {
  readonly id: string;
  /** "bpmn:UserTask" */
  readonly type: string;
  readonly naam?: string;
  readonly documentatie?: string;
  /** The fields of `lks:stap` as the file holds them: code, stap, rol, formulier, grondslag, parameters, verplicht, brief, ... */
  readonly lks: Readonly<Record<string, string>>;
  readonly implementatie?: string;
  /** Name of the lane that it stands in. */
  readonly baan?: string;
  /** Id of the sub process around it. */
  readonly deelproces?: string;
  /** For a boundary event: the element that it hangs on, and whether it ends that. */
  readonly aanElement?: string;
  readonly onderbrekend?: boolean;
  /** Id of the default flow. */
  readonly standaardpad?: string;
  readonly gebeurtenissen: readonly Diagramgebeurtenis[];
  /** Every other property that the file gives, by path: "loopCharacteristics.isSequential". */
  readonly overig: Readonly<Record<string, string>>;
  readonly plaats?: Diagramplaats;
}

/** What an event waits for or sends: a message by name, a timer by its expression, an error, a signal, an end. */
export interface Diagramgebeurtenis {
  readonly soort:
    | 'bericht'
    | 'timer'
    | 'signaal'
    | 'fout'
    | 'escalatie'
    | 'voorwaarde'
    | 'koppeling'
    | 'einde'
    | 'anders';
  /** Kind of timer; absent for another event. */
  readonly timersoort?: 'duur' | 'datum' | 'herhaling';
  /** Name of the message, the duration "P4W", the condition. */
  readonly waarde: string;
}

/** An arrow between two elements. */
export interface Diagramstroom {
  readonly id: string;
  readonly type: string;
  readonly naam?: string;
  readonly documentatie?: string;
  readonly van: string;
  readonly naar: string;
  readonly voorwaarde?: string;
  readonly overig: Readonly<Record<string, string>>;
  /** "160,140 220,140" */
  readonly punten?: string;
}

/** A lane: who does what stands in it. */
export interface Diagrambaan {
  readonly id: string;
  readonly naam?: string;
  readonly documentatie?: string;
  readonly overig: Readonly<Record<string, string>>;
  readonly plaats?: Diagramplaats;
}

/** A note in the diagram and the elements that it is tied to. */
export interface Diagramnotitie {
  readonly id: string;
  readonly tekst: string;
  readonly bij: readonly string[];
  readonly plaats?: Diagramplaats;
}

/** Where something is drawn, in pixels; `uitgeklapt` and `kleur` only where the file says so. */
export interface Diagramplaats {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
  /** Everything else of the drawing as one text: place of the label, expanded or not, colours. */
  readonly overig?: string;
}
