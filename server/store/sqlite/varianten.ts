import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import type { Variantversie } from '../../domain/variantversie.ts';
import type { VariantStore, Variantvastlegging } from '../../ports.ts';
import { VARIANT_BESTAAT, VARIANT_GEWIJZIGD } from '../variantmeldingen.ts';
import { openConnection } from './binding.ts';
import type { Db } from './db.ts';
import { readSchemaversie } from './migrate.ts';
import { MIGRATIES } from './migraties.ts';

interface Rij {
  readonly rij: string;
}

const GEPUBLICEERD = `SELECT rij FROM varianten WHERE gemeente = ? AND status = 'gepubliceerd' ORDER BY geldig_vanaf, versie`;

/** The published versions in a file that a server may be using: nothing is locked, upgraded or written. `close` lets the file go. */
export interface Variantlezer extends Pick<VariantStore, 'listGepubliceerd'> {
  close(): Promise<void>;
}

/** @throws InvoerError when the file belongs to another version of the program. */
export function openVariantlezer(path: string): Variantlezer {
  const connection = openConnection(path, { readOnly: true });
  if (readSchemaversie(connection) !== MIGRATIES.at(-1)?.versie) {
    connection.close();
    throw new InvoerError(
      `Het gegevensbestand ${path} is van een andere versie van Preferent. Start de server een keer met deze versie.`,
    );
  }
  return {
    listGepubliceerd: async (gemeente) => (connection.prepare(GEPUBLICEERD).all(gemeente) as Rij[]).map(parse),
    close: async () => connection.close(),
  };
}

/** The versions of the variants in SQLite; a version and its lines in the log are one transaction, and the log can only grow. */
export function makeVarianten(db: Db): VariantStore {
  return {
    async find(gemeente, id) {
      const gevonden = db.get<Rij>('SELECT rij FROM varianten WHERE gemeente = ? AND id = ?', gemeente, id);
      return gevonden && parse(gevonden);
    },
    async list(gemeente) {
      return db.all<Rij>('SELECT rij FROM varianten WHERE gemeente = ? ORDER BY versie DESC', gemeente).map(parse);
    },
    async listGepubliceerd(gemeente) {
      return db.all<Rij>(GEPUBLICEERD, gemeente).map(parse);
    },
    async save({ variant, verwachteStand, vastleggingen }) {
      db.transaction(() => {
        put(db, variant, verwachteStand);
        for (const { stand, volgnummer, ...rest } of vastleggingen) {
          const rij = JSON.stringify({ stand, volgnummer, ...rest });
          db.run('INSERT INTO variantlog VALUES (?, ?, ?, ?, ?)', variant.gemeente, variant.id, stand, volgnummer, rij);
        }
      });
    },
    async vastleggingen(gemeente, variantId) {
      const sql = 'SELECT rij FROM variantlog WHERE gemeente = ? AND variant_id = ? ORDER BY stand, volgnummer';
      return db.all<Rij>(sql, gemeente, variantId).map(({ rij }) => JSON.parse(rij) as Variantvastlegging);
    },
  };
}

function parse({ rij }: Rij): Variantversie {
  return JSON.parse(rij) as Variantversie;
}

function put(db: Db, variant: Variantversie, verwachteStand: number): void {
  const { gemeente, id, versie, stand, status, geldigVanaf } = variant;
  const eerder = db.get<{ id: string; stand: number; status: string }>(
    'SELECT id, stand, status FROM varianten WHERE gemeente = ? AND id = ?',
    gemeente,
    id,
  );
  if ((eerder?.stand ?? 0) !== verwachteStand || eerder?.status === 'gepubliceerd')
    throw new ConflictError(VARIANT_GEWIJZIGD);
  const rij = JSON.stringify(variant);
  if (eerder) {
    const sql = 'UPDATE varianten SET stand = ?, status = ?, geldig_vanaf = ?, rij = ? WHERE gemeente = ? AND id = ?';
    db.run(sql, stand, status, geldigVanaf, rij, gemeente, id);
    return;
  }
  const bezet = db.get('SELECT id FROM varianten WHERE gemeente = ? AND versie = ?', gemeente, versie);
  if (bezet) throw new ConflictError(VARIANT_BESTAAT);
  db.run('INSERT INTO varianten VALUES (?, ?, ?, ?, ?, ?, ?)', gemeente, id, versie, stand, status, geldigVanaf, rij);
}
