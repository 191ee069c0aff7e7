import { ConflictError } from '../../domain/fouten.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import type { VariantStore } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import { VARIANT_BESTAAT, VARIANT_GEWIJZIGD } from '../variantmeldingen.ts';
import type { MemoryState } from './state.ts';
import { makeKey } from './state.ts';

/** The versions of the variants in memory, with their log. */
export function makeVarianten(state: MemoryState): VariantStore {
  const ofGemeente = (gemeente: string): readonly Variantversie[] =>
    [...state.varianten.values()].filter((variant) => variant.gemeente === gemeente);
  return {
    async find(gemeente, id) {
      const variant = state.varianten.get(makeKey(gemeente, id));
      return variant && copyJson(variant);
    },
    async list(gemeente) {
      return ofGemeente(gemeente)
        .toSorted((a, b) => b.versie - a.versie)
        .map(copyJson);
    },
    async listGepubliceerd(gemeente) {
      return ofGemeente(gemeente)
        .filter(({ status }) => status === 'gepubliceerd')
        .toSorted((a, b) => compareKeys([a.geldigVanaf, a.versie], [b.geldigVanaf, b.versie]))
        .map(copyJson);
    },
    async save({ variant, verwachteStand, vastleggingen }) {
      const key = makeKey(variant.gemeente, variant.id);
      const eerder = state.varianten.get(key);
      if ((eerder?.stand ?? 0) !== verwachteStand || eerder?.status === 'gepubliceerd')
        throw new ConflictError(VARIANT_GEWIJZIGD);
      const bezet = ofGemeente(variant.gemeente).some(
        ({ id, versie }) => id !== variant.id && versie === variant.versie,
      );
      if (bezet) throw new ConflictError(VARIANT_BESTAAT);
      state.varianten.set(key, copyJson(variant));
      state.variantlog.push(...vastleggingen.map(copyJson));
    },
    async vastleggingen(gemeente, variantId) {
      return state.variantlog
        .filter((rij) => rij.gemeente === gemeente && rij.variantId === variantId)
        .toSorted((a, b) => compareKeys([a.stand, a.volgnummer], [b.stand, b.volgnummer]))
        .map(copyJson);
    },
  };
}
