import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { isOpen } from '../../domain/betalen/betaalrun.ts';
import { toVrijgegeven } from '../../domain/betalen/betaalzaak.ts';
import { makeRunkop } from '../../domain/betalen/runkop.ts';
import { ConflictError, DuplicateError } from '../../domain/fouten.ts';
import type { BetaalStore, Betaalvastlegging, WachtendBetaalbericht } from '../../ports.ts';
import {
  BETAALRUN_BESTAAT,
  BETAALRUN_GEWIJZIGD,
  BETAALRUN_OPEN,
  BETALING_DUBBEL,
  checkBetaalopslag,
} from '../betaalmeldingen.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson, freezeJson } from '../copy.ts';
import { makeKey } from './state.ts';

/** The betaalruns in memory: one synchronous write, so it is as atomic as a transaction. What it hands out of runs is frozen, not copied. */
export function makeBetalen(): BetaalStore {
  const runs = new Map<string, Betaalrun>();
  const claims = new Set<string>();
  const log: Betaalvastlegging[] = [];
  let berichten: readonly WachtendBetaalbericht[] = [];
  const ofGemeente = (gemeente: string) => [...runs.values()].filter((run) => run.gemeente === gemeente);
  return {
    async find(gemeente, id) {
      return runs.get(makeKey(gemeente, id));
    },
    async list(gemeente) {
      return ofGemeente(gemeente).toSorted((a, b) => compareKeys([b.maand, b.volgnummer], [a.maand, a.volgnummer]));
    },
    async listKoppen(gemeente) {
      return ofGemeente(gemeente)
        .toSorted((a, b) => compareKeys([a.maand, a.volgnummer], [b.maand, b.volgnummer]))
        .map(makeRunkop);
    },
    async listVrijgegeven(gemeente) {
      return ofGemeente(gemeente)
        .toSorted((a, b) => compareKeys([a.maand, a.volgnummer], [b.maand, b.volgnummer]))
        .flatMap((run) => toVrijgegeven(run) ?? []);
    },
    async save(opslag) {
      checkBetaalopslag(opslag);
      const { run, verwachteStand } = opslag;
      const { gemeente, id: runId } = run;
      const key = makeKey(gemeente, runId);
      if ((runs.get(key)?.stand ?? 0) !== verwachteStand) throw new ConflictError(BETAALRUN_GEWIJZIGD);
      const andere = ofGemeente(gemeente).filter(({ id }) => id !== runId);
      if (isOpen(run) && andere.some(isOpen)) throw new ConflictError(BETAALRUN_OPEN);
      if (andere.some(({ maand, volgnummer }) => maand === run.maand && volgnummer === run.volgnummer))
        throw new ConflictError(BETAALRUN_BESTAAT);
      if (opslag.claims.some((claim) => claims.has(makeKey(gemeente, claim))))
        throw new DuplicateError(BETALING_DUBBEL);
      runs.set(key, freezeJson(run));
      for (const claim of opslag.claims) claims.add(makeKey(gemeente, claim));
      log.push(...opslag.vastleggingen.map(copyJson));
      berichten = [...berichten, ...opslag.berichten.map((bericht) => copyJson({ ...bericht, gemeente, runId }))];
    },
    async vastleggingen(gemeente, id) {
      return log.filter((rij) => rij.gemeente === gemeente && rij.runId === id).map(copyJson);
    },
    async listBerichten(limiet) {
      return berichten.slice(0, limiet).map(copyJson);
    },
    async berichtenBezorgd(gemeente, runId, ids) {
      const klaar = new Set(ids);
      berichten = berichten.filter((rij) => rij.gemeente !== gemeente || rij.runId !== runId || !klaar.has(rij.id));
    },
  };
}
