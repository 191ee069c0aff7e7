import type { Gevolgklasse } from '../bijlage/bijlage.ts';
import type { Briefsjabloon } from '../brief/brief.ts';
import type { Parameterwaarde, Voorwaarde } from '../variant/variant.ts';
import type { Diagrammodel } from './diagrammodel.ts';

/** Everything that a version of the process holds, national or of a gemeente: what two of them are compared by. */
export interface Versieinhoud {
  readonly parameters: readonly Versieparameter[];
  readonly regels: readonly Versieregel[];
  readonly diagrammen: readonly Diagrammodel[];
  readonly formulieren: readonly Versieformulier[];
  /** The templates with the local texts in place. */
  readonly brieven: readonly Briefsjabloon[];
  /** Why the gemeente goes on in spite of a warning that holds; absent when there is none. */
  readonly redenen?: readonly Versiereden[];
}

/** The reason that a gemeente gives at a warning. */
export interface Versiereden {
  /** "G35" */
  readonly nr: string;
  readonly naam: string;
  readonly reden: string;
}

/** A parameter of the catalogue with the value that holds in this version. */
export interface Versieparameter {
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: Parameterwaarde;
  /** The value as a Dutch reader says it: "10 werkdagen". */
  readonly tekst: string;
  readonly stap: number | null;
  readonly elementen: readonly string[];
  readonly brieven: readonly string[];
  readonly grondslag: string;
  /** What a change of it changes; from the file with the classes. */
  readonly klasse: Gevolgklasse;
  /** Sentence for a change with {van} and {naar}, when the file has one for this parameter. */
  readonly zin?: string;
}

/** A conditional rule of the gemeente. */
export interface Versieregel {
  readonly naam: string;
  readonly sleutel: string;
  readonly waarde: Parameterwaarde;
  /** The value as a Dutch reader says it. */
  readonly tekst: string;
  readonly prioriteit: number;
  readonly conditions: Voorwaarde;
  /** The condition in words: "het soort werkgever is uitzendbureau". */
  readonly voorwaarde: string;
  readonly motivering: string;
}

/** A task form, as far as people see it; the `Formulier` of `processes/formulier.ts` is one. */
export interface Versieformulier {
  readonly naam: string;
  readonly titel: string;
  readonly uitleg?: string;
  readonly knop: string;
  readonly meldingen?: readonly Versiemelding[];
  readonly groepen: readonly {
    readonly titel?: string;
    readonly uitleg?: string;
    readonly velden: readonly Versieveld[];
  }[];
}

/** A sentence above a form, always or when a fact has one of these values. */
export interface Versiemelding {
  readonly als?: { readonly feit: string; readonly is: readonly (string | number | boolean)[] };
  readonly tekst: string;
}

/** A field of a form. */
export interface Versieveld {
  readonly veld: string;
  readonly soort: string;
  readonly label: string;
  readonly hulp?: string;
  readonly verplicht: boolean;
  readonly opties?: readonly { readonly waarde: string; readonly label: string; readonly hulp?: string }[];
  readonly min?: number;
  readonly max?: number;
  readonly decimalen?: number;
  readonly maxlengte?: number;
  readonly vorm?: string;
  readonly datumgrens?: 'verleden' | 'toekomst';
  readonly eenheid?: string;
  readonly vanaf?: string;
  readonly positiefBij?: Versieveldvoorwaarde;
  readonly als?: Versieveldvoorwaarde;
  readonly vers?: boolean;
  readonly standaard?: string | number | boolean;
}

/** A field matters only when another one has one of these values. */
export interface Versieveldvoorwaarde {
  readonly veld: string;
  readonly is: readonly (string | number | boolean)[];
}
