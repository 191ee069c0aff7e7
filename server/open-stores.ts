import { mkdirSync } from 'node:fs';
import type { Config } from './config.ts';
import type { Stores } from './ports.ts';
import type { Livechannel } from './store/mongo/live-channel.ts';
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

/** Opens the channel between servers; undefined with SQLite, which one server uses, and with a MongoDB that cannot tell of changes. */
export async function openServerChannel({ mongodbUri }: Config): Promise<Livechannel | undefined> {
  if (mongodbUri === undefined) return undefined;
  const { openLivechannel } = await import('./store/mongo/live-channel.ts');
  return openLivechannel(mongodbUri);
}
