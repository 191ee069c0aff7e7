import type { Datum, Maand } from '../datum.ts';
import type { Verschilsoort } from '../verschil/verschil.ts';
import type { Wijzigingsaard } from '../verschil/wijzigingsaard.ts';
import type { Bijlageproces } from './bijlageproces.ts';

/** What a deviation changes: rights and duties, the work inside the gemeente, or only how something looks. */
export type Gevolgklasse = 'rechtsgevolg' | 'werkgevolg' | 'opmaak';

/** One of the seven stappen, with its settings. */
export interface Bijlagehoofdstap {
  readonly stap: number;
  readonly naam: string;
  readonly uitleg: string;
  readonly instellingen: readonly Bijlageinstelling[];
}

/** A value as the rule files hold it; null means: not set. */
export type Bijlagewaarde = number | string | boolean | null | readonly string[];

/** A setting of the process: what holds nationally, what holds here, and within which bound. */
export interface Bijlageinstelling {
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly landelijk: string;
  readonly lokaal: string;
  readonly standaard: Bijlagewaarde;
  readonly waarde: Bijlagewaarde;
  readonly grens: string;
  readonly grondslag: string;
  /** Number of the deviation, when the two differ: "A7". */
  readonly afwijking?: string;
  readonly aanname: boolean;
}

/** A point in which the gemeente differs from the preferente proces, with its reason. */
export interface Bijlageafwijking {
  /** "A7" */
  readonly nummer: string;
  readonly soort: 'instelling' | 'regel' | 'tekst' | 'stap' | 'formulier';
  /** Key of the parameter that it changes; absent for a text. */
  readonly sleutel?: string;
  /** What it is called in the version: name of a rule, form or block, code of a letter, id of an element or flow. */
  readonly onderdeel?: string;
  /** The value that a rule sets, as the files hold it. */
  readonly waarde?: Bijlagewaarde;
  /** What it comes down to, for a step, form or letter. */
  readonly aarden?: readonly Wijzigingsaard[];
  /** Who works with it, where no step of the process says so: who did a step that is gone. */
  readonly rollen?: readonly string[];
  readonly naam: string;
  readonly stap: number | null;
  /** Name of the process in whose diagram it is; absent when it is not about one diagram. */
  readonly proces?: string;
  /** Ids of the elements in the diagram that it acts on. */
  readonly elementen: readonly string[];
  readonly landelijk: string;
  readonly lokaal: string;
  readonly motivering: string;
  /** The regio set it, not the gemeente itself. */
  readonly vanRegio?: true;
  readonly klasse: Gevolgklasse;
  readonly grondslag: string;
  /** Codes of the letters that change with it. */
  readonly brieven: readonly string[];
}

/** What a guardrail warns of, with the reason of the gemeente to go on in spite of it; absent when it gave none. */
export interface Bijlagewaarschuwing {
  /** "G35" */
  readonly nr: string;
  readonly naam: string;
  readonly melding: string;
  readonly grondslag: string;
  readonly reden?: string;
}

/** A term with the number that holds in this gemeente; `duur` is "niet ingesteld" when it does not run. */
export interface Bijlagetermijn {
  readonly soort: string;
  readonly naam: string;
  readonly duur: string;
  readonly uitleg: string;
  readonly wettelijk: boolean;
  readonly grondslag: string;
  readonly aanname: boolean;
}

/** A letter of the process. */
export interface Bijlagebrief {
  readonly code: string;
  readonly titel: string;
  readonly soort: string;
  readonly aan: readonly string[];
  readonly stap: number;
  readonly grondslag: string;
}

/** How and when the gemeente pays, with the days of one year. */
export interface Bijlagebetaalregel {
  readonly zinnen: readonly string[];
  readonly grondslag: string;
  readonly jaar: number;
  readonly maanden: readonly { readonly maand: Maand; readonly betaaldag: Datum; readonly uiterlijk: Datum }[];
}

/** A difference with an earlier version; `was` and `wordt` are the values of a setting. */
export interface Bijlagewijziging {
  /** "W3" */
  readonly nummer: string;
  readonly soort: Verschilsoort;
  readonly naam: string;
  readonly zin: string;
  readonly klasse: Gevolgklasse;
  readonly waarom: string;
  readonly was?: string;
  readonly wordt?: string;
}

/** What changes since an earlier version, for the raad that decides on it. */
export interface Bijlagewaswordt {
  /** "Versie 1, vanaf 1 januari 2026" */
  readonly was: string;
  readonly wordt: string;
  readonly regels: readonly Bijlagewijziging[];
}

/**
 * The process annex of the verordening (art. 8a lid 2 onder c Pw) of one variant, as data: everything that the documents say and that
 * another program may read. Made from the rules and the diagram in force, never typed over.
 */
export interface Bijlage {
  readonly soort: 'bijlage-verordening';
  readonly titel: string;
  readonly gemeente: {
    readonly slug: string;
    /** "Gemeente Olst-Wijhe" */
    readonly naam: string;
    /** "Olst-Wijhe" */
    readonly plaats: string;
    readonly kleur: string;
  };
  readonly verordening: string;
  readonly variant: {
    readonly naam: string;
    readonly versie: string;
    readonly geldigVanaf: Datum;
    readonly besluitreferentie?: string;
    /** The version of the regio that goes before it. */
    readonly regio?: { readonly naam: string; readonly versie: string };
    /** The national version that it is based on. */
    readonly basis: Datum;
  };
  readonly status: 'concept' | 'vastgesteld';
  readonly grondslag: readonly { readonly artikel: string; readonly tekst: string }[];
  readonly doel: readonly string[];
  /** In the order of the work, from the aanvraag to the end. */
  readonly processen: readonly Bijlageproces[];
  readonly hoofdstappen: readonly Bijlagehoofdstap[];
  /** Settings that belong to the whole process. */
  readonly algemeen: readonly Bijlageinstelling[];
  readonly inleidingAfwijkingen: string;
  readonly afwijkingen: readonly Bijlageafwijking[];
  readonly klassen: Readonly<Record<Gevolgklasse, { readonly naam: string; readonly uitleg: string }>>;
  /** Guardrails that warn; what the law forbids never gets this far. */
  readonly waarschuwingen: readonly Bijlagewaarschuwing[];
  readonly termijnen: readonly Bijlagetermijn[];
  readonly betaalregel: Bijlagebetaalregel;
  readonly brieven: readonly Bijlagebrief[];
  /** Choices that no source settles, each as a sentence. */
  readonly aannames: readonly string[];
  /** Present when it was asked for. */
  readonly waswordt?: Bijlagewaswordt;
}
