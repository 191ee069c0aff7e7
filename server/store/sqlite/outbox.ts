import type { Effect } from '../../domain/zaak/effect.ts';
import type { OutboxStore, Storing, StoringStore } from '../../ports.ts';
import { beschrijfEffect } from '../beschrijf-effect.ts';
import { addSeconds } from '../tijd.ts';
import type { Db } from './db.ts';

interface Outboxrij {
  readonly volgorde: number;
  readonly effect: string;
  readonly pogingen: number;
  readonly geclaimd_op: string;
}

/** Effects wait in the table that their save wrote them to; `vrij_op` is when they may be claimed, null when given up. */
export function makeOutbox(db: Db): OutboxStore {
  return {
    async claim(eigenaar, nu, leaseSeconden, limiet) {
      return db.transaction(() => {
        const rijen = db.all<Outboxrij>(
          'SELECT volgorde, effect, pogingen FROM outbox WHERE vrij_op <= ? ORDER BY vrij_op, volgorde LIMIT ?',
          nu,
          limiet,
        );
        for (const { volgorde } of rijen) {
          db.run(
            'UPDATE outbox SET vrij_op = ?, geclaimd_op = ?, eigenaar = ?, pogingen = pogingen + 1 WHERE volgorde = ?',
            addSeconds(nu, leaseSeconden),
            nu,
            eigenaar,
            volgorde,
          );
        }
        return rijen.map((rij) => ({ effect: JSON.parse(rij.effect) as Effect, pogingen: rij.pogingen + 1 }));
      });
    },
    async delivered(effectId) {
      db.transaction(() => {
        db.run('DELETE FROM outbox WHERE effect_id = ?', effectId);
        resolveStoring(db, effectId);
      });
    },
    async failed(effectId, fout, opnieuwOp) {
      db.transaction(() => {
        db.run('UPDATE outbox SET vrij_op = ? WHERE effect_id = ?', opnieuwOp ?? null, effectId);
        if (opnieuwOp === undefined) giveUp(db, effectId, fout);
      });
    },
    async retry(effectId) {
      db.run("UPDATE outbox SET vrij_op = '' WHERE effect_id = ?", effectId);
    },
  };
}

export function makeStoringen(db: Db): StoringStore {
  return {
    async report(storing) {
      writeStoring(db, storing);
    },
    async list(gemeenten, status) {
      return db
        .all<{ rij: string }>(
          `SELECT rij FROM storingen WHERE gemeente IN (${gemeenten.map(() => '?').join(', ')}) AND status = ?
           ORDER BY sinds DESC, id DESC`,
          ...gemeenten,
          status,
        )
        .map(({ rij }) => JSON.parse(rij) as Storing);
    },
    async find(id) {
      return findStoring(db, id);
    },
    async resolve(id) {
      resolveStoring(db, id);
    },
  };
}

function giveUp(db: Db, effectId: string, fout: string): void {
  const rij = db.get<Outboxrij>('SELECT effect, pogingen, geclaimd_op FROM outbox WHERE effect_id = ?', effectId);
  if (!rij) return;
  const effect = JSON.parse(rij.effect) as Effect;
  writeStoring(db, {
    id: effectId,
    gemeente: effect.gemeente,
    zaakId: effect.zaakId,
    soort: 'effect',
    omschrijving: beschrijfEffect(effect),
    fout,
    pogingen: rij.pogingen,
    sinds: rij.geclaimd_op,
    status: 'open',
  });
}

function findStoring(db: Db, id: string): Storing | undefined {
  const rij = db.get<{ rij: string }>('SELECT rij FROM storingen WHERE id = ?', id);
  return rij && (JSON.parse(rij.rij) as Storing);
}

function writeStoring(db: Db, storing: Storing): void {
  const { id, gemeente, status, sinds } = storing;
  db.run(
    'INSERT OR REPLACE INTO storingen VALUES (?, ?, ?, ?, ?)',
    id,
    gemeente,
    status,
    sinds,
    JSON.stringify(storing),
  );
}

function resolveStoring(db: Db, id: string): void {
  const storing = findStoring(db, id);
  if (storing) writeStoring(db, { ...storing, status: 'opgelost' });
}
