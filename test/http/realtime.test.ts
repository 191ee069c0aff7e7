import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAangemelde } from '../../server/http/login.ts';
import { findSessionUser } from '../../server/http/session.ts';
import { makeRealtime, type Realtime } from '../../server/realtime/realtime.ts';
import { isToegestaan } from '../../server/usecases/rechten.ts';
import { type Client, loginAs } from './support/client.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let realtime: Realtime;
const sockets: Socket[] = [];

beforeEach(async () => {
  server = await startTestServer();
  realtime = makeRealtime(server.server, {
    session: server.session,
    identify: async (request) => {
      const aangemelde = await findAangemelde(server.stores.gebruikers, await findSessionUser(request));
      return aangemelde?.actor;
    },
    mayFollow: (actor) => isToegestaan('readZaak', actor.rollen),
    recheckMs: 100,
  });
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await realtime.close();
  await server.close();
});

function open(cookie: string, headers: Record<string, string> = {}): Promise<Socket> {
  const socket = io(server.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...(cookie === '' ? {} : { cookie }), ...headers },
  });
  sockets.push(socket);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

async function openAs(gebruikersnaam: string): Promise<{ socket: Socket; client: Client; heard: unknown[] }> {
  const client = await loginAs(server.url, gebruikersnaam);
  const socket = await open(client.cookie);
  const heard: unknown[] = [];
  socket.onAny((...message: unknown[]) => heard.push(message));
  return { socket, client, heard };
}

function follow(socket: Socket, vraag: unknown): Promise<{ gelukt: boolean; melding?: string }> {
  return socket.timeout(2000).emitWithAck('volg', vraag) as Promise<{ gelukt: boolean }>;
}

const soon = (ms = 150): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

test('nobody gets a connection without a login, with a made-up cookie or from another site', async () => {
  const { cookie } = await loginAs(server.url, 'consulent.olst-wijhe');
  await expect(open('')).rejects.toThrow('Meld u aan');
  await expect(open('preferent=s%3Averzonnen.handtekening')).rejects.toThrow('Meld u aan');
  await expect(open(cookie, { origin: 'https://elders.example' })).rejects.toThrow();
});

test('who follows a gemeente hears once which zaak changed, and nothing of what is in it', async () => {
  const { socket, heard } = await openAs('consulent.olst-wijhe');
  expect(await follow(socket, { gemeente: 'olst-wijhe' })).toEqual({ gelukt: true });
  expect(await follow(socket, { gemeente: 'olst-wijhe', zaakId: 'zaak-1' })).toEqual({ gelukt: true });
  realtime.notify('olst-wijhe', 'zaak-1', 7);
  realtime.notify('voorbeeldstad', 'zaak-9', 1);
  await soon();
  expect(heard).toEqual([['gewijzigd', { soort: 'gewijzigd', gemeente: 'olst-wijhe', zaakId: 'zaak-1', versie: 7 }]]);
});

test('another gemeente cannot be followed, neither as a whole nor by the id of a zaak', async () => {
  const { socket, heard } = await openAs('consulent.olst-wijhe');
  const asked = [
    { gemeente: 'voorbeeldstad' },
    { gemeente: 'voorbeeldstad', zaakId: 'zaak-9' },
    { gemeente: 'olst-wijhe:x', zaakId: 'zaak-9' },
    { gemeente: ['voorbeeldstad'] },
    { gemeente: '__proto__' },
    { gemeente: 'olst-wijhe', zaakId: { $ne: '' } },
    null,
    'voorbeeldstad',
  ];
  for (const vraag of asked) expect((await follow(socket, vraag)).gelukt).toBe(false);
  realtime.notify('voorbeeldstad', 'zaak-9', 1);
  await soon();
  expect(heard).toEqual([]);
});

test('a role that may not read zaken follows nothing', async () => {
  const { socket } = await openAs('beleidsmedewerker.olst-wijhe');
  expect((await follow(socket, { gemeente: 'olst-wijhe' })).gelukt).toBe(false);
});

test('after logging out the open connection is closed', async () => {
  const { socket, client, heard } = await openAs('consulent.olst-wijhe');
  await follow(socket, { gemeente: 'olst-wijhe' });
  await client.send('DELETE', '/api/sessie');
  await expect.poll(() => socket.connected, { timeout: 2000 }).toBe(false);
  realtime.notify('olst-wijhe', 'zaak-1', 8);
  await soon();
  expect(heard).toEqual([]);
});

test('who loses a gemeente hears nothing of it any more', async () => {
  const { socket, heard } = await openAs('consulent.olst-wijhe');
  await follow(socket, { gemeente: 'olst-wijhe' });
  const gebruiker = await server.stores.gebruikers.find('consulent.olst-wijhe');
  if (gebruiker === undefined) throw new Error('The user is missing');
  await server.stores.gebruikers.put({ ...gebruiker, gemeenten: ['voorbeeldstad'] });
  await soon(300);
  realtime.notify('olst-wijhe', 'zaak-1', 8);
  await soon();
  expect(heard).toEqual([]);
});

test.each([
  ['a role that reads no zaken', { rollen: ['beleidsmedewerker'] }],
  ['another gemeente', { gemeenten: ['voorbeeldstad'] }],
  ['a closed account', { actief: false }],
] as const)('the very next message no longer comes to who has just got %s', async (_wat, anders) => {
  await realtime.close();
  await server.close();
  server = await startTestServer();
  realtime = makeRealtime(server.server, {
    session: server.session,
    identify: async (request) =>
      (await findAangemelde(server.stores.gebruikers, await findSessionUser(request)))?.actor,
    mayFollow: (actor) => isToegestaan('readZaak', actor.rollen),
    recheckMs: 3_600_000,
  });
  const { socket, heard } = await openAs('consulent.olst-wijhe');
  await follow(socket, { gemeente: 'olst-wijhe' });
  const gebruiker = await server.stores.gebruikers.find('consulent.olst-wijhe');
  if (gebruiker === undefined) throw new Error('The user is missing');
  await server.stores.gebruikers.put({ ...gebruiker, ...anders });
  realtime.notify('olst-wijhe', 'zaak-1', 8);
  await soon();
  expect(heard).toEqual([]);
});

test('events that nobody knows and messages that are too big do no harm', async () => {
  const { socket, heard } = await openAs('consulent.olst-wijhe');
  socket.emit('gewijzigd', { gemeente: 'olst-wijhe', zaakId: 'vals' });
  socket.emit('volg', { gemeente: 'olst-wijhe' }, 'geen functie');
  await soon();
  expect(heard).toEqual([]);
  socket.emit('volg', { gemeente: 'a'.repeat(20_000) });
  await expect.poll(() => socket.connected, { timeout: 2000 }).toBe(false);
  expect((await openAs('consulent.olst-wijhe')).socket.connected).toBe(true);
});

test('what concerns one person is told to the windows of that person only, without saying what it is', async () => {
  const eigen = await openAs('consulent.olst-wijhe');
  const ander = await openAs('administratie.olst-wijhe');
  realtime.notifyGebruiker('olst-wijhe', 'consulent.olst-wijhe');
  await soon();
  expect(eigen.heard).toEqual([['melding', { soort: 'melding', gemeente: 'olst-wijhe' }]]);
  expect(ander.heard).toEqual([]);
  // The rooms are checked again and again; the own one stays.
  await soon(250);
  realtime.notifyGebruiker('olst-wijhe', 'consulent.olst-wijhe');
  await soon();
  expect(eigen.heard).toHaveLength(2);
});
