import type { Betaalmaand } from '../betalen/betaalkalender.ts';
import type { Briefsjabloon, LokaleTekst } from '../brief/brief.ts';
import type { Datum } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import type { Bijlage, Bijlageafwijking, Bijlagewaarde, Gevolgklasse } from './bijlage.ts';

/** A parameter of the catalogue with the value that holds in the gemeente, in the words that people read. */
export interface Bijlageparameter {
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly stap: number | null;
  readonly elementen: readonly string[];
  readonly brieven: readonly string[];
  readonly standaard: Bijlagewaarde;
  readonly waarde: Bijlagewaarde;
  readonly landelijk: string;
  readonly lokaal: string;
  readonly afwijkend: boolean;
  readonly motivering?: string;
  /** The regio set it, not the gemeente itself. */
  readonly vanRegio?: true;
  readonly grens: string;
  readonly grondslag: string;
  readonly aanname: boolean;
}

/** A conditional rule of the gemeente: in these cases the parameter has another value. */
export interface Bijlageregel {
  readonly naam: string;
  readonly sleutel: string;
  /** "het kanaal is niet gesprek" */
  readonly voorwaarde: string;
  /** In words. */
  readonly waarde: string;
  /** As the files hold it. */
  readonly ruweWaarde: Bijlagewaarde;
  readonly motivering: string;
  readonly vanRegio?: true;
}

/** A step or a form in which the gemeente differs from the preferente proces, with its reason. */
export interface Bijlageonderdeel extends Omit<Bijlageafwijking, 'nummer' | 'soort' | 'sleutel'> {
  readonly soort: 'stap' | 'formulier' | 'tekst';
}

/** A flow node of the diagram, as far as the bijlage describes it. */
export interface Bijlageelement {
  readonly id: string;
  readonly naam: string;
  readonly type: string;
  readonly code?: string;
  readonly stap?: number;
  readonly rol?: string;
  readonly grondslag?: string;
  readonly verplicht: boolean;
  readonly brief: readonly string[];
  readonly documentatie?: string;
  readonly bericht?: string;
  /** A waiting step: how many werkdagen. */
  readonly werkdagen?: number;
  readonly aanElement?: string;
  /** Where its flows lead, each with the word on the arrow. */
  readonly vervolg?: readonly { readonly naar: string; readonly naam?: string }[];
}

/** A kind of term as the rules describe it. Exactly one of `aantal` and `parameter` is set. */
export interface Bijlagetermijnsoort {
  readonly soort: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly wettelijk: boolean;
  readonly grondslag: string;
  readonly aantal?: number;
  readonly parameter?: string;
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden';
  readonly bericht: string;
  readonly elementen: readonly string[];
  readonly aanname: boolean;
}

/** The fixed texts of the bijlage and the class of every parameter (`rules/landelijk/bijlage-*.json`). */
export interface Bijlageteksten {
  readonly titel: string;
  readonly grondslag: Bijlage['grondslag'];
  readonly doel: readonly string[];
  readonly zonderAfwijkingen: string;
  readonly metAfwijkingen: string;
  readonly stappen: readonly { readonly stap: number; readonly naam: string; readonly uitleg: string }[];
  readonly rollen: Readonly<Record<string, string>>;
  /** The processes in the order of the bijlage. */
  readonly processen: readonly Bijlageprocestekst[];
  readonly klassen: Bijlage['klassen'];
  readonly gevolgen: readonly Bijlagegevolg[];
  readonly betaalregel: {
    readonly vast: string;
    readonly dag: string;
    readonly nietWerkdag: string;
    readonly eerste: string;
    readonly variabel: string;
    readonly grondslag: string;
    readonly sleutels: Readonly<Record<'dag' | 'nietWerkdag' | 'eerste' | 'variabel', string>>;
  };
}

/** What a process is for, and how it begins besides a form that a person fills in. */
export interface Bijlageprocestekst {
  readonly naam: string;
  readonly doel: string;
  readonly perStap?: true;
  /** `{waarde}` is the value of the setting `sleutel`; when that is not set, the sentence is left out. */
  readonly begin: readonly { readonly tekst: string; readonly sleutel?: string }[];
}

/** What a deviation of this parameter changes, and which way is better for the werkgever (absent: that cannot be said). */
export interface Bijlagegevolg {
  readonly sleutel: string;
  readonly klasse: Gevolgklasse;
  readonly ruimer?: 'hoger' | 'lager' | 'ja' | 'nee';
  /** How a change reads, with {van} and {naar} as text or {vanGetal} and {naarGetal} without the unit. */
  readonly zin?: string;
}

/** Everything that the bijlage of one variant is made of. */
export interface Bijlageinvoer {
  readonly gemeente: Gemeentegegevens;
  readonly variant: Bijlage['variant'];
  readonly concept: boolean;
  readonly teksten: Bijlageteksten;
  readonly parameters: readonly Bijlageparameter[];
  readonly regels: readonly Bijlageregel[];
  readonly lokaleTeksten: readonly (LokaleTekst & { readonly vanRegio?: true })[];
  /** Own steps and forms; absent when the gemeente has none. */
  readonly onderdelen?: readonly Bijlageonderdeel[];
  readonly waarschuwingen: Bijlage['waarschuwingen'];
  readonly processen: readonly {
    readonly naam: string;
    readonly versie: string;
    readonly titel: string;
    readonly xml: string;
    /** Drawn by the gemeente or its regio. */
    readonly eigenDiagram: boolean;
    readonly elementen: readonly Bijlageelement[];
    /** Name of the form with which a person begins it. */
    readonly startformulier?: string;
  }[];
  readonly termijnen: readonly Bijlagetermijnsoort[];
  readonly sjablonen: readonly Briefsjabloon[];
  /** The payment days of this year are in the bijlage. */
  readonly jaar: number;
  readonly betaalmaanden: readonly Betaalmaand[];
  /** Date on which the rules were chosen. */
  readonly peildatum: Datum;
}
