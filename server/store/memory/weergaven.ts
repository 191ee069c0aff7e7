import type { WeergaveStore } from '../../ports.ts';
import { compareText } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import type { MemoryState } from './state.ts';
import { makeKey } from './state.ts';

/** Saved views of the werkvoorraad in memory. */
export function makeWeergaven(state: MemoryState): WeergaveStore {
  return {
    async list(gemeente, gebruiker) {
      return [...state.weergaven.values()]
        .filter((rij) => rij.gemeente === gemeente && (rij.eigenaar === gebruiker || rij.gedeeld))
        .toSorted((a, b) => compareText(a.id, b.id))
        .map(copyJson);
    },
    async put(weergave) {
      const key = makeKey(weergave.gemeente, weergave.id);
      const eerder = state.weergaven.get(key);
      if (eerder && eerder.eigenaar !== weergave.eigenaar) return false;
      state.weergaven.set(key, copyJson(weergave));
      return true;
    },
    async remove(gemeente, gebruiker, id) {
      const key = makeKey(gemeente, id);
      if (state.weergaven.get(key)?.eigenaar === gebruiker) state.weergaven.delete(key);
    },
  };
}
