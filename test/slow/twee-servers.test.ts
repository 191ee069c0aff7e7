import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { DEMO_WACHTWOORD, DEMOGEBRUIKERS } from '../../server/demo/demo-gebruikers.ts';
import { hashWachtwoord } from '../../server/http/password.ts';
import { makeLog } from '../../server/log.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { openStores } from '../../server/open-stores.ts';
import { Client } from '../http/support/client.ts';
import { findFreePort, type Mongod, startMongod } from '../tools/mongod.ts';
import { AANVRAAG } from '../usecases/world.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const directory = mkdtempSync(join(tmpdir(), 'preferent-twee-'));
const sockets: Socket[] = [];
let port = 0;
let mongod: Mongod;
let servers: readonly RunningServer[] = [];

/** What somebody hears in a browser on one of the two servers. */
interface Luisteraar {
  readonly client: Client;
  readonly gehoord: unknown[];
  readonly socket: Socket;
}

beforeAll(async () => {
  port = await findFreePort();
  mongod = await startMongod({ directory: join(directory, 'db'), port });
  const config = readConfig({ PORT: '0', DATA_DIR: directory, MONGODB_URI: mongod.uri, PREFERENT_MODUS: 'demo' });
  const stores = await openStores(config);
  const wachtwoordhash = await hashWachtwoord(DEMO_WACHTWOORD);
  for (const gebruiker of DEMOGEBRUIKERS) await stores.gebruikers.put({ ...gebruiker, wachtwoordhash, actief: true });
  await stores.instellingen.put('demo.gevuld', '2026-03-02');
  await stores.close();
  const log = makeLog('fatal', { write: () => undefined });
  const start = () => startServer({ config, log, root: ROOT, now: () => new Date(), print: () => undefined });
  servers = [await start(), await start()];
}, 180_000);

afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await Promise.all(servers.map((server) => server.stop()));
  await mongod.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

test('what happens on one server is heard on both, by those who may hear it, and only once', async () => {
  const aanA = await listen(0, 'voorbeeldstad');
  const aanB = await listen(1, 'voorbeeldstad');
  const elders = await listen(1, 'olst-wijhe');

  const zaken = [await startZaak(aanA.client), await startZaak(aanB.client), await startZaak(aanA.client)];

  for (const { gehoord } of [aanA, aanB]) {
    await expect.poll(() => new Set(gehoord.map(zaakVan)), { timeout: 10_000 }).toEqual(new Set(zaken));
  }
  await wait(1500);
  expect(aanB.gehoord.map((bericht) => JSON.stringify(bericht)).toSorted()).toEqual(
    aanA.gehoord.map((bericht) => JSON.stringify(bericht)).toSorted(),
  );
  expect(elders.gehoord).toEqual([]);
});

test('between the servers goes what to ask for again, and nobody’s data', async () => {
  const connection = await mongoose.createConnection(mongod.uri).asPromise();
  const berichten = (await connection
    .collection('livekanaal')
    .find({ data: { $exists: true } })
    .toArray()) as unknown as {
    readonly createdAt: unknown;
    readonly data: { readonly packet: readonly [string, readonly string[], Readonly<Record<string, unknown>>] };
  }[];
  const tekst = JSON.stringify(await connection.collection('livekanaal').find().toArray());
  await connection.close();

  expect(berichten.length).toBeGreaterThan(0);
  for (const { data, createdAt } of berichten) {
    expect(createdAt).toBeInstanceOf(Date);
    const [soort, kamers, bericht] = data.packet;
    expect(soort).toBe('verder');
    expect(kamers.every((kamer) => /^(gemeente|zaak|gebruiker):[\w:-]+$/.test(kamer))).toBe(true);
    expect(['soort', 'gemeente', 'zaakId', 'versie']).toEqual(expect.arrayContaining(Object.keys(bericht)));
  }
  for (const geheim of ['Jansen', '123456782', 'consulent.voorbeeldstad', 'cookie'])
    expect(tekst).not.toContain(geheim);
});

test('one server that stops leaves the connections of the other alone', async () => {
  const config = readConfig({ PORT: '0', DATA_DIR: directory, MONGODB_URI: mongod.uri, PREFERENT_MODUS: 'demo' });
  const log = makeLog('fatal', { write: () => undefined });
  const derde = await startServer({ config, log, root: ROOT, now: () => new Date(), print: () => undefined });
  const aanB = await listen(1, 'voorbeeldstad');

  await derde.stop();
  await wait(500);

  expect(aanB.socket.connected).toBe(true);
});

test('a database that is killed takes no server down, and afterwards changes are heard again', async () => {
  const aanA = await listen(0, 'voorbeeldstad');
  const aanB = await listen(1, 'voorbeeldstad');
  await mongod.kill9();
  await wait(3000);
  for (const { url } of servers) expect((await fetch(`${url}/health`)).status).toBe(503);

  mongod = await startMongod({ directory: join(directory, 'db'), port });
  for (const { url } of servers) {
    await expect.poll(async () => (await fetch(`${url}/health`)).status, { timeout: 30_000 }).toBe(200);
  }

  const zaak = await startZaak(aanA.client);
  for (const { gehoord } of [aanA, aanB]) {
    await expect.poll(() => gehoord.map(zaakVan), { timeout: 30_000 }).toContain(zaak);
  }
});

// helpers

async function listen(nummer: 0 | 1, gemeente: string): Promise<Luisteraar> {
  const { url } = servers[nummer] as RunningServer;
  const client = new Client(url);
  expect((await client.login(`consulent.${gemeente}`, DEMO_WACHTWOORD)).status).toBe(200);
  const gehoord: unknown[] = [];
  const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: client.cookie } });
  sockets.push(socket);
  socket.on('gewijzigd', (bericht: unknown) => gehoord.push(bericht));
  const antwoord = (await socket.timeout(5000).emitWithAck('volg', { gemeente })) as { readonly gelukt: boolean };
  expect(antwoord.gelukt).toBe(true);
  return { client, gehoord, socket };
}

async function startZaak(client: Client): Promise<string> {
  const waarden = { ...AANVRAAG, 'werknemer.achternaam': 'Jansen', 'werknemer.woongemeente': 'voorbeeldstad' };
  const antwoord = await client.post('/api/gemeenten/voorbeeldstad/zaken', { waarden, opdrachtId: randomUUID() });
  expect(antwoord.status, antwoord.text).toBeLessThan(300);
  return String(antwoord.json?.['zaakId']);
}

function zaakVan(bericht: unknown): string {
  return String((bericht as { readonly zaakId: unknown }).zaakId);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
