import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConflictError } from '../../server/domain/fouten.ts';
import type { Stores } from '../../server/ports.ts';
import { openMongoStores } from '../../server/store/mongo/mongo-stores.ts';
import { describeStoreContract } from '../store/contract/store-contract.ts';
import { maakEffect, maakOpslag, maakZaak } from '../store/maak-opslag.ts';
import { emptyDatabase } from '../store/mongo-uri.ts';
import type { Mongod } from '../tools/mongod.ts';
import { findFreePort, startMongod } from '../tools/mongod.ts';
import { startLossyProxy } from './lossy-proxy.ts';
import type { Toezeggingen } from './store-toets.ts';
import { checkStores, startSchrijver, ZAKEN_PER_SCHRIJVER } from './store-toets.ts';

const directory = mkdtempSync(join(tmpdir(), 'preferent-mongod-'));
let port = 0;
let mongod: Mongod;
const start = () => startMongod({ directory, port, extra: ['--setParameter', 'enableTestCommands=1'] });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  port = await findFreePort();
  mongod = await start();
}, 180_000);
beforeEach(() => emptyDatabase(mongod.uri));
afterAll(async () => {
  await mongod.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

describeStoreContract('MongoDB store on a replica set', () => openMongoStores(mongod.uri));

describe('MongoDB when something is killed while it writes', () => {
  it('has lost nothing when our server is killed, 10 times', async () => {
    const totaal = await killRepeatedly(10, (schrijver) => schrijver.kill9());
    expect(totaal).toBeGreaterThan(40);
    console.log(`MongoDB, server killed: ${totaal} promised saves, none lost`);
  }, 180_000);

  it('has lost nothing when the database is killed, 10 times', async () => {
    const totaal = await killRepeatedly(10, async (schrijver) => {
      await mongod.kill9();
      await schrijver.kill9();
      mongod = await start();
    });
    expect(totaal).toBeGreaterThan(40);
    console.log(`MongoDB, database killed: ${totaal} promised saves, none lost`);
  }, 240_000);

  async function killRepeatedly(
    rondes: number,
    kill: (schrijver: ReturnType<typeof startSchrijver>) => Promise<void>,
  ): Promise<number> {
    const toezeggingen: Toezeggingen = new Map();
    for (let ronde = 0; ronde < rondes; ronde += 1) {
      const schrijver = startSchrijver(mongod.uri, ronde, toezeggingen);
      await schrijver.begonnen;
      await wait(500 + ((ronde * 37) % 250));
      await kill(schrijver);
    }
    const stores = await openMongoStores(mongod.uri);
    await checkStores(stores, toezeggingen);
    await stores.close();
    expect(toezeggingen.size).toBe(rondes * ZAKEN_PER_SCHRIJVER);
    return [...toezeggingen.values()].reduce((a, b) => a + b, 0);
  }
});

describe('MongoDB when its answer is lost', () => {
  it.each(['true', 'false'])(
    'has saved once and says so, with retryWrites=%s',
    async (retryWrites) => {
      const proxy = await startLossyProxy(mongod.port);
      const adres = `mongodb://127.0.0.1:${proxy.port}/preferent?directConnection=true&retryWrites=${retryWrites}`;
      const stores = await openMongoStores(adres);
      for (let versie = 1; versie <= 5; versie += 1) {
        const zaak = maakZaak({ versie });
        proxy.loseNextReply();
        await stores.zaken.save(maakOpslag(zaak, { effecten: [maakEffect(zaak)] }));
        expect(proxy.lost()).toBe(versie);
      }
      expect((await stores.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(5);
      expect(await stores.views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(5);
      expect(await stores.outbox.claim('a', '2026-03-02T10:00:00.000Z', 60, 99)).toHaveLength(5);
      await expect(stores.zaken.save(maakOpslag(maakZaak({ versie: 5 }), { opdrachtId: 'ander' }))).rejects.toThrow(
        ConflictError,
      );
      await stores.close();
      await proxy.close();
    },
    60_000,
  );

  it('has saved once and says so, when the write concern timed out', async () => {
    const stores = await openMongoStores(mongod.uri);
    await stores.zaken.save(maakOpslag());
    const connection = await mongoose.createConnection(mongod.uri).asPromise();
    await connection.db?.admin().command({
      configureFailPoint: 'failCommand',
      mode: { times: 1 },
      data: {
        failCommands: ['update'],
        writeConcernError: { code: 64, codeName: 'WriteConcernFailed', errmsg: 'waiting for replication timed out' },
      },
    });
    await stores.zaken.save(maakOpslag(maakZaak({ versie: 2 })));
    expect((await stores.zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(2);
    await connection.close();
    await stores.close();
  });

  it('says within three seconds that the database is away, and works again when it is back', async () => {
    const stores = await openMongoStores(mongod.uri);
    await mongod.kill9();
    const begin = performance.now();
    await expect(stores.check()).rejects.toThrow(/MongoDB antwoordt niet/);
    expect(performance.now() - begin).toBeLessThan(3000);
    mongod = await start();
    await expect
      .poll(
        () =>
          stores.check().then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await stores.close();
  }, 60_000);
});

describe('two servers on one MongoDB', () => {
  const ZAKEN = 30;

  it('deliver each effect once and let each due term fire once', async () => {
    const servers = await Promise.all([openMongoStores(mongod.uri), openMongoStores(mongod.uri)]);
    for (let i = 0; i < ZAKEN; i += 1) {
      const zaak = maakZaak({ id: `zaak-${i}`, zaaknummer: `LKS-2026-${i}` });
      const termijn = {
        termijnId: `t-${i}`,
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'rappel',
        einddatum: '2026-03-01',
      };
      await servers[0]?.zaken.save(
        maakOpslag(zaak, { termijnen: [termijn], effecten: [maakEffect(zaak, 1), maakEffect(zaak, 2)] }),
      );
    }
    const bezorgd = (await Promise.all(servers.map((stores, i) => deliverAll(stores, `server-${i}`)))).flat();
    const afgegaan = (await Promise.all(servers.map(fireAll))).flat();
    expect(bezorgd).toHaveLength(ZAKEN * 2);
    expect(new Set(bezorgd).size).toBe(ZAKEN * 2);
    expect(new Set(afgegaan).size).toBe(ZAKEN);
    expect(afgegaan).toHaveLength(ZAKEN);
    for (const stores of servers) await stores.close();
  }, 60_000);

  async function deliverAll(stores: Stores, naam: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (;;) {
      const effecten = await stores.outbox.claim(naam, '2026-03-02T10:00:00.000Z', 60, 4);
      if (effecten.length === 0) return ids;
      for (const { effect } of effecten) {
        ids.push(effect.id);
        await stores.outbox.delivered(effect.id);
      }
    }
  }

  /** Fires every due term as the scheduler does: the save of whoever comes second is refused. */
  async function fireAll(stores: Stores): Promise<readonly string[]> {
    const ids: string[] = [];
    for (;;) {
      const termijnen = await stores.zaken.findDueTermijnen('2026-03-02', 5);
      if (termijnen.length === 0) return ids;
      for (const { gemeente, zaakId, termijnId } of termijnen) {
        const zaak = await stores.zaken.find(gemeente, zaakId);
        if (!zaak || zaak.versie > 1) continue;
        const opslag = maakOpslag(
          { ...zaak, versie: 2 },
          { opdrachtId: `${termijnId}-${ids.length}-${Math.random()}` },
        );
        const gelukt = await stores.zaken.save(opslag).then(
          () => true,
          (error: unknown) => {
            if (error instanceof ConflictError) return false;
            throw error;
          },
        );
        if (gelukt) ids.push(termijnId);
      }
    }
  }
});
