import type { BewaardeMelding, MeldingStore } from '../../ports.ts';
import type { Db } from './db.ts';

/** What concerns each person, in SQLite. */
export function makeMeldingen(db: Db): MeldingStore {
  return {
    async put(melding) {
      const { gemeente, aan, id, tijdstip } = melding;
      const rij = JSON.stringify({ ...melding, gelezen: false });
      db.run('INSERT INTO meldingen VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING', gemeente, aan, id, tijdstip, rij);
    },
    async list(gemeente, gebruiker, aantal) {
      return db
        .all<{ rij: string }>(
          'SELECT rij FROM meldingen WHERE gemeente = ? AND aan = ? ORDER BY tijdstip DESC, id DESC LIMIT ?',
          gemeente,
          gebruiker,
          aantal,
        )
        .map(({ rij }) => JSON.parse(rij) as BewaardeMelding);
    },
    async markRead(gemeente, gebruiker, ids) {
      db.transaction(() => {
        for (const id of ids) {
          db.run(
            "UPDATE meldingen SET rij = json_set(rij, '$.gelezen', json('true')) WHERE gemeente = ? AND aan = ? AND id = ?",
            gemeente,
            gebruiker,
            id,
          );
        }
      });
    },
  };
}
