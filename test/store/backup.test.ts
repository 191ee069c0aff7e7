import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBackup, runRestore } from '../../server/cli/opslag-opdracht.ts';
import { openConnection } from '../../server/store/sqlite/binding.ts';
import { databasePath } from '../../server/store/sqlite/database-path.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { useMap } from './maak-map.ts';
import { maakOpslag, maakZaak } from './maak-opslag.ts';

const nu = new Date('2026-03-02T09:15:00.000Z');

describe('backup and restore', () => {
  const map = useMap();
  const omgeving = () => ({ env: { DATA_DIR: map() }, nu });
  const open = () => openSqliteStores(databasePath(map()));
  const backup = (...argumenten: string[]) => runBackup(argumenten, omgeving());
  const restore = (...argumenten: string[]) => runRestore(argumenten, omgeving());

  it('copy the data while the server works, and bring them back', async () => {
    let stores = await open();
    await stores.zaken.save(maakOpslag());
    const gemaakt = await backup();
    expect(gemaakt.code).toBe(0);
    expect(gemaakt.regels.join(' ')).toMatch(/2026-03-02T09-15-00\.db.*1 zaken en 1 regels/);
    await stores.zaken.save(maakOpslag(maakZaak({ versie: 2 })));
    await stores.close();

    const bestand = join(map(), 'backups', '2026-03-02T09-15-00.db');
    const hersteld = await restore('--van', bestand);
    expect(hersteld.code, hersteld.regels.join()).toBe(0);
    stores = await open();
    expect((await stores.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(1);
    await stores.close();

    const oud = await openSqliteStores(join(map(), 'app.db.voor-herstel-2026-03-02T09-15-00'));
    expect((await oud.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(2);
    await oud.close();
  });

  it('refuse to restore while a server uses the data', async () => {
    const stores = await open();
    await stores.zaken.save(maakOpslag());
    await backup('--naar', join(map(), 'kopie.db'));
    const uitkomst = await restore('--van', join(map(), 'kopie.db'));
    expect(uitkomst).toMatchObject({ code: 1 });
    expect(uitkomst.regels.join()).toMatch(/al in gebruik.*Stop die eerst/);
    await stores.check();
    await stores.close();
  });

  it('refuse a file that is damaged, foreign or newer, and leave the data as they are', async () => {
    const stores = await open();
    await stores.zaken.save(maakOpslag());
    await stores.close();
    writeFileSync(join(map(), 'tekst.db'), 'geen database '.repeat(100));
    const vreemd = openConnection(join(map(), 'vreemd.db'));
    vreemd.exec('CREATE TABLE x (y)');
    vreemd.close();
    await backup('--naar', join(map(), 'nieuw.db'));
    const nieuw = openConnection(join(map(), 'nieuw.db'));
    nieuw.exec('PRAGMA user_version = 999');
    nieuw.close();
    for (const [naam, reden] of [
      ['tekst.db', /beschadigd/],
      ['vreemd.db', /geen gegevensbestand van Preferent/],
      ['nieuw.db', /nieuwere versie/],
      ['weg.db', /geen back-up/],
    ] as const) {
      const uitkomst = await restore('--van', join(map(), naam));
      expect(uitkomst.code, naam).toBe(1);
      expect(uitkomst.regels.join(), naam).toMatch(reden);
    }
    const daarna = await open();
    expect((await daarna.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(1);
    await daarna.close();
  });

  it('say what is wrong with the command, and never overwrite a file', async () => {
    expect((await backup()).regels.join()).toMatch(/geen gegevensbestand/);
    await (await open()).close();
    writeFileSync(join(map(), 'bezet.db'), '');
    expect((await backup('--naar', join(map(), 'bezet.db'))).regels.join()).toMatch(/bestaat al/);
    expect((await backup('--waarheen', 'x')).regels.join()).toMatch(/alleen --naar/);
    expect((await restore()).regels.join()).toMatch(/--van BESTAND/);
    expect(readdirSync(map()).filter((naam) => naam.includes('bezig'))).toEqual([]);
  });

  it('point to the tools of MongoDB when that is where the data are', async () => {
    const env = { MONGODB_URI: 'mongodb://voorbeeld/preferent' };
    expect((await runBackup([], { env, nu })).regels.join()).toMatch(/mongodump/);
    expect((await runRestore([], { env, nu })).regels.join()).toMatch(/mongorestore/);
  });
});
