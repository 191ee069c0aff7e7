import { existsSync } from 'node:fs';
import { InvoerError } from '../domain/fouten.ts';
import type { Stores } from '../ports.ts';
import { databasePath } from '../store/sqlite/database-path.ts';

/**
 * The store that the settings name, to write in; it is never made here.
 * @throws InvoerError in Dutch when there are no data yet, or a server has the file of SQLite in use
 */
export async function openOpslag(env: Readonly<Record<string, string | undefined>>): Promise<Stores> {
  return open(env).catch((oorzaak: unknown) => {
    throw oorzaak instanceof InvoerError ? oorzaak : new InvoerError(describe(oorzaak));
  });
}

// helpers

async function open(env: Readonly<Record<string, string | undefined>>): Promise<Stores> {
  const uri = env['MONGODB_URI'] ?? '';
  if (uri !== '') {
    const { openMongoStores } = await import('../store/mongo/mongo-stores.ts');
    return openMongoStores(uri);
  }
  const bestand = databasePath(env['DATA_DIR'] ?? './data');
  if (!existsSync(bestand)) {
    throw new InvoerError(`Er zijn nog geen gegevens in ${bestand}. Controleer DATA_DIR of MONGODB_URI.`);
  }
  const { openSqliteStores } = await import('../store/sqlite/sqlite-stores.ts');
  return openSqliteStores(bestand);
}

function describe(oorzaak: unknown): string {
  return `De gegevens zijn niet te openen: ${oorzaak instanceof Error ? oorzaak.message : String(oorzaak)}`;
}
