import type { Inleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import { toInleeskop } from '../../domain/inlezen/inleesverslag.ts';
import type { InleesStore } from '../../ports.ts';
import { checkInleesopslag } from '../check-opslag.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson, freezeJson } from '../copy.ts';
import type { MemoryState } from './state.ts';
import { makeKey } from './state.ts';
import { checkVersion, writeZaak } from './zaken.ts';

/** The reports of files, in memory. */
export function makeInlezen(state: MemoryState): InleesStore {
  const verslagen = new Map<string, Inleesverslag>();
  const ofGemeente = (gemeente: string) =>
    [...verslagen.values()]
      .filter((verslag) => verslag.gemeente === gemeente)
      .toSorted((a, b) => compareKeys([b.op, b.id], [a.op, a.id]));
  return {
    async save(opslag) {
      checkInleesopslag(opslag);
      const { verslag, zaken } = opslag;
      const key = makeKey(verslag.gemeente, verslag.id);
      if (verslagen.has(key)) return;
      for (const deel of zaken) checkVersion(state, deel);
      for (const deel of zaken) writeZaak(state, freezeJson(deel));
      verslagen.set(key, copyJson(verslag));
    },
    async find(gemeente, id) {
      const verslag = verslagen.get(makeKey(gemeente, id));
      return verslag && copyJson(verslag);
    },
    async list({ gemeente, soort, vanaf, aantal }) {
      return ofGemeente(gemeente)
        .filter((verslag) => soort === undefined || verslag.soort === soort)
        .slice(vanaf, vanaf + aantal)
        .map((verslag) => copyJson(toInleeskop(verslag)));
    },
    async listBestand(gemeente, soort, sha256) {
      return ofGemeente(gemeente)
        .filter((verslag) => verslag.soort === soort && verslag.sha256 === sha256)
        .map((verslag) => copyJson(toInleeskop(verslag)));
    },
  };
}
