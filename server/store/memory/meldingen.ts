import type { MeldingStore } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import type { MemoryState } from './state.ts';
import { makeKey } from './state.ts';

/** What concerns each person, in memory. */
export function makeMeldingen({ meldingen }: MemoryState): MeldingStore {
  return {
    async put(melding) {
      const key = makeKey(melding.gemeente, melding.aan, melding.id);
      if (!meldingen.has(key)) meldingen.set(key, copyJson({ ...melding, gelezen: false }));
    },
    async list(gemeente, gebruiker, aantal) {
      return [...meldingen.values()]
        .filter((rij) => rij.gemeente === gemeente && rij.aan === gebruiker)
        .toSorted((a, b) => compareKeys([b.tijdstip, b.id], [a.tijdstip, a.id]))
        .slice(0, aantal)
        .map(copyJson);
    },
    async markRead(gemeente, gebruiker, ids) {
      for (const id of ids) {
        const key = makeKey(gemeente, gebruiker, id);
        const rij = meldingen.get(key);
        if (rij) meldingen.set(key, { ...rij, gelezen: true });
      }
    },
  };
}
