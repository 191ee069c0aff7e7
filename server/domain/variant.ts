import type { LokaleTekst } from './brief.ts';

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

/** A local rule on the facts of the zaak that sets one parameter. */
export interface Variantregel extends Afwijking {
  readonly naam: string;
  readonly prioriteit: number;
  readonly conditions: Voorwaarde;
}

/** What a variant changes in the national process: deviations only, each with its reason. */
export interface Variantinhoud {
  readonly afwijkingen: readonly Afwijking[];
  /** Declared properties of local policy that no parameter holds. */
  readonly eigenschappen: readonly Afwijking[];
  readonly regels: readonly Variantregel[];
  readonly teksten: readonly LokaleTekst[];
}
