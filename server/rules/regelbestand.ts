import type { Datum } from '../domain/datum.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import type { Afwijking, Parameterwaarde, Variantinhoud, Variantregel, Voorwaarde } from '../domain/variant/variant.ts';

export type { Afwijking, Parameterwaarde, Variantregel, Voorwaarde };

/** A parameter of the catalogue (`parameters-<datum>.json`): what a gemeente may set itself, and within which bounds. */
export interface Parameter {
  /** Row number of the national catalogue, 1 to 72; several keys can share a row. */
  readonly nr: number;
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly type: 'getal' | 'tekst' | 'keuze' | 'janee' | 'lijst' | 'datum-regel';
  readonly eenheid: string | null;
  readonly opties: readonly { readonly waarde: string; readonly naam: string }[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** True when null is a value too ("not set"). */
  readonly magLeeg: boolean;
  /** The value of the preferente proces. */
  readonly standaard: Parameterwaarde;
  /** The legal bound in one Dutch sentence. */
  readonly grens: string;
  readonly grondslag: string;
  readonly vrijheid: 'vrij' | 'begrensd' | 'vast';
  readonly stap: number | null;
  /** Ids of the BPMN elements that the parameter acts on. */
  readonly elementen: readonly string[];
  /** Codes of the letters that change with it. */
  readonly brieven: readonly string[];
  /** No source settles the default. */
  readonly aanname: boolean;
  readonly bron: string;
}

/** One rule of a rule set. `{werknemer.woongemeente}` in `uitleg` is filled with the fact. */
export interface Regel {
  readonly naam: string;
  /** Highest first. In a set of kind `eerste` every rule has its own. */
  readonly prioriteit: number;
  readonly conditions: Voorwaarde;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, unknown>> };
  readonly uitleg: string;
  readonly grondslag: string;
  readonly aanname?: boolean;
}

/** A set of decision rules (`route-<datum>.json`). */
export interface Regelset {
  readonly regelset: string;
  readonly naam: string;
  readonly geldigVanaf: Datum;
  readonly grondslag: string;
  /** `eerste`: the rule with the highest priority that holds decides. `alle`: the outcomes of all that hold are joined. */
  readonly wijze: 'eerste' | 'alle';
  readonly regels: readonly Regel[];
  /** The outcome when no rule holds. */
  readonly anders: {
    readonly uitkomst: Readonly<Record<string, unknown>>;
    readonly uitleg: string;
    readonly grondslag: string;
  };
  /** Dutch words for the codes in the outcomes ("iban" → "IBAN van de werkgever"). */
  readonly labels?: Readonly<Record<string, Regellabel>>;
}

export interface Regellabel {
  readonly naam: string;
  /** A sentence for a letter or a screen, in B1. */
  readonly tekst: string;
  readonly grondslag?: string;
}

/** A kind of term (`termijnen-<datum>.json`). Exactly one of `aantal` and `parameter` is set. */
export interface Termijnsoort {
  readonly soort: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly wettelijk: boolean;
  /** The gemeente has to keep this statutory term, although it counts for some tasks only; nothing in the diagram waits for it. */
  readonly vanGemeente?: true;
  readonly grondslag: string;
  readonly aantal?: number;
  /** Key of the parameter that holds the number; null there means: this term does not run. */
  readonly parameter?: string;
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden';
  /** BPMN message that tells the diagram that the term passed. */
  readonly bericht: string;
  /** User tasks that the term counts for; empty: the whole zaak. */
  readonly elementen: readonly string[];
  /** The Algemene termijnenwet extends the end to the next werkdag. */
  readonly atw: boolean;
  readonly aanname: boolean;
}

/** One guardrail: its conditions describe the breach. */
export interface Guardrail {
  /** "G15" */
  readonly nr: string;
  readonly naam: string;
  readonly ernst: 'blokkeren' | 'waarschuwen';
  readonly conditions: Voorwaarde;
  /** What is wrong, which article says so, what would be allowed. `{parameter.betaling.dag}` is filled in. */
  readonly melding: string;
  readonly grondslag: string;
  /** The nearest allowed values of the keys that can break it. */
  readonly toegestaan: readonly {
    readonly sleutel: string;
    readonly waarde: Parameterwaarde;
    readonly tekst: string;
  }[];
  readonly aanname: boolean;
  readonly bron: string;
}

/** A property of local policy that no parameter holds, but that the law forbids to change: a gemeente declares it, a guardrail checks it. */
export interface Varianteigenschap {
  readonly sleutel: string;
  readonly naam: string;
  readonly standaard: Parameterwaarde;
}

export interface Guardrailbestand {
  readonly geldigVanaf: Datum;
  readonly eigenschappen: readonly Varianteigenschap[];
  readonly guardrails: readonly Guardrail[];
}

/** The national process plus explained deviations, of one gemeente or regio (`variant-<datum>.json`). */
export interface Variant extends Variantinhoud {
  readonly naam: string;
  readonly versie: string;
  readonly geldigVanaf: Datum;
  /** The version of the national catalogue that the deviations were made on. */
  readonly basis: Datum;
  readonly besluitreferentie?: string;
}

/** A gemeente with its variant versions, oldest first. */
export interface Gemeentebestanden {
  /** Absent only while the files are being checked: a gemeente without gemeente.json is refused. */
  readonly gegevens?: Gemeentegegevens & { readonly regio?: string };
  readonly varianten: readonly Variant[];
}

/** What people call a regio (`regio.json`). */
export interface Regiogegevens {
  readonly slug: string;
  /** "Regio Salland" */
  readonly naam: string;
}

/** A file in force from a date, of a kind that this folder only hands on (wml, feestdagen, letter templates, ...). */
export interface GedateerdBestand {
  /** Path below `rules/`, for messages. */
  readonly pad: string;
  /** "wml", or for a file in a subfolder the name without the date: "pp-2". */
  readonly naam: string;
  readonly geldigVanaf: Datum;
  readonly inhoud: Readonly<Record<string, unknown>>;
}

/** The catalogue of a national version (`parameters-<datum>.json`): its date is the name of that version. */
export interface Catalogus {
  readonly geldigVanaf: Datum;
  /** Shows how an update goes; it is in force for nobody until a gemeente takes it over, and is never there in production. */
  readonly voorbeeld?: boolean;
  readonly parameters: readonly Parameter[];
}

/** Everything under `rules/`, read and validated; frozen. */
export interface Regelbestanden {
  readonly parameters: readonly Catalogus[];
  readonly guardrails: readonly Guardrailbestand[];
  readonly termijnen: readonly { readonly geldigVanaf: Datum; readonly termijnen: readonly Termijnsoort[] }[];
  readonly regelsets: readonly Regelset[];
  /** By kind: the file name without its date, or the subfolder ("brieven"). */
  readonly overig: Readonly<Record<string, readonly GedateerdBestand[]>>;
  readonly gemeenten: Readonly<Record<string, Gemeentebestanden>>;
  readonly regios: Readonly<Record<string, readonly Variant[]>>;
  /** By the name of the folder; a regio without `regio.json` is called after its folder. */
  readonly regiogegevens?: Readonly<Record<string, Regiogegevens>>;
}

/** A rule file is missing or wrong; every problem on a line of its own: "bestand, pad: wat er mis is". */
export class RegelbestandError extends Error {
  override readonly name = 'RegelbestandError';
  readonly problemen: readonly string[];
  constructor(problemen: readonly string[]) {
    super(`De regelbestanden kloppen niet:\n${problemen.map((p) => `- ${p}`).join('\n')}`);
    this.problemen = problemen;
  }
}
