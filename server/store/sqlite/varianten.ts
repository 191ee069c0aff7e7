import { ConflictError } from '../../domain/fouten.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import type { VariantStore, Variantvastlegging } from '../../ports.ts';
import { VARIANT_BESTAAT, VARIANT_GEWIJZIGD } from '../variantmeldingen.ts';
import type { Db } from './db.ts';

interface Rij {
  readonly rij: string;
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
      const sql = `SELECT rij FROM varianten WHERE gemeente = ? AND status = 'gepubliceerd' ORDER BY geldig_vanaf, versie`;
      return db.all<Rij>(sql, gemeente).map(parse);
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
