import { join } from 'node:path';

/** Where the embedded store keeps everything: one file in the data directory. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'app.db');
}
