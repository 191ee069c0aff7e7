import { afterEach, expect, test } from 'vitest';
import { hashWachtwoord } from '../../server/http/password.ts';
import { Client, loginAs } from './support/client.ts';
import { startTestServer, type Testopties, type TestServer, WACHTWOORD } from './support/test-server.ts';

let open: TestServer | undefined;

async function given(opties: Testopties = {}): Promise<TestServer> {
  open = await startTestServer(opties);
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const ZAAK = '/api/gemeenten/olst-wijhe/zaken/zaak-1';

test('who logs in hears who they are, where they work and which token to send', async () => {
  const { url } = await given();
  const reply = await new Client(url).login('Consulent.Olst-Wijhe ');
  expect(reply.status).toBe(200);
  expect(reply.json).toEqual({
    gebruikersnaam: 'consulent.olst-wijhe',
    naam: 'E. van consulent',
    rollen: ['consulent'],
    gemeenten: [{ slug: 'olst-wijhe', naam: 'Olst-Wijhe' }],
    wachtwoordTijdelijk: false,
    csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    demo: true,
    vandaag: '2026-03-02',
    feestdagen: ['2026-04-06'],
  });
  const cookie = reply.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/^preferent=/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
});

test('an unknown name, a wrong password and a closed account get the same answer', async () => {
  const { url, stores } = await given();
  const closed = await stores.gebruikers.find('consulent.voorbeeldstad');
  if (closed === undefined) throw new Error('The user is missing');
  await stores.gebruikers.put({ ...closed, actief: false });
  const replies = await Promise.all([
    new Client(url).login('niemand'),
    new Client(url).login('consulent.olst-wijhe', 'verkeerd'),
    new Client(url).login('consulent.voorbeeldstad'),
  ]);
  expect(replies.map(({ status }) => status)).toEqual([401, 401, 401]);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect(replies.every(({ headers }) => headers.getSetCookie().length === 0)).toBe(true);
});

test('the session id changes at login, so that a planted one is worth nothing', async () => {
  const { url } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const first = client.cookie;
  await client.login('administratie.olst-wijhe');
  expect(client.cookie).not.toBe(first);
  const stale = await new Client(url).get('/api/sessie', { cookie: first });
  expect(stale.status).toBe(401);
});

test('after logging out the old cookie opens nothing', async () => {
  const { url } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const { cookie } = client;
  expect((await client.send('DELETE', '/api/sessie')).status).toBe(204);
  expect((await new Client(url).get(ZAAK, { cookie })).status).toBe(401);
});

test('a request that is still running when somebody logs out does not bring the session back', async () => {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const { url, stores } = await given({ now: () => now });
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const { cookie } = client;
  await client.get('/api/sessie');
  // Given a request that renews the session (more than five minutes later) and that waits in the middle of its work
  now += 10 * 60_000;
  const find = stores.gebruikers.find.bind(stores.gebruikers);
  let verder: () => void = () => {};
  const wacht = new Promise<void>((resolve) => (verder = resolve));
  let begonnen: () => void = () => {};
  const isBegonnen = new Promise<void>((resolve) => (begonnen = resolve));
  stores.gebruikers.find = async (naam) => {
    begonnen();
    await wacht;
    return find(naam);
  };
  const langzaam = new Client(url).get('/api/sessie', { cookie });
  await isBegonnen;
  stores.gebruikers.find = find;

  expect((await client.send('DELETE', '/api/sessie')).status).toBe(204);
  verder();
  await langzaam;

  expect((await new Client(url).get('/api/sessie', { cookie })).status).toBe(401);
});

test('who loses a role in the middle of the day may no longer do what it allowed, from the next request on', async () => {
  const { url, stores } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  expect((await client.get(ZAAK)).status).not.toBe(403);
  const gebruiker = await stores.gebruikers.find('consulent.olst-wijhe');
  if (gebruiker === undefined) throw new Error('The user is missing');
  await stores.gebruikers.put({ ...gebruiker, rollen: ['beleidsmedewerker'] });
  expect((await client.get(ZAAK)).status).toBe(403);
});

test('a session ends after eight hours without use and lives on with use', async () => {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const { url } = await given({ now: () => now });
  const client = await loginAs(url, 'consulent.olst-wijhe');
  now += 5 * 3_600_000;
  expect((await client.get('/api/sessie')).status).toBe(200);
  now += 5 * 3_600_000;
  expect((await client.get('/api/sessie')).status).toBe(200);
  now += 8 * 3_600_000 + 1000;
  expect((await client.get('/api/sessie')).status).toBe(401);
});

test('a closed account loses its open session at once', async () => {
  const { url, stores } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const gebruiker = await stores.gebruikers.find('consulent.olst-wijhe');
  if (gebruiker === undefined) throw new Error('The user is missing');
  await stores.gebruikers.put({ ...gebruiker, actief: false });
  expect((await client.get('/api/sessie')).status).toBe(401);
});

test('a change without the token, or with that of another session, is refused', async () => {
  const { url } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const other = await loginAs(url, 'consulent.olst-wijhe');
  const without = await client.post(`${ZAAK}/bsn`, {}, { 'x-csrf-token': '' });
  const foreign = await client.post(`${ZAAK}/bsn`, {}, { 'x-csrf-token': other.csrfToken });
  const own = await client.post(`${ZAAK}/bsn`, {});
  expect([without.status, foreign.status, own.status]).toEqual([403, 403, 200]);
});

test('a change that comes from another site is refused, the login too', async () => {
  const { url } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const login = { gebruikersnaam: 'consulent.olst-wijhe', wachtwoord: WACHTWOORD };
  expect((await client.post(`${ZAAK}/bsn`, {}, { origin: 'https://elders.example' })).status).toBe(403);
  expect((await client.post(`${ZAAK}/bsn`, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await new Client(url).post('/api/sessie', login, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(
    (await new Client(url).post('/api/sessie', login, { origin: url, 'sec-fetch-site': 'same-origin' })).status,
  ).toBe(200);
});

test('wrong passwords are counted per account, right ones are not', async () => {
  const { url } = await given({ limieten: { aanmeldingen: 2 } });
  for (let turn = 0; turn < 4; turn += 1) {
    expect((await new Client(url).login('consulent.olst-wijhe')).status).toBe(200);
  }
  const wrong = () => new Client(url).login('consulent.olst-wijhe', 'verkeerd');
  expect([(await wrong()).status, (await wrong()).status]).toEqual([401, 401]);
  const blocked = await wrong();
  expect(blocked.status).toBe(429);
  expect(blocked.json?.['detail']).toContain('kwartier');
  expect((await new Client(url).login('administratie.olst-wijhe')).status).toBe(200);
});

test('too many calls in a minute are refused in Dutch', async () => {
  const { url } = await given({ limieten: { perMinuut: 3 } });
  const client = new Client(url);
  const statuses = [];
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await client.get('/api/sessie')).status);
  expect(statuses).toEqual([401, 401, 401, 429]);
});

test('the store holds a hash of the session id, not the id', async () => {
  const { url, stores } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const id =
    decodeURIComponent(client.cookie.split('=')[1] ?? '')
      .replace(/^s:/, '')
      .split('.')[0] ?? '';
  expect(id.length).toBeGreaterThan(20);
  expect(await stores.sessies.find(id, '2026-03-02T09:00:00.000Z')).toBeUndefined();
});

test('a closed account works no longer, at once and in every open window', async () => {
  const { url, stores } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const account = await stores.gebruikers.find('consulent.olst-wijhe');
  if (account === undefined) throw new Error('The user is missing');
  await stores.gebruikers.put({ ...account, actief: false });
  expect((await client.get(ZAAK)).status).toBe(401);
  expect((await client.get('/api/sessie')).status).toBe(401);
});

test('a new password ends the sessions that were opened with the old one', async () => {
  const { url, stores } = await given();
  const client = await loginAs(url, 'consulent.olst-wijhe');
  const account = await stores.gebruikers.find('consulent.olst-wijhe');
  if (account === undefined) throw new Error('The user is missing');
  await stores.gebruikers.put({ ...account, wachtwoordhash: await hashWachtwoord('een heel ander wachtwoord') });
  expect((await client.get(ZAAK)).status).toBe(401);
  expect((await new Client(url).login('consulent.olst-wijhe', 'een heel ander wachtwoord')).status).toBe(200);
});

test('with a temporary password only the session answers, and it says why', async () => {
  const { url, stores } = await given();
  const account = await stores.gebruikers.find('consulent.olst-wijhe');
  if (account === undefined) throw new Error('The user is missing');
  await stores.gebruikers.put({ ...account, tijdelijkWachtwoord: true });
  const client = await loginAs(url, 'consulent.olst-wijhe');
  expect((await client.get('/api/sessie')).json).toMatchObject({ wachtwoordTijdelijk: true });
  const refused = await client.get(ZAAK);
  expect(refused.status).toBe(403);
  expect(refused.json?.['detail']).toMatch(/Kies eerst een eigen wachtwoord/);
});
