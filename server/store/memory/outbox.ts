import type { OutboxStore, StoringStore } from '../../ports.ts';
import { beschrijfEffect } from '../beschrijf-effect.ts';
import { compareKeys, compareText } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import { addSeconds } from '../tijd.ts';
import type { MemoryState, Wachtend } from './state.ts';

export function makeOutbox(state: MemoryState): OutboxStore {
  return {
    async claim(_eigenaar, nu, leaseSeconden, limiet) {
      const vrij = [...state.outbox.values()]
        .filter((regel): regel is Wachtend & { vrijOp: string } => regel.vrijOp !== null && regel.vrijOp <= nu)
        .toSorted((a, b) => compareText(a.vrijOp, b.vrijOp))
        .slice(0, limiet);
      return vrij.map((regel) => {
        regel.vrijOp = addSeconds(nu, leaseSeconden);
        regel.geclaimdOp = nu;
        regel.pogingen += 1;
        return { effect: copyJson(regel.effect), pogingen: regel.pogingen };
      });
    },
    async delivered(effectId) {
      state.outbox.delete(effectId);
      const storing = state.storingen.get(effectId);
      if (storing) state.storingen.set(effectId, { ...storing, status: 'opgelost' });
    },
    async failed(effectId, fout, opnieuwOp) {
      const regel = state.outbox.get(effectId);
      if (!regel) return;
      regel.vrijOp = opnieuwOp ?? null;
      if (opnieuwOp !== undefined) return;
      const { effect, pogingen, geclaimdOp } = regel;
      state.storingen.set(effectId, {
        id: effectId,
        gemeente: effect.gemeente,
        zaakId: effect.zaakId,
        soort: 'effect',
        omschrijving: beschrijfEffect(effect),
        fout,
        pogingen,
        sinds: geclaimdOp,
        status: 'open',
      });
    },
    async retry(effectId) {
      const regel = state.outbox.get(effectId);
      if (regel) regel.vrijOp = '';
    },
  };
}

export function makeStoringen(state: MemoryState): StoringStore {
  return {
    async report(storing) {
      state.storingen.set(storing.id, copyJson(storing));
    },
    async list(gemeenten, status) {
      return [...state.storingen.values()]
        .filter((storing) => gemeenten.includes(storing.gemeente) && storing.status === status)
        .toSorted((a, b) => compareKeys([b.sinds, b.id], [a.sinds, a.id]))
        .map(copyJson);
    },
    async find(id) {
      const storing = state.storingen.get(id);
      return storing && copyJson(storing);
    },
    async resolve(id) {
      const storing = state.storingen.get(id);
      if (storing) state.storingen.set(id, { ...storing, status: 'opgelost' });
    },
  };
}
