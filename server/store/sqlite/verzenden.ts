import type { Verzending, Verzendstatus } from '../../domain/brief/verzending.ts';
import type { Printbatch, VerzendStore } from '../../ports.ts';
import { isOnverzonden, makeVerzendconflict, sortPrintvolgorde } from '../verzendvolgorde.ts';
import type { Db } from './db.ts';

interface Rij {
  readonly rij: string;
}

/** The way out of every letter, in SQLite: each save is one conditional write of one row. */
export function makeVerzenden(db: Db): VerzendStore {
  const read = (sql: string, ...waarden: readonly (string | number)[]): readonly Verzending[] =>
    db.all<Rij>(sql, ...waarden).map(({ rij }) => JSON.parse(rij) as Verzending);
  return {
    async find(gemeente, id) {
      return read('SELECT rij FROM verzendingen WHERE gemeente = ? AND id = ?', gemeente, id)[0];
    },
    async add(verzending) {
      const sql = 'INSERT INTO verzendingen VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
      db.transaction(() => db.run(sql, ...makeKolommen(verzending)));
    },
    async save(verzending) {
      const [gemeente, id, , ...kolommen] = makeKolommen(verzending);
      const sql = `UPDATE verzendingen SET stand = ?, status = ?, sinds = ?, batch_id = ?, onverzonden = ?, rij = ?
        WHERE gemeente = ? AND id = ? AND stand = ?`;
      const gewijzigd = db.transaction(() => db.run(sql, ...kolommen, gemeente, id, verzending.stand - 1));
      if (gewijzigd !== 1) throw makeVerzendconflict();
    },
    async list({ gemeente, statussen, nieuwsteEerst, vanaf, aantal }) {
      const richting = nieuwsteEerst ? 'DESC' : 'ASC';
      const sql = `SELECT rij FROM verzendingen WHERE gemeente = ? AND status IN (${statussen.map(() => '?').join(', ')})
        ORDER BY sinds ${richting}, id ${richting} LIMIT ? OFFSET ?`;
      return read(sql, gemeente, ...statussen, aantal, vanaf);
    },
    async listAanDeBeurt({ gemeente, nu, onderbroken, aantal }) {
      const sql = `SELECT rij FROM verzendingen WHERE gemeente = ? AND status IN ('te_versturen', 'bezig')
        AND (CASE status WHEN 'bezig' THEN sinds <= ? ELSE rij ->> '$.volgendePoging' <= ? END)
        ORDER BY sinds, id LIMIT ?`;
      return read(sql, gemeente, onderbroken, nu, aantal);
    },
    async tellingen(gemeente) {
      const sql = 'SELECT status, count(*) AS n FROM verzendingen WHERE gemeente = ? GROUP BY status';
      const rijen = db.all<{ readonly status: Verzendstatus; readonly n: number }>(sql, gemeente);
      return Object.fromEntries(rijen.map(({ status, n }) => [status, n]));
    },
    async listZaak(gemeente, zaakId) {
      return read('SELECT rij FROM verzendingen WHERE gemeente = ? AND zaak_id = ? ORDER BY rowid', gemeente, zaakId);
    },
    async listBatch(gemeente, batchId) {
      return sortPrintvolgorde(
        read('SELECT rij FROM verzendingen WHERE gemeente = ? AND batch_id = ?', gemeente, batchId),
      );
    },
    async listBatches(gemeente, aantal) {
      const sql = `SELECT batch_id AS id, min(rij ->> '$.batch.op') AS op, min(rij ->> '$.batch.door') AS door,
          count(*) AS aantal, sum(status = 'geprint') AS wacht
        FROM verzendingen WHERE gemeente = ? AND batch_id IS NOT NULL GROUP BY batch_id ORDER BY op DESC, id DESC LIMIT ?`;
      return db.all<Printbatch>(sql, gemeente, aantal).map((rij) => ({ ...rij }));
    },
    async listOnverzonden(gemeente) {
      const sql = 'SELECT id FROM verzendingen WHERE gemeente = ? AND onverzonden = 1';
      return new Set(db.all<{ readonly id: string }>(sql, gemeente).map(({ id }) => id));
    },
  };
}

// helpers

type Kolommen = readonly [
  gemeente: string,
  id: string,
  zaakId: string,
  stand: number,
  status: string,
  sinds: string,
  batchId: string | null,
  onverzonden: number,
  rij: string,
];

function makeKolommen(verzending: Verzending): Kolommen {
  const { gemeente, id, zaakId, stand, status, batch, sinds } = verzending;
  const onverzonden = isOnverzonden(verzending) ? 1 : 0;
  return [gemeente, id, zaakId, stand, status, sinds, batch?.id ?? null, onverzonden, JSON.stringify(verzending)];
}
