import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { useMap } from '../store/maak-map.ts';
import type { Toezeggingen } from './store-toets.ts';
import { checkStores, startSchrijver } from './store-toets.ts';

const RONDES = 25;

describe('SQLite when the server is killed while it writes', () => {
  const map = useMap();

  it(`has lost no promised save and shows no half one, ${RONDES} times`, async () => {
    const path = join(map(), 'app.db');
    let totaal = 0;
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const toezeggingen: Toezeggingen = new Map();
      const schrijver = startSchrijver(path, ronde, toezeggingen);
      await schrijver.begonnen;
      await new Promise((resolve) => setTimeout(resolve, 50 + ((ronde * 37) % 150)));
      await schrijver.kill9();
      const stores = await openSqliteStores(path);
      await stores.check();
      await checkStores(stores, toezeggingen);
      await stores.close();
      totaal += [...toezeggingen.values()].reduce((a, b) => a + b, 0);
    }
    console.log(`SQLite: ${RONDES} kills, ${totaal} promised saves, none lost`);
    expect(totaal).toBeGreaterThan(RONDES);
  }, 240_000);
});
