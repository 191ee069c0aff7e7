import type { Verzending } from '../../domain/brief/verzending.ts';
import type { VerzendStore } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import { describeBatch, isOnverzonden, makeVerzendconflict, sortPrintvolgorde } from '../verzendvolgorde.ts';
import { makeKey } from './state.ts';

/** The way out of every letter, in memory. */
export function makeVerzenden(): VerzendStore {
  const rijen = new Map<string, Verzending>();
  const ofGemeente = (gemeente: string) => [...rijen.values()].filter((rij) => rij.gemeente === gemeente);
  return {
    async find(gemeente, id) {
      const rij = rijen.get(makeKey(gemeente, id));
      return rij && copyJson(rij);
    },
    async add(verzending) {
      const key = makeKey(verzending.gemeente, verzending.id);
      if (!rijen.has(key)) rijen.set(key, copyJson(verzending));
    },
    async save(verzending) {
      const key = makeKey(verzending.gemeente, verzending.id);
      if (rijen.get(key)?.stand !== verzending.stand - 1) throw makeVerzendconflict();
      rijen.set(key, copyJson(verzending));
    },
    async list({ gemeente, statussen, nieuwsteEerst, vanaf, aantal }) {
      const gekozen = ofGemeente(gemeente)
        .filter(({ status }) => statussen.includes(status))
        .toSorted((a, b) => compareKeys([a.sinds, a.id], [b.sinds, b.id]));
      const geordend = nieuwsteEerst ? gekozen.toReversed() : gekozen;
      return geordend.slice(vanaf, vanaf + aantal).map(copyJson);
    },
    async listAanDeBeurt({ gemeente, nu, onderbroken, aantal }) {
      return ofGemeente(gemeente)
        .filter(({ status, sinds, volgendePoging }) =>
          status === 'te_versturen'
            ? volgendePoging !== undefined && volgendePoging <= nu
            : status === 'bezig' && sinds <= onderbroken,
        )
        .toSorted((a, b) => compareKeys([a.sinds, a.id], [b.sinds, b.id]))
        .slice(0, aantal)
        .map(copyJson);
    },
    async tellingen(gemeente) {
      const tellingen: Partial<Record<Verzending['status'], number>> = {};
      for (const { status } of ofGemeente(gemeente)) tellingen[status] = (tellingen[status] ?? 0) + 1;
      return tellingen;
    },
    async listZaak(gemeente, zaakId) {
      return ofGemeente(gemeente)
        .filter((rij) => rij.zaakId === zaakId)
        .map(copyJson);
    },
    async listBatch(gemeente, batchId) {
      return sortPrintvolgorde(ofGemeente(gemeente).filter(({ batch }) => batch?.id === batchId)).map(copyJson);
    },
    async listBatches(gemeente, aantal) {
      const rij = ofGemeente(gemeente);
      const ids = new Set(rij.flatMap(({ batch }) => batch?.id ?? []));
      return [...ids]
        .flatMap((id) => describeBatch(rij.filter(({ batch }) => batch?.id === id)) ?? [])
        .toSorted((a, b) => compareKeys([b.op, b.id], [a.op, a.id]))
        .slice(0, aantal);
    },
    async listOnverzonden(gemeente) {
      return new Set(
        ofGemeente(gemeente)
          .filter(isOnverzonden)
          .map(({ id }) => id),
      );
    },
  };
}
