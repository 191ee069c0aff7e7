import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Betaalrun } from '../../server/domain/betalen/betaalrun.ts';
import type { Variantversie } from '../../server/domain/variant/variantversie.ts';
import type { Betaalopslag, Gebruiker } from '../../server/ports.ts';
import { openConnection } from '../../server/store/sqlite/binding.ts';
import { readSchemaversie } from '../../server/store/sqlite/migrate.ts';
import { openOpslaglezer } from '../../server/store/sqlite/opslaglezer.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { makeRun } from '../payments/voorbeeldrun.ts';
import { CONCEPT } from './contract/varianten.ts';
import { SCHEMA_FIXTURES } from './fixtures/schema-fixtures.ts';
import { useMap } from './maak-map.ts';

const VERSIE: Variantversie = {
  ...CONCEPT,
  status: 'gepubliceerd',
  controleur: 'fb.twee',
  gepubliceerdOp: '2026-03-02T09:00:00.000Z',
};

const GEBRUIKER: Gebruiker = {
  gebruikersnaam: 'consulent.olst-wijhe',
  naam: 'C. Voorbeeld',
  wachtwoordhash: '',
  gemeenten: ['olst-wijhe'],
  rollen: ['consulent'],
  actief: true,
};

const makeOpslag = (run: Betaalrun): Betaalopslag => ({
  run,
  verwachteStand: 0,
  vastleggingen: [],
  claims: [],
  berichten: [],
});

describe('reading what is in a file', () => {
  const map = useMap();
  const path = () => join(map(), 'data', 'app.db');

  it('goes beside a server that uses it, and when the server has stopped', async () => {
    const server = await openSqliteStores(path());
    await server.varianten.save({ variant: VERSIE, verwachteStand: 0, vastleggingen: [] });

    const naast = openOpslaglezer(path());
    expect(await naast.varianten.listGepubliceerd('voorbeeldstad')).toStrictEqual([VERSIE]);
    expect(await naast.varianten.listGepubliceerd('olst-wijhe')).toEqual([]);
    await server.gebruikers.put(GEBRUIKER);
    await server.betalen.save(makeOpslag(makeRun({ stand: 1, status: 'voorstel' })));
    expect((await naast.gebruikers.list(['olst-wijhe'])).map(({ naam }) => naam)).toEqual(['C. Voorbeeld']);
    expect(await naast.gebruikers.list(['voorbeeldstad'])).toEqual([]);
    expect(await naast.betalen.list('olst-wijhe')).toStrictEqual(await server.betalen.list('olst-wijhe'));
    expect(await naast.betalen.list('olst-wijhe')).toHaveLength(1);
    await naast.close();
    await server.check();
    await server.close();

    const daarna = openOpslaglezer(path());
    expect(await daarna.varianten.listGepubliceerd('voorbeeldstad')).toHaveLength(1);
    await daarna.close();
  });

  it('does not upgrade a file of an earlier version, but says what to do', () => {
    mkdirSync(dirname(path()), { recursive: true });
    SCHEMA_FIXTURES[4]?.write(path());
    expect(() => openOpslaglezer(path())).toThrow(/Start de server een keer/);
    const connection = openConnection(path(), { readOnly: true });
    expect(readSchemaversie(connection)).toBe(4);
    connection.close();
  });
});
