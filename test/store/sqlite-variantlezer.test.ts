import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Variantversie } from '../../server/domain/variantversie.ts';
import { openConnection } from '../../server/store/sqlite/binding.ts';
import { readSchemaversie } from '../../server/store/sqlite/migrate.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { openVariantlezer } from '../../server/store/sqlite/varianten.ts';
import { CONCEPT } from './contract/varianten.ts';
import { SCHEMA_FIXTURES } from './fixtures/schema-fixtures.ts';
import { useMap } from './maak-map.ts';

const VERSIE: Variantversie = {
  ...CONCEPT,
  status: 'gepubliceerd',
  controleur: 'fb.twee',
  gepubliceerdOp: '2026-03-02T09:00:00.000Z',
};

describe('reading the published versions of a file', () => {
  const map = useMap();
  const path = () => join(map(), 'data', 'app.db');

  it('goes beside a server that uses it, and when the server has stopped', async () => {
    const server = await openSqliteStores(path());
    await server.varianten.save({ variant: VERSIE, verwachteStand: 0, vastleggingen: [] });

    const naast = openVariantlezer(path());
    expect(await naast.listGepubliceerd('voorbeeldstad')).toStrictEqual([VERSIE]);
    expect(await naast.listGepubliceerd('olst-wijhe')).toEqual([]);
    await naast.close();
    await server.check();
    await server.close();

    const daarna = openVariantlezer(path());
    expect(await daarna.listGepubliceerd('voorbeeldstad')).toHaveLength(1);
    await daarna.close();
  });

  it('does not upgrade a file of an earlier version, but says what to do', () => {
    mkdirSync(dirname(path()), { recursive: true });
    SCHEMA_FIXTURES[4]?.write(path());
    expect(() => openVariantlezer(path())).toThrow(/Start de server een keer/);
    const connection = openConnection(path(), { readOnly: true });
    expect(readSchemaversie(connection)).toBe(4);
    connection.close();
  });
});
