import { once } from 'node:events';
import { mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { makeRunkop } from '../../server/domain/betalen/runkop.ts';
import { openConnection } from '../../server/store/sqlite/binding.ts';
import { Db } from '../../server/store/sqlite/db.ts';
import { MIGRATIES } from '../../server/store/sqlite/migraties.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { maakRun } from './contract/betalen.ts';
import { SCHEMA_FIXTURES } from './fixtures/schema-fixtures.ts';
import { useMap } from './maak-map.ts';
import { maakOpslag, maakWerkvoorraadregel, maakWerkvoorraadvraag, maakZaak } from './maak-opslag.ts';

/** Another program: locks the file as the last one to close it does, says so, and lets it go a moment later. */
const HOUDT_BESTAND_VAST = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { DatabaseSync } = require('@photostructure/sqlite');
  const db = new DatabaseSync(workerData);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  parentPort.postMessage('vast');
  setTimeout(() => db.close(), 300);
`;

describe('the SQLite file', () => {
  const map = useMap();
  const path = () => join(map(), 'data', 'app.db');

  it('keeps everything when the server stops and starts again', async () => {
    const eerst = await openSqliteStores(path());
    await eerst.zaken.save(maakOpslag());
    await eerst.close();
    const daarna = await openSqliteStores(path());
    expect((await daarna.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(1);
    await daarna.close();
  });

  it('is written through to the disk at every commit', () => {
    const db = new Db(path(), MIGRATIES);
    const pragma = (naam: string) => Object.values(db.get<object>(`PRAGMA ${naam}`) ?? {})[0] as unknown;
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    db.close();
  });

  it('is used by one server at a time', async () => {
    const eerst = await openSqliteStores(path());
    await expect(openSqliteStores(path())).rejects.toThrow(/al in gebruik door een andere server.*DATA_DIR/);
    await eerst.check();
    await eerst.close();
    await (await openSqliteStores(path())).close();
  });

  it('is opened as soon as a program that holds it for a moment lets it go', async () => {
    mkdirSync(dirname(path()));
    const ander = new Worker(HOUDT_BESTAND_VAST, { eval: true, workerData: path() });
    await once(ander, 'message');
    const stores = await openSqliteStores(path());
    await stores.check();
    await stores.close();
    await expect(once(ander, 'exit')).resolves.toEqual([0]);
  });

  it('keeps an audit log that cannot be changed, also not by SQL', async () => {
    const stores = await openSqliteStores(path());
    await stores.zaken.save(maakOpslag());
    await stores.close();
    const db = new Db(path(), MIGRATIES);
    expect(() => db.run("UPDATE vastleggingen SET rij = '{}'")).toThrow(/auditlog kan niet worden gewijzigd/);
    expect(() => db.run('DELETE FROM vastleggingen')).toThrow(/niets worden verwijderd/);
    db.run("INSERT INTO accountlog VALUES ('2026-03-02T09:00:00.000Z', 'a-1', '[]', '{}')");
    expect(() => db.run("UPDATE accountlog SET rij = 'x'")).toThrow(/accountlog kan niet worden gewijzigd/);
    expect(() => db.run('DELETE FROM accountlog')).toThrow(/niets worden verwijderd/);
    db.close();
  });

  it('writes nothing of a save that fails halfway', async () => {
    const stores = await openSqliteStores(path());
    const zaak = maakZaak();
    const effect = { id: 'e', soort: 'melding', zaakId: zaak.id, gemeente: zaak.gemeente } as const;
    await stores.zaken.save(maakOpslag(zaak, { effecten: [effect] }));
    const tweede = maakOpslag(maakZaak({ versie: 2 }), { effecten: [effect] });
    await expect(stores.zaken.save(tweede)).rejects.toThrow(/UNIQUE/);
    expect((await stores.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(1);
    expect(await stores.views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(1);
    expect(await stores.zaken.findOpdracht('voorbeeldstad', tweede.opdrachtId)).toBeUndefined();
    await stores.close();
  });
});

describe('the check of the SQLite store', () => {
  const map = useMap();
  const path = () => join(map(), 'app.db');

  it('fails when the file is gone or was replaced', async () => {
    const stores = await openSqliteStores(path());
    renameSync(path(), join(map(), 'elders.db'));
    await expect(stores.check()).rejects.toThrow(/weg of vervangen/);
    await stores.close();
  });

  it('fails within two seconds when another program holds the file, and recovers', async () => {
    const stores = await openSqliteStores(path());
    const ander = openConnection(path());
    ander.exec('BEGIN IMMEDIATE');
    const begin = performance.now();
    await expect(stores.check()).rejects.toThrow(/vergrendeld/);
    expect(performance.now() - begin).toBeLessThan(2000);
    ander.exec('ROLLBACK');
    ander.close();
    await stores.check();
    await stores.close();
  });
});

describe('migrations of the SQLite file', () => {
  const map = useMap();
  const path = () => join(map(), 'app.db');

  it('are numbered from 1 without gaps, and each version has a file to test with', () => {
    const versies = MIGRATIES.map((migratie) => migratie.versie);
    expect(versies).toEqual(versies.map((_, i) => i + 1));
    expect(SCHEMA_FIXTURES.map((fixture) => fixture.versie)).toEqual([0, ...versies]);
  });

  it.each(SCHEMA_FIXTURES)('bring a file of version $versie up to date and keep what is in it', async (fixture) => {
    fixture.write(path());
    const stores = await openSqliteStores(path());
    const zaak = await stores.zaken.find('voorbeeldstad', 'zaak-1');
    expect(zaak?.versie).toBe(fixture.versie === 0 ? undefined : 1);
    await stores.zaken.save(maakOpslag(maakZaak({ versie: (zaak?.versie ?? 0) + 1 })));
    const { rijen, totaal } = await stores.views.werkvoorraad(maakWerkvoorraadvraag());
    expect([rijen.length, totaal]).toEqual([1, 1]);
    const opNaam = await stores.views.werkvoorraad(
      maakWerkvoorraadvraag({ volgorde: '-werknemer', werkgever: 'bakker' }),
    );
    expect(opNaam.rijen).toHaveLength(1);
    expect(await stores.views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(zaak ? 2 : 1);
    await stores.close();
  });

  it('give the runs of an earlier version what their list shows', async () => {
    const run = maakRun({ id: 'oud', status: 'bevestigd' });
    SCHEMA_FIXTURES[11]?.write(path());
    const oud = openConnection(path());
    const { gemeente, id, maand, volgnummer, stand, status } = run;
    oud
      .prepare('INSERT INTO betaalruns VALUES (?, ?, ?, ?, ?, ?, ?, NULL)')
      .run(gemeente, id, maand, volgnummer, stand, status, JSON.stringify(run));
    oud.close();
    const stores = await openSqliteStores(path());
    expect(await stores.betalen.listKoppen(gemeente)).toEqual([makeRunkop(run)]);
    await stores.close();
  });

  it('give the rows of an earlier version the name that they are sorted by now', async () => {
    SCHEMA_FIXTURES[7]?.write(path());
    const oud = openConnection(path());
    const rij = JSON.stringify(maakWerkvoorraadregel(maakZaak(), { werknemer: 'van der Çelik, B.' }));
    oud.exec('DROP TRIGGER werkvoorraad_vast');
    oud.prepare("UPDATE werkvoorraad SET rij = ?, werknemer_sleutel = 'van der çelik, b.'").run(rij);
    oud.exec("CREATE TRIGGER werkvoorraad_vast BEFORE UPDATE ON werkvoorraad BEGIN SELECT RAISE(ABORT, 'vast'); END");
    oud.close();
    await (await openSqliteStores(path())).close();
    const nieuw = openConnection(path(), { readOnly: true });
    expect(nieuw.prepare('SELECT werknemer_sleutel AS sleutel FROM werkvoorraad').get()).toEqual({
      sleutel: 'celik, b. van der',
    });
    nieuw.close();
  });

  it('are undone as a whole when one fails', () => {
    const stuk = [
      ...MIGRATIES,
      { versie: MIGRATIES.length + 1, sql: 'CREATE TABLE half (x); SELECT onzin FROM niets' },
    ];
    expect(() => new Db(path(), stuk)).toThrow(/niets/);
    const db = new Db(path(), MIGRATIES);
    expect(db.get("SELECT name FROM sqlite_master WHERE name = 'half'")).toBeUndefined();
    db.close();
  });

  it('refuse a file of a newer program and leave it as it is', async () => {
    const nieuwer = [...MIGRATIES, { versie: MIGRATIES.length + 1, sql: 'CREATE TABLE later (x)' }];
    new Db(path(), nieuwer).close();
    const { mtimeMs } = statSync(path());
    await expect(openSqliteStores(path())).rejects.toThrow(/nieuwere versie van Preferent/);
    expect(statSync(path()).mtimeMs).toBe(mtimeMs);
  });
});
