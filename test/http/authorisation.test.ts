import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLLEN, type Rol } from '../../server/domain/zaak/zaak.ts';
import { fillPath, listOperations, makeBody, type Operation } from './support/calls.ts';
import { Client, loginAs, type Reply } from './support/client.ts';
import { type Fixture, GEHEIM, type RealServer, startRealServer } from './support/real-server.ts';
import { RIGHTS } from './support/rights.ts';
import { WACHTWOORD } from './support/test-server.ts';

const OWN = 'olst-wijhe';
const OTHER = 'voorbeeldstad';

let server: RealServer;
let own: Fixture;
let other: Fixture;
let operations: readonly Operation[];
const clients = new Map<Rol, Client>();

beforeAll(async () => {
  server = await startRealServer();
  own = await server.addZaak(OWN);
  other = await server.addZaak(OTHER);
  operations = listOperations((await new Client(server.url).get('/api/openapi.json')).json);
  for (const rol of ROLLEN) clients.set(rol, await loginAs(server.url, `${rol}.${OWN}`));
});
afterAll(() => server.close());

/** Open to whoever knows the secret; what is asked here is none. */
const ZONDER_GEHEIM = 'get-agenda-geheim';

async function callAs(rol: Rol, operation: Operation, fixture: Fixture): Promise<Reply> {
  const ends = operation.id === 'delete-sessie' || operation.id === 'post-sessie';
  const client = ends ? await loginAs(server.url, `${rol}.${OWN}`) : clients.get(rol);
  if (client === undefined) throw new Error(`Nobody is logged in as ${rol}`);
  return client.send(operation.method, fillPath(operation.path, fixture), bodyOf(operation, fixture));
}

function bodyOf(operation: Operation, fixture: Fixture): unknown {
  if (operation.id === 'post-sessie') return { gebruikersnaam: `consulent.${OWN}`, wachtwoord: WACHTWOORD };
  return makeBody(operation, fixture);
}

function mayCall(id: string, rol: Rol): boolean {
  const rights = RIGHTS[id];
  return rights === 'openbaar' || rights === 'ingelogd' || (rights?.includes(rol) ?? false);
}

/** Everything that is kept of the zaken, as one text. */
async function snapshot(): Promise<string> {
  const parts = [own, other].map(async ({ gemeente, zaakId }) => [
    await server.stores.zaken.find(gemeente, zaakId),
    await server.stores.views.vastleggingen(gemeente, zaakId),
    await server.stores.views.zaken({ gemeenten: [gemeente], aantal: 100 }),
    await server.stores.storingen.list([gemeente], 'open'),
    await server.stores.gebruikers.list([gemeente]),
    await server.stores.varianten.list(gemeente),
    await server.stores.betalen.list(gemeente),
  ]);
  return JSON.stringify(await Promise.all(parts));
}

test('the description names the rights of every route as the table does', () => {
  const described = Object.fromEntries(
    operations.map(({ id, access, roles }) => [id, access === 'rollen' ? roles.toSorted() : access]),
  );
  const expected = Object.fromEntries(
    Object.entries(RIGHTS).map(([id, rights]) => [id, typeof rights === 'string' ? rights : rights.toSorted()]),
  );
  expect(described).toEqual(expected);
});

test('without a login nothing answers but what is open to everybody, and nothing is written', async () => {
  const before = await snapshot();
  const answers: Record<string, number> = {};
  for (const operation of operations) {
    const reply = await new Client(server.url).send(
      operation.method,
      fillPath(operation.path, own),
      bodyOf(operation, own),
    );
    answers[operation.id] = reply.status;
  }
  const open = (id: string) => (id === ZONDER_GEHEIM ? 404 : 200);
  const expected = Object.fromEntries(operations.map(({ id }) => [id, RIGHTS[id] === 'openbaar' ? open(id) : 401]));
  expect(answers).toEqual(expected);
  expect(await snapshot()).toBe(before);
});

describe.each(ROLLEN)('%s', (rol) => {
  test('gets no further than the door where the role may not go, and nothing is written', async () => {
    const before = await snapshot();
    const forbidden = operations.filter(({ id }) => !mayCall(id, rol));
    for (const operation of forbidden) {
      const reply = await callAs(rol, operation, own);
      expect([operation.id, reply.status]).toEqual([operation.id, 403]);
      expect(reply.text).not.toContain(GEHEIM[OWN]);
    }
    expect(await snapshot()).toBe(before);
  });

  test('gets nothing of another gemeente, by whatever address, and nothing is written', async () => {
    const before = await snapshot();
    for (const operation of operations.filter(({ path }) => path.includes('{gemeente}'))) {
      const straight = await callAs(rol, operation, other);
      expect([operation.id, straight.status]).toEqual([operation.id, 404]);
      expect(straight.text).not.toContain(GEHEIM[OTHER]);
      if (!/Id}|gebruikersnaam}/.test(operation.path) || !mayCall(operation.id, rol)) continue;
      const crossed = await callAs(rol, operation, { ...other, gemeente: OWN });
      expect([operation.id, crossed.status]).toEqual([operation.id, 404]);
      expect(crossed.text).not.toContain(GEHEIM[OTHER]);
    }
    expect(await snapshot()).toBe(before);
  });

  test('is answered where the role may go, in its own gemeente, with nothing of another', async () => {
    const fixture = await server.addZaak(OWN);
    for (const operation of operations.filter(({ id }) => mayCall(id, rol))) {
      const reply = await callAs(rol, operation, fixture);
      const answered =
        isAnswer(reply) ||
        (operation.id === ZONDER_GEHEIM && reply.status === 404) ||
        (rol === 'administratie' && isTaskOfOther(operation, reply));
      expect([operation.id, reply.status, answered]).toEqual([operation.id, reply.status, true]);
      expect(reply.text).not.toContain(GEHEIM[OTHER]);
    }
  });
});

/** Done, or refused for what was sent, not for who sent it. */
function isAnswer({ status }: Reply): boolean {
  return (status >= 200 && status < 300) || status === 409 || status === 422;
}

/** The first task of a zaak is for the consulent; administratie may see it and not do it. */
function isTaskOfOther({ path }: Operation, { status, json }: Reply): boolean {
  return path.includes('{taakId}') && status === 403 && /voor de rol consulent/.test(String(json?.['detail']));
}

test('lists, counts and searches hold only the own gemeente', async () => {
  const client = await loginAs(server.url, `consulent.${OWN}`);
  for (const path of [`werkvoorraad?lijst=alle&zoek=${GEHEIM[OTHER]}`, `zaken?zoek=${GEHEIM[OTHER]}`]) {
    const reply = await client.get(`/api/gemeenten/${OWN}/${path}`);
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({ rijen: [], totaal: 0 });
  }
  const all = await client.get(`/api/gemeenten/${OWN}/zaken`);
  expect(all.text).toContain(GEHEIM[OWN]);
  expect(all.text).not.toContain(GEHEIM[OTHER]);
});

test('the payment days of another gemeente are not for who does not work there', async () => {
  const client = await loginAs(server.url, `consulent.${OWN}`);
  expect((await client.post('/api/rekentool/kalender', { gemeente: OTHER, jaar: 2026 })).status).toBe(403);
});
