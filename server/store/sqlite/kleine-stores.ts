import { DuplicateError } from '../../domain/fouten.ts';
import type { Bestand, BestandStore, Concept, ConceptStore, InstellingStore, SessieStore } from '../../ports.ts';
import type { Db } from './db.ts';

export function makeBestanden(db: Db): BestandStore {
  const find = (gemeente: string, zaakId: string, id: string) =>
    db.get<Omit<Bestand, 'inhoud'> & { readonly inhoud: Uint8Array }>(
      `SELECT id, gemeente, zaak_id AS zaakId, mediatype, naam, inhoud FROM bestanden
       WHERE gemeente = ? AND zaak_id = ? AND id = ?`,
      gemeente,
      zaakId,
      id,
    );
  return {
    async put({ gemeente, zaakId, id, mediatype, naam, inhoud }) {
      const nieuw = db.run(
        'INSERT INTO bestanden VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        gemeente,
        zaakId,
        id,
        mediatype,
        naam,
        inhoud,
      );
      const eerder = nieuw === 0 ? find(gemeente, zaakId, id) : undefined;
      if (eerder && Buffer.compare(eerder.inhoud, inhoud) !== 0) {
        throw new DuplicateError(`Bestand ${id} bestaat al met een andere inhoud.`);
      }
    },
    async find(gemeente, zaakId, id) {
      const rij = find(gemeente, zaakId, id);
      return rij && { ...rij };
    },
  };
}

export function makeConcepten(db: Db): ConceptStore {
  return {
    async find(gebruiker, taakId) {
      const rij = db.get<{ rij: string }>(
        'SELECT rij FROM concepten WHERE gebruiker = ? AND taak_id = ?',
        gebruiker,
        taakId,
      );
      return rij && (JSON.parse(rij.rij) as Concept);
    },
    async put(concept) {
      db.run(
        'INSERT OR REPLACE INTO concepten VALUES (?, ?, ?)',
        concept.gebruiker,
        concept.taakId,
        JSON.stringify(concept),
      );
    },
    async remove(gebruiker, taakId) {
      db.run('DELETE FROM concepten WHERE gebruiker = ? AND taak_id = ?', gebruiker, taakId);
    },
  };
}

export function makeSessies(db: Db): SessieStore {
  return {
    async find(id, nu) {
      return db.get<{ inhoud: string }>('SELECT inhoud FROM sessies WHERE id = ? AND verloopt_op > ?', id, nu)?.inhoud;
    },
    async put(id, inhoud, verlooptOp) {
      db.run('INSERT OR REPLACE INTO sessies VALUES (?, ?, ?)', id, inhoud, verlooptOp);
    },
    async renew(id, inhoud, verlooptOp) {
      db.run('UPDATE sessies SET inhoud = ?, verloopt_op = ? WHERE id = ?', inhoud, verlooptOp, id);
    },
    async remove(id) {
      db.run('DELETE FROM sessies WHERE id = ?', id);
    },
    async removeExpired(nu) {
      db.run('DELETE FROM sessies WHERE verloopt_op <= ?', nu);
    },
  };
}

export function makeInstellingen(db: Db): InstellingStore {
  return {
    async find(sleutel) {
      return db.get<{ waarde: string }>('SELECT waarde FROM instellingen WHERE sleutel = ?', sleutel)?.waarde;
    },
    async put(sleutel, waarde) {
      db.run('INSERT OR REPLACE INTO instellingen VALUES (?, ?)', sleutel, waarde);
    },
    async replace(sleutel, verwacht, waarde) {
      const anders =
        verwacht === undefined
          ? db.run('INSERT OR IGNORE INTO instellingen VALUES (?, ?)', sleutel, waarde)
          : db.run('UPDATE instellingen SET waarde = ? WHERE sleutel = ? AND waarde = ?', waarde, sleutel, verwacht);
      return anders === 1;
    },
  };
}
