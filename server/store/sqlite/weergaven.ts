import type { Weergave, WeergaveStore } from '../../ports.ts';
import type { Db } from './db.ts';

/** Saved views of the werkvoorraad in SQLite. */
export function makeWeergaven(db: Db): WeergaveStore {
  return {
    async list(gemeente, gebruiker) {
      return db
        .all<{ rij: string }>(
          'SELECT rij FROM weergaven WHERE gemeente = ? AND (eigenaar = ? OR gedeeld = 1) ORDER BY id',
          gemeente,
          gebruiker,
        )
        .map(({ rij }) => JSON.parse(rij) as Weergave);
    },
    async put(weergave) {
      const { gemeente, id, eigenaar, gedeeld } = weergave;
      const geschreven = db.run(
        `INSERT INTO weergaven VALUES (?, ?, ?, ?, ?) ON CONFLICT (gemeente, id)
         DO UPDATE SET gedeeld = excluded.gedeeld, rij = excluded.rij WHERE eigenaar = excluded.eigenaar`,
        gemeente,
        id,
        eigenaar,
        gedeeld ? 1 : 0,
        JSON.stringify(weergave),
      );
      return geschreven === 1;
    },
    async remove(gemeente, gebruiker, id) {
      db.run('DELETE FROM weergaven WHERE gemeente = ? AND id = ? AND eigenaar = ?', gemeente, id, gebruiker);
    },
  };
}
