import { DuplicateError } from '../../domain/fouten.ts';
import type { Bestand, BestandStore, ConceptStore, InstellingStore, SessieStore, Stores } from '../../ports.ts';
import { copyJson } from '../copy.ts';
import { makeAgenda } from './agenda.ts';
import { makeBetalen } from './betalen.ts';
import { makeGebruikers } from './gebruikers.ts';
import { makeInlezen } from './inlezen.ts';
import { makeMeldingen } from './meldingen.ts';
import { makeOutbox, makeStoringen } from './outbox.ts';
import type { MemoryState } from './state.ts';
import { makeKey, makeMemoryState } from './state.ts';
import { makeVarianten } from './varianten.ts';
import { makeVerzenden } from './verzenden.ts';
import { makeViews } from './views.ts';
import { makeWeergaven } from './weergaven.ts';
import { makeZaken } from './zaken.ts';

/** A store that forgets everything when it is dropped: for tests and simulations, with the same behaviour as the real ones. */
export function makeMemoryStores(): Stores {
  const state = makeMemoryState();
  let gesloten = false;
  return {
    zaken: makeZaken(state),
    views: { ...makeViews(state), ...makeAgenda(state) },
    outbox: makeOutbox(state),
    storingen: makeStoringen(state),
    bestanden: makeBestanden(state),
    concepten: makeConcepten(state),
    weergaven: makeWeergaven(state),
    meldingen: makeMeldingen(state),
    gebruikers: makeGebruikers(state),
    varianten: makeVarianten(state),
    betalen: makeBetalen(),
    verzenden: makeVerzenden(),
    inlezen: makeInlezen(state),
    sessies: makeSessies(state),
    instellingen: makeInstellingen(state),
    async check() {
      if (gesloten) throw new Error('De opslag is gesloten.');
    },
    async close() {
      gesloten = true;
    },
  };
}

function makeBestanden(state: MemoryState): BestandStore {
  const copy = (bestand: Bestand): Bestand => ({ ...bestand, inhoud: Uint8Array.from(bestand.inhoud) });
  return {
    async put(bestand) {
      const key = makeKey(bestand.gemeente, bestand.zaakId, bestand.id);
      const eerder = state.bestanden.get(key);
      if (eerder && Buffer.compare(eerder.inhoud, bestand.inhoud) !== 0) {
        throw new DuplicateError(`Bestand ${bestand.id} bestaat al met een andere inhoud.`);
      }
      if (!eerder) state.bestanden.set(key, copy(bestand));
    },
    async find(gemeente, zaakId, id) {
      const bestand = state.bestanden.get(makeKey(gemeente, zaakId, id));
      return bestand && copy(bestand);
    },
  };
}

function makeConcepten(state: MemoryState): ConceptStore {
  return {
    async find(gebruiker, taakId) {
      const concept = state.concepten.get(makeKey(gebruiker, taakId));
      return concept && copyJson(concept);
    },
    async put(concept) {
      state.concepten.set(makeKey(concept.gebruiker, concept.taakId), copyJson(concept));
    },
    async remove(gebruiker, taakId) {
      state.concepten.delete(makeKey(gebruiker, taakId));
    },
  };
}

function makeSessies(state: MemoryState): SessieStore {
  return {
    async find(id, nu) {
      const sessie = state.sessies.get(id);
      return sessie && sessie.verlooptOp > nu ? sessie.inhoud : undefined;
    },
    async put(id, inhoud, verlooptOp) {
      state.sessies.set(id, { inhoud, verlooptOp });
    },
    async renew(id, inhoud, verlooptOp) {
      if (state.sessies.has(id)) state.sessies.set(id, { inhoud, verlooptOp });
    },
    async remove(id) {
      state.sessies.delete(id);
    },
    async removeExpired(nu) {
      for (const [id, sessie] of state.sessies) if (sessie.verlooptOp <= nu) state.sessies.delete(id);
    },
  };
}

function makeInstellingen(state: MemoryState): InstellingStore {
  return {
    async find(sleutel) {
      return state.instellingen.get(sleutel);
    },
    async put(sleutel, waarde) {
      state.instellingen.set(sleutel, waarde);
    },
    async replace(sleutel, verwacht, waarde) {
      if (state.instellingen.get(sleutel) !== verwacht) return false;
      state.instellingen.set(sleutel, waarde);
      return true;
    },
  };
}
