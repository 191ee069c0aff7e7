import { existsSync, rmSync } from 'node:fs';
import type { Config } from './config.ts';
import { databasePath } from './store/sqlite/database-path.ts';
import { acquireSlot } from './store/sqlite/slot.ts';

/**
 * Throws the demo away, so that the next start makes fresh examples. Answers what to do next.
 * @throws Error in Dutch in production, on MongoDB, and while a server is using the data.
 */
export async function resetDemo(config: Config): Promise<string> {
  if (config.modus === 'productie') {
    throw new Error('Dit is geen demo: PREFERENT_MODUS is productie. Er is niets weggegooid.');
  }
  if (config.mongodbUri !== undefined) {
    throw new Error(
      'De demo staat in MongoDB. Verwijder die database zelf, bijvoorbeeld met: mongosh "$MONGODB_URI" --eval "db.dropDatabase()"',
    );
  }
  const path = databasePath(config.dataDir);
  if (!existsSync(path)) return `Er staan geen voorbeeldzaken in ${config.dataDir}. Start de demo met: npm start`;
  const slot = acquireSlot(path);
  try {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  } finally {
    slot.release();
  }
  return 'De voorbeeldzaken zijn weggegooid. De volgende start maakt nieuwe: npm start';
}
