import { existsSync } from 'node:fs';
import { databasePath } from '../store/sqlite/database-path.ts';
import type { Opslaglezer } from '../store/sqlite/opslaglezer.ts';

/** Opens what is stored, only to read and beside a server that uses it; undefined when nothing was ever stored. */
export async function openLezer(env: Readonly<Record<string, string | undefined>>): Promise<Opslaglezer | undefined> {
  const uri = env['MONGODB_URI'] ?? '';
  if (uri !== '') {
    const { openMongoStores } = await import('../store/mongo/mongo-stores.ts');
    return openMongoStores(uri);
  }
  const bestand = databasePath(env['DATA_DIR'] ?? './data');
  if (!existsSync(bestand)) return undefined;
  const { openOpslaglezer } = await import('../store/sqlite/opslaglezer.ts');
  return openOpslaglezer(bestand);
}
