import { ConflictError } from '../../domain/fouten.ts';
import type { GebruikerStore } from '../../ports.ts';
import { ACCOUNT_BESTAAT, ACCOUNT_GEWIJZIGD } from '../accountmeldingen.ts';
import { compareText } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import { decodeCursor } from '../cursor.ts';
import type { MemoryState } from './state.ts';
import { paginate, runDown } from './views.ts';

/** The accounts in memory, with their log. */
export function makeGebruikers(state: MemoryState): GebruikerStore {
  return {
    async find(gebruikersnaam) {
      const gebruiker = state.gebruikers.get(gebruikersnaam);
      return gebruiker && copyJson(gebruiker);
    },
    async list(gemeenten) {
      return [...state.gebruikers.values()]
        .filter((gebruiker) => gebruiker.gemeenten.some((gemeente) => gemeenten.includes(gemeente)))
        .toSorted((a, b) => compareText(a.gebruikersnaam, b.gebruikersnaam))
        .map(copyJson);
    },
    async put(gebruiker) {
      state.gebruikers.set(gebruiker.gebruikersnaam, copyJson(gebruiker));
    },
    async save({ gebruiker, verwachteVersie, vastlegging }) {
      const eerder = state.gebruikers.get(gebruiker.gebruikersnaam);
      if (eerder && verwachteVersie === undefined) throw new ConflictError(ACCOUNT_BESTAAT);
      if ((eerder && (eerder.versie ?? 0)) !== verwachteVersie) throw new ConflictError(ACCOUNT_GEWIJZIGD);
      state.gebruikers.set(gebruiker.gebruikersnaam, copyJson(gebruiker));
      state.accountlog.push(copyJson(vastlegging));
    },
    async accountlog({ gemeenten, na, aantal }) {
      const rijen = state.accountlog.filter((rij) => rij.gemeenten.some((gemeente) => gemeenten.includes(gemeente)));
      return paginate(rijen, (rij) => [rij.tijdstip, rij.id], runDown, { aantal, na: decodeCursor(na, 'ss') });
    },
  };
}
