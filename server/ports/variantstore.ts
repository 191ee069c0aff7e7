import type { Variantgebeurtenis } from '../domain/variant/variantgebeurtenis.ts';
import type { Variantversie } from '../domain/variant/variantversie.ts';
import type { Tijdstip } from '../domain/zaak/zaak.ts';

/** What happened to a version of a variant, as the append-only log keeps it. */
export interface Variantvastlegging {
  readonly id: string;
  readonly variantId: string;
  readonly gemeente: string;
  /** Stand of the version that this save made, and the place within it. */
  readonly stand: number;
  readonly volgnummer: number;
  readonly tijdstip: Tijdstip;
  readonly gebeurtenis: Variantgebeurtenis;
}

/** A version as it becomes, and the lines that say how: written together or not at all. */
export interface Variantopslag {
  /** Its `stand` is one higher than `verwachteStand`. */
  readonly variant: Variantversie;
  /** Stand that must be in the store now; 0 for a new version. */
  readonly verwachteStand: number;
  readonly vastleggingen: readonly Variantvastlegging[];
}

/** The versions of the variants that gemeenten make themselves. Those of the rule files are not in it. */
export interface VariantStore {
  find(gemeente: string, id: string): Promise<Variantversie | undefined>;
  /** Every version of a gemeente, newest first. */
  list(gemeente: string): Promise<readonly Variantversie[]>;
  /** The published ones, in the order in which they take effect; of two with one date the newest last. */
  listGepubliceerd(gemeente: string): Promise<readonly Variantversie[]>;
  /** @throws ConflictError when the stored one has another stand or is published, or the number is taken; nothing is written then. */
  save(opslag: Variantopslag): Promise<void>;
  /** The log of one version, oldest first. */
  vastleggingen(gemeente: string, id: string): Promise<readonly Variantvastlegging[]>;
}
