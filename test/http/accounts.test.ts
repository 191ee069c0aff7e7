import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client, loginAs } from './support/client.ts';
import { type RealServer, startRealServer } from './support/real-server.ts';
import { WACHTWOORD } from './support/test-server.ts';

const GEBRUIKERS = '/api/gemeenten/olst-wijhe/gebruikers';
const EIGEN = 'vier losse woorden samen';

let server: RealServer;
let beheerder: Client;

beforeAll(async () => {
  server = await startRealServer();
  beheerder = await loginAs(server.url, 'beheerder.olst-wijhe');
});
afterAll(() => server.close());

async function addAccount(gebruikersnaam: string, rollen: readonly string[] = ['consulent']) {
  const reply = await beheerder.post(GEBRUIKERS, { gebruikersnaam, naam: 'N. Nieuw', rollen });
  expect(reply.status).toBe(201);
  return String(reply.json?.['wachtwoord']);
}

test('somebody who is added logs in with the temporary password, chooses an own one and works', async () => {
  const tijdelijk = await addAccount('n.nieuw');
  expect(tijdelijk).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  const client = new Client(server.url);
  expect((await client.login('n.nieuw', tijdelijk)).json).toMatchObject({ wachtwoordTijdelijk: true });
  expect((await client.get('/api/gemeenten/olst-wijhe/zaken')).status).toBe(403);
  const changed = await client.post('/api/sessie/wachtwoord', { oud: tijdelijk, nieuw: EIGEN });
  expect([changed.status, changed.json?.['wachtwoordTijdelijk']]).toEqual([200, false]);
  expect((await client.get('/api/gemeenten/olst-wijhe/zaken')).status).toBe(200);
  expect(changed.json?.['csrfToken']).not.toBe(client.csrfToken);
  expect((await new Client(server.url).login('n.nieuw', tijdelijk)).status).toBe(401);
  expect((await new Client(server.url).login('n.nieuw', EIGEN)).status).toBe(200);
});

test('closing an account ends the work in the window that is open', async () => {
  const tijdelijk = await addAccount('w.weg');
  const client = new Client(server.url);
  await client.login('w.weg', tijdelijk);
  const body = { naam: 'W. Weg', rollen: ['consulent'], gemeenten: ['olst-wijhe'], actief: false, versie: 1 };
  expect((await beheerder.send('PUT', `${GEBRUIKERS}/w.weg`, body)).status).toBe(200);
  expect((await client.get('/api/sessie')).status).toBe(401);
  expect((await new Client(server.url).login('w.weg', tijdelijk)).status).toBe(401);
});

test('a reset password ends the old one, and is in no list and no log', async () => {
  const eerste = await addAccount('v.vergeten');
  const reply = await beheerder.post(`${GEBRUIKERS}/v.vergeten/wachtwoord`);
  const tweede = String(reply.json?.['wachtwoord']);
  expect([reply.status, tweede === eerste]).toEqual([200, false]);
  expect((await new Client(server.url).login('v.vergeten', eerste)).status).toBe(401);
  expect((await new Client(server.url).login('v.vergeten', tweede)).status).toBe(200);
  const lists = [
    await beheerder.get(GEBRUIKERS),
    await beheerder.get('/api/gemeenten/olst-wijhe/accountlog'),
    await beheerder.get('/api/gemeenten/olst-wijhe/auditlog'),
  ];
  for (const { text } of lists) expect(text).not.toMatch(new RegExp(`${eerste}|${tweede}|argon2`));
  expect(server.logregels.join('')).not.toMatch(new RegExp(`${eerste}|${tweede}`));
});

test.each([
  [{ gebruikersnaam: 'Met Spatie', naam: 'X', rollen: ['consulent'] }, 'gebruikersnaam'],
  [{ gebruikersnaam: 'ab', naam: 'X', rollen: ['consulent'] }, 'gebruikersnaam'],
  [{ gebruikersnaam: 'a.b.c', naam: '   ', rollen: ['consulent'] }, 'naam'],
  [{ gebruikersnaam: 'a.b.c', naam: 'X', rollen: [] }, 'rollen'],
  [{ gebruikersnaam: 'a.b.c', naam: 'X', rollen: ['consulent'], gemeenten: ['voorbeeldstad'] }, 'gemeenten'],
])('a wrong account %j is refused at the field %s', async (body, veld) => {
  const reply = await beheerder.post(GEBRUIKERS, body);
  expect(reply.status).toBe(422);
  expect(reply.json?.['fouten']).toEqual([expect.objectContaining({ veld })]);
});

test('guessing the own password is limited like guessing at the login', async () => {
  const own = await startRealServer();
  const client = await loginAs(own.url, 'consulent.olst-wijhe');
  const statuses = [];
  for (let i = 0; i < 12; i += 1) {
    statuses.push((await client.post('/api/sessie/wachtwoord', { oud: `poging ${i}`, nieuw: EIGEN })).status);
  }
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422));
  expect(statuses.slice(10)).toEqual([429, 429]);
  expect((await new Client(own.url).login('consulent.olst-wijhe', WACHTWOORD)).status).toBe(429);
  await own.close();
});
