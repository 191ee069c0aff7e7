import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { isOpen } from '../../domain/betalen/betaalrun.ts';
import { toVrijgegeven, type Vrijgegevenrun } from '../../domain/betalen/betaalzaak.ts';
import { makeRunkop, type Runkop } from '../../domain/betalen/runkop.ts';
import { ConflictError, DuplicateError } from '../../domain/fouten.ts';
import type { Betaalbericht, Betaalopslag, BetaalStore, Betaalvastlegging } from '../../ports.ts';
import {
  BETAALRUN_BESTAAT,
  BETAALRUN_GEWIJZIGD,
  BETAALRUN_OPEN,
  BETALING_DUBBEL,
  checkBetaalopslag,
} from '../betaalmeldingen.ts';
import type { Db } from './db.ts';

interface Rij {
  readonly rij: string;
}

/**
 * The betaalruns in SQLite: the run, its claims, its log and what the zaken have to hear are one transaction. That a payment is released
 * once is the primary key of the claims; that one run is open, a unique index.
 */
export function makeBetalen(db: Db): BetaalStore {
  return {
    async find(gemeente, id) {
      const rij = db.get<Rij>('SELECT rij FROM betaalruns WHERE gemeente = ? AND id = ?', gemeente, id);
      return rij && (JSON.parse(rij.rij) as Betaalrun);
    },
    async list(gemeente) {
      const sql = 'SELECT rij FROM betaalruns WHERE gemeente = ? ORDER BY maand DESC, volgnummer DESC';
      return db.all<Rij>(sql, gemeente).map(({ rij }) => JSON.parse(rij) as Betaalrun);
    },
    async listKoppen(gemeente) {
      const sql = `SELECT kop.rij FROM betaalruns AS run JOIN betaalrunkoppen AS kop ON kop.gemeente = run.gemeente AND kop.run_id = run.id
        WHERE run.gemeente = ? ORDER BY run.maand, run.volgnummer`;
      return db.all<Rij>(sql, gemeente).map(({ rij }) => JSON.parse(rij) as Runkop);
    },
    async listVrijgegeven(gemeente) {
      const sql =
        'SELECT vrijgegeven AS rij FROM betaalruns WHERE gemeente = ? AND vrijgegeven IS NOT NULL ORDER BY maand, volgnummer';
      return db.all<Rij>(sql, gemeente).map(({ rij }) => JSON.parse(rij) as Vrijgegevenrun);
    },
    async save(opslag) {
      checkBetaalopslag(opslag);
      db.transaction(() => {
        checkStand(db, opslag);
        writeRun(db, opslag);
        writeGevolgen(db, opslag);
      });
    },
    async vastleggingen(gemeente, id) {
      const sql = 'SELECT rij FROM betaallog WHERE gemeente = ? AND run_id = ? ORDER BY stand, volgnummer';
      return db.all<Rij>(sql, gemeente, id).map(({ rij }) => JSON.parse(rij) as Betaalvastlegging);
    },
    async listBerichten(limiet) {
      const sql = 'SELECT gemeente, run_id AS runId, rij FROM betaalberichten ORDER BY volgorde LIMIT ?';
      return db
        .all<Rij & { readonly gemeente: string; readonly runId: string }>(sql, limiet)
        .map(({ gemeente, runId, rij }) => ({ ...(JSON.parse(rij) as Betaalbericht), gemeente, runId }));
    },
    async berichtenBezorgd(gemeente, runId, ids) {
      db.transaction(() => {
        const sql = 'DELETE FROM betaalberichten WHERE gemeente = ? AND run_id = ? AND bericht_id = ?';
        for (const id of ids) db.run(sql, gemeente, runId, id);
      });
    },
  };
}

// helpers

/** Inside the transaction nobody else writes, so what is read here still holds when the run is written. */
function checkStand(db: Db, { run, verwachteStand, claims }: Betaalopslag): void {
  const { gemeente, id, maand, volgnummer } = run;
  const nu = db.get<{ stand: number }>('SELECT stand FROM betaalruns WHERE gemeente = ? AND id = ?', gemeente, id);
  if ((nu?.stand ?? 0) !== verwachteStand) throw new ConflictError(BETAALRUN_GEWIJZIGD);
  const open = `SELECT 1 FROM betaalruns WHERE gemeente = ? AND id <> ? AND status IN ('voorstel', 'ter_goedkeuring')`;
  if (isOpen(run) && db.get(open, gemeente, id)) throw new ConflictError(BETAALRUN_OPEN);
  const bezet = 'SELECT 1 FROM betaalruns WHERE gemeente = ? AND maand = ? AND volgnummer = ? AND id <> ?';
  if (db.get(bezet, gemeente, maand, volgnummer, id)) throw new ConflictError(BETAALRUN_BESTAAT);
  for (const claim of claims) {
    if (db.get('SELECT 1 FROM betaalclaims WHERE claim = ?', claim)) throw new DuplicateError(BETALING_DUBBEL);
  }
}

function writeRun(db: Db, { run }: Betaalopslag): void {
  const { gemeente, id, maand, volgnummer, stand, status } = run;
  const vrijgegeven = toVrijgegeven(run);
  db.run(
    `INSERT INTO betaalruns VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (gemeente, id) DO UPDATE SET stand = excluded.stand, status = excluded.status, rij = excluded.rij,
       vrijgegeven = excluded.vrijgegeven`,
    gemeente,
    id,
    maand,
    volgnummer,
    stand,
    status,
    JSON.stringify(run),
    vrijgegeven === undefined ? null : JSON.stringify(vrijgegeven),
  );
  db.run('INSERT OR REPLACE INTO betaalrunkoppen VALUES (?, ?, ?)', gemeente, id, JSON.stringify(makeRunkop(run)));
}

function writeGevolgen(db: Db, { run, claims, vastleggingen, berichten }: Betaalopslag): void {
  const { gemeente, id } = run;
  for (const claim of claims) db.run('INSERT INTO betaalclaims VALUES (?, ?, ?)', claim, gemeente, id);
  for (const rij of vastleggingen) {
    db.run(
      'INSERT INTO betaallog VALUES (?, ?, ?, ?, ?)',
      gemeente,
      id,
      rij.stand,
      rij.volgnummer,
      JSON.stringify(rij),
    );
  }
  for (const bericht of berichten) {
    const sql = 'INSERT INTO betaalberichten (gemeente, run_id, bericht_id, rij) VALUES (?, ?, ?, ?)';
    db.run(sql, gemeente, id, bericht.id, JSON.stringify(bericht));
  }
}
