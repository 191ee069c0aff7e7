import { mkdirSync } from 'node:fs';
import type { Config } from './config.ts';
import type { Stores } from './ports.ts';
import { databasePath } from './store/sqlite/database-path.ts';

/** Opens the store that the configuration asks for. What is not used is not loaded either. */
export async function openStores(config: Config): Promise<Stores> {
  if (config.mongodbUri !== undefined) {
    const { openMongoStores } = await import('./store/mongo/mongo-stores.ts');
    return openMongoStores(config.mongodbUri);
  }
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const { openSqliteStores } = await import('./store/sqlite/sqlite-stores.ts');
  return openSqliteStores(databasePath(config.dataDir));
}
