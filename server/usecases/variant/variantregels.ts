import type { Datum } from '../../domain/datum.ts';
import type { Regelfeit } from '../../domain/variant/regelzin.ts';
import type { Parameterwaarde, Variantregel } from '../../domain/variant/variant.ts';
import type { EffectieveParameter } from '../../rules/parameters.ts';
import type { Vergelijkingsuitleg } from '../../rules/regelfeiten.ts';
import type { Actor } from '../usecases.ts';
import type { Variantbevinding, Variantplaats } from './variantversies.ts';

/** An example of a rule, with what came out. */
export interface Regelvoorbeelduitkomst {
  readonly naam: string;
  readonly goed: boolean;
  readonly verwachtTekst: string;
  readonly uitkomstTekst: string;
  /** The rule that gave the outcome, when one did. */
  readonly regel?: string;
}

/** A rule that is being written, looked at among the others of its version. Nothing is saved. */
export interface Regelkeuring {
  /** The rule as one Dutch sentence. */
  readonly zin: string;
  /** Only what is about this rule. */
  readonly bevindingen: readonly Variantbevinding[];
  readonly voorbeelden: readonly Regelvoorbeelduitkomst[];
}

/** How many running zaken meet the conditions of a rule today. They keep their own version; it is to see whom the rule is about. */
export interface Regelbereik {
  readonly lopend: number;
  readonly vallen: number;
  /** Fewer than `lopend` when there are too many to look at. */
  readonly bekeken: number;
}

/** One value on the way to the one that holds. */
export interface Proeflaag {
  readonly herkomst: EffectieveParameter['herkomst'];
  readonly regel?: string;
  readonly tekst: string;
  readonly motivering?: string;
}

/** A parameter as it is for the facts that were filled in. */
export interface Proefparameter {
  readonly sleutel: string;
  readonly naam: string;
  readonly stap: number | null;
  readonly waarde: Parameterwaarde;
  /** From landelijk to the one that holds, which is the last. */
  readonly lagen: readonly Proeflaag[];
}

/** A rule with whether it holds for these facts, and why. */
export interface Proefregel {
  readonly naam: string;
  readonly zin: string;
  readonly prioriteit: number;
  readonly geldt: boolean;
  readonly delen: readonly Vergelijkingsuitleg[];
}

/** What a version makes of facts that somebody filled in. */
export interface Variantproef {
  readonly parameters: readonly Proefparameter[];
  readonly regels: readonly Proefregel[];
}

/** What this version would mean in practice. */
export interface Variantgevolgen {
  /** Running zaken of the gemeente, and how many are in each stap. */
  readonly lopend: number;
  readonly perStap: readonly { readonly stap: number; readonly aantal: number }[];
  readonly jaar: number;
  /** Per month the payment day without and with the deviations; one that the law forbids is absent. */
  readonly betaaldagen: readonly {
    readonly maand: string;
    readonly landelijk?: Datum;
    readonly hier?: Datum;
    /** The chosen day was no werkdag. */
    readonly verschoven: boolean;
  }[];
}

/** Looking at the rules of a version without changing it. */
export interface Variantregelusecases {
  /** The vocabulary that rules of this version can use. */
  readRegelfeiten(actor: Actor, plaats: Variantplaats): Promise<{ readonly feiten: readonly Regelfeit[] }>;
  /** @throws InvoerError when a fact, a comparison or the value does not exist */
  checkVariantregel(actor: Actor, plaats: Variantplaats, regel: Variantregel): Promise<Regelkeuring>;
  /** @throws InvoerError like checkVariantregel */
  countRegelzaken(actor: Actor, plaats: Variantplaats, regel: Variantregel): Promise<Regelbereik>;
  /** @throws InvoerError naming each fact that does not exist or cannot have that value */
  tryVariant(
    actor: Actor,
    plaats: Variantplaats,
    invoer: { readonly feiten: Readonly<Record<string, unknown>> },
  ): Promise<Variantproef>;
  readVariantgevolgen(actor: Actor, plaats: Variantplaats): Promise<Variantgevolgen>;
}
