import type { LokaleTekst } from '../brief/brief.ts';
import type { Eigenbrief } from '../brief/eigenbrief.ts';
import type { Datum } from '../datum.ts';

/** The value of a parameter; null means: not set, the step that reads it does nothing with it. */
export type Parameterwaarde = number | string | boolean | null | readonly string[];

/** A condition tree as json-rules-engine reads it; only `all`, `any`, `not` and a comparison of one fact. */
export type Voorwaarde =
  | { readonly all: readonly Voorwaarde[] }
  | { readonly any: readonly Voorwaarde[] }
  | { readonly not: Voorwaarde }
  | {
      readonly fact: string;
      readonly path?: string;
      readonly operator: string;
      readonly value: unknown;
    };

/** A value in which a gemeente or regio differs from the national one, always with its reason. */
export interface Afwijking {
  readonly sleutel: string;
  readonly waarde: Parameterwaarde;
  readonly motivering: string;
}

/** A case that a local rule must get right: the facts by path ("werkgever.soort") and the value that the parameter then has. */
export interface Regelvoorbeeld {
  readonly naam: string;
  readonly feiten: Readonly<Record<string, unknown>>;
  readonly verwacht: Parameterwaarde;
}

/** A local rule on the facts of the zaak that sets one parameter. */
export interface Variantregel extends Afwijking {
  readonly naam: string;
  readonly prioriteit: number;
  readonly conditions: Voorwaarde;
  readonly voorbeelden?: readonly Regelvoorbeeld[];
}

/** Why one element of a local diagram differs from the national one. */
export interface Elementmotivering {
  readonly element: string;
  readonly motivering: string;
}

/** A local diagram that descends from a national process version. */
export interface Variantdiagram {
  /** "aanvraag-en-besluit" */
  readonly proces: string;
  /** The national process version that it was made from. */
  readonly basis: Datum;
  readonly xml: string;
  /** One for each changed element. */
  readonly motiveringen: readonly Elementmotivering[];
}

/** A task form of the gemeente: it replaces the national one of that name, or belongs to a local task. */
export interface Variantformulier {
  readonly naam: string;
  /** Version of the national form that it was made from; absent for the form of a local task. */
  readonly basis?: string;
  /** The form as `processes/formulier.ts` describes it. */
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly motivering: string;
}

/** Why a gemeente goes on in spite of a warning of the law; without it the version cannot be offered. */
export interface Waarschuwingsreden {
  /** "G35" */
  readonly nr: string;
  readonly reden: string;
}

/** What a variant changes in the national process: deviations only, each with its reason. */
export interface Variantinhoud {
  readonly afwijkingen: readonly Afwijking[];
  /** Declared properties of local policy that no parameter holds. */
  readonly eigenschappen: readonly Afwijking[];
  readonly regels: readonly Variantregel[];
  readonly teksten: readonly LokaleTekst[];
  readonly diagrammen: readonly Variantdiagram[];
  readonly formulieren: readonly Variantformulier[];
  /** Letters of the gemeente itself; absent while there are none. */
  readonly brieven?: readonly Eigenbrief[];
  /** Absent while no warning has been answered. */
  readonly redenen?: readonly Waarschuwingsreden[];
}

/** Only the content of a variant. Lists that it does not have yet are empty: files may leave them out, and older versions lack them. */
export function readInhoud(variant: Partial<Variantinhoud>): Variantinhoud {
  const {
    afwijkingen = [],
    eigenschappen = [],
    regels = [],
    teksten = [],
    diagrammen = [],
    formulieren = [],
    brieven = [],
    redenen,
  } = variant;
  return {
    afwijkingen,
    eigenschappen,
    regels,
    teksten,
    diagrammen,
    formulieren,
    ...(brieven.length === 0 ? {} : { brieven }),
    ...(redenen === undefined ? {} : { redenen }),
  };
}
