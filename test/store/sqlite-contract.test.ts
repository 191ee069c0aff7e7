import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { describeStoreContract } from './contract/store-contract.ts';

const map = mkdtempSync(join(tmpdir(), 'preferent-sqlite-'));
let nummer = 0;

afterAll(() => rmSync(map, { recursive: true, force: true }));

describeStoreContract('SQLite store', () => {
  nummer += 1;
  return openSqliteStores(join(map, String(nummer), 'app.db'));
});
