import type { Inleeskop, Inleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import { toInleeskop } from '../../domain/inlezen/inleesverslag.ts';
import type { InleesStore } from '../../ports.ts';
import { checkInleesopslag } from '../check-opslag.ts';
import type { Db } from './db.ts';
import { writeOpslag } from './zaken.ts';

/** The reports of files, in SQLite: a report and the zaken that it changed are one transaction on disk. */
export function makeInlezen(db: Db): InleesStore {
  const readKoppen = (sql: string, ...waarden: readonly (string | number)[]): readonly Inleeskop[] =>
    db.all<{ readonly kop: string }>(sql, ...waarden).map(({ kop }) => JSON.parse(kop) as Inleeskop);
  return {
    async save(opslag) {
      checkInleesopslag(opslag);
      const { verslag, zaken } = opslag;
      const { gemeente, id, soort, op, sha256, regels } = verslag;
      db.transaction(() => {
        if (db.get('SELECT 1 FROM inleesverslagen WHERE gemeente = ? AND id = ?', gemeente, id)) return;
        for (const deel of zaken) writeOpslag(db, deel);
        db.run(
          'INSERT INTO inleesverslagen VALUES (?, ?, ?, ?, ?, ?, ?)',
          gemeente,
          id,
          soort,
          op,
          sha256,
          JSON.stringify(toInleeskop(verslag)),
          JSON.stringify(regels),
        );
      });
    },
    async find(gemeente, id) {
      const rij = db.get<{ readonly kop: string; readonly regels: string }>(
        'SELECT kop, regels FROM inleesverslagen WHERE gemeente = ? AND id = ?',
        gemeente,
        id,
      );
      if (!rij) return undefined;
      const regels = JSON.parse(rij.regels) as Inleesverslag['regels'];
      return { ...(JSON.parse(rij.kop) as Inleeskop), regels };
    },
    async list({ gemeente, soort, vanaf, aantal }) {
      const filter = soort === undefined ? [] : [soort];
      const sql = `SELECT kop FROM inleesverslagen WHERE gemeente = ? ${soort === undefined ? '' : 'AND soort = ?'}
        ORDER BY op DESC, id DESC LIMIT ? OFFSET ?`;
      return readKoppen(sql, gemeente, ...filter, aantal, vanaf);
    },
    async listBestand(gemeente, soort, sha256) {
      const sql = `SELECT kop FROM inleesverslagen WHERE gemeente = ? AND sha256 = ? AND soort = ?
        ORDER BY op DESC, id DESC`;
      return readKoppen(sql, gemeente, sha256, soort);
    },
  };
}
