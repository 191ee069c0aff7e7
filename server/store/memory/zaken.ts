import { isBesloten, toBetaalzaak } from '../../domain/betalen/betaalzaak.ts';
import { ConflictError, DuplicateError } from '../../domain/fouten.ts';
import type { Opslag, ZaakStore } from '../../ports.ts';
import { checkOpslag } from '../check-opslag.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson, freezeJson } from '../copy.ts';
import type { MemoryState } from './state.ts';
import { makeKey } from './state.ts';

/** The aggregate store in memory: one synchronous write, so it is as atomic as a transaction. What it hands out is frozen, not copied. */
export function makeZaken(state: MemoryState): ZaakStore {
  return {
    async find(gemeente, zaakId) {
      return state.zaken.get(makeKey(gemeente, zaakId));
    },
    async save(opslag) {
      checkOpslag(opslag);
      if (isDoneBefore(state, opslag)) return;
      checkVersion(state, opslag);
      writeZaak(state, freezeJson(opslag));
    },
    async findOpdracht(gemeente, opdrachtId) {
      const resultaat = state.opdrachten.get(makeKey(gemeente, opdrachtId));
      return resultaat && copyJson(resultaat);
    },
    async nextZaaknummer(gemeente, jaar) {
      const key = makeKey(gemeente, jaar);
      const nummer = (state.nummers.get(key) ?? 0) + 1;
      state.nummers.set(key, nummer);
      return nummer;
    },
    async listBesloten(gemeente, na, aantal) {
      return [...state.zaken.values()]
        .filter((zaak) => zaak.gemeente === gemeente && isBesloten(zaak) && (na === undefined || zaak.id > na))
        .toSorted((a, b) => compareKeys([a.id], [b.id]))
        .slice(0, aantal)
        .map(toBetaalzaak);
    },
    async findDueTermijnen(vandaag, limiet) {
      return [...state.termijnen.values()]
        .flat()
        .filter((regel) => regel.einddatum < vandaag)
        .toSorted((a, b) =>
          compareKeys(
            [a.einddatum, a.gemeente, a.zaakId, a.termijnId],
            [b.einddatum, b.gemeente, b.zaakId, b.termijnId],
          ),
        )
        .slice(0, limiet)
        .map(copyJson);
    },
  };
}

function isDoneBefore(state: MemoryState, { zaak, opdrachtId }: Opslag): boolean {
  const eerder = state.opdrachten.get(makeKey(zaak.gemeente, opdrachtId));
  if (eerder && eerder.zaakId !== zaak.id) {
    throw new DuplicateError(`Opdracht ${opdrachtId} is al uitgevoerd voor een andere zaak.`);
  }
  return eerder !== undefined;
}

/** @throws ConflictError @throws DuplicateError when this save cannot be written */
export function checkVersion(state: MemoryState, { zaak, verwachteVersie }: Opslag): void {
  const versie = state.zaken.get(makeKey(zaak.gemeente, zaak.id))?.versie ?? 0;
  if (versie !== verwachteVersie) {
    throw new ConflictError(`Zaak ${zaak.zaaknummer} is intussen door iemand anders gewijzigd.`);
  }
  const eigenaar = state.zaaknummers.get(makeKey(zaak.gemeente, zaak.zaaknummer));
  if (eigenaar !== undefined && eigenaar !== zaak.id) {
    throw new DuplicateError(`Zaaknummer ${zaak.zaaknummer} is al in gebruik.`);
  }
}

/** Everything of one save; the caller looked first whether it can. */
export function writeZaak(state: MemoryState, opslag: Opslag): void {
  const { zaak } = opslag;
  const key = makeKey(zaak.gemeente, zaak.id);
  state.zaken.set(key, zaak);
  state.zaaknummers.set(makeKey(zaak.gemeente, zaak.zaaknummer), zaak.id);
  state.opdrachten.set(makeKey(zaak.gemeente, opslag.opdrachtId), { zaakId: zaak.id, versie: zaak.versie });
  state.werkvoorraad.set(key, opslag.werkvoorraad);
  state.zaakregels.set(key, opslag.zaakregel);
  state.termijnen.set(key, opslag.termijnen);
  state.agenda.set(key, opslag.agenda);
  state.vastleggingen.push(...opslag.vastleggingen);
  for (const effect of opslag.effecten) {
    state.outbox.set(effect.id, { effect, pogingen: 0, vrijOp: '', geclaimdOp: '' });
  }
}
