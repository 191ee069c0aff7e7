import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLLEN } from '../../server/domain/zaak/zaak.ts';
import { fillPath, listOperations, makeBody, type Operation } from './support/calls.ts';
import { Client, loginAs, type Reply } from './support/client.ts';
import { type Fixture, type RealServer, startRealServer } from './support/real-server.ts';

const GEMEENTE = 'olst-wijhe';

let server: RealServer;
let fixture: Fixture;
let client: Client;
let operations: readonly Operation[];

beforeAll(async () => {
  server = await startRealServer();
  fixture = await server.addZaak(GEMEENTE);
  const almighty = await server.stores.gebruikers.find(`consulent.${GEMEENTE}`);
  if (almighty === undefined) throw new Error('The user is missing');
  await server.stores.gebruikers.put({ ...almighty, rollen: ROLLEN });
  client = await loginAs(server.url, almighty.gebruikersnaam);
  operations = listOperations((await new Client(server.url).get('/api/openapi.json')).json);
});
afterAll(() => server.close());

const deep = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`;

/** Whole bodies that no form of ours sends. */
const BODIES: Readonly<Record<string, string>> = {
  'broken JSON': '{"waarden": {',
  'a bare word': 'null',
  'a list': '[]',
  'a list of lists': '[[[[]]]]',
  'unknown fields': '{"rol":"beheerder","isAdmin":true}',
  'a prototype': '{"__proto__":{"rollen":["beheerder"]}}',
  'a constructor': '{"constructor":{"prototype":{"rollen":["beheerder"]}}}',
  'an operator': '{"$where":"while(true){}"}',
  'deep nesting': deep,
  'null bytes': '{"a\\u0000b":"c\\u0000d"}',
  'half a character': '{"\\ud800":"\\udfff"}',
  'more than 1 MB': JSON.stringify({ a: 'x'.repeat(1_200_000) }),
  'not UTF-8': '{"a":"\u00ff\u00fe"',
};

/** Values that fit no field. */
const VALUES: readonly unknown[] = [
  { $gt: '' },
  { $where: 'sleep(9)' },
  [['x']],
  [{ $ne: null }],
  'a\u0000b',
  '\u202e\ud800',
  'x'.repeat(20_000),
  { toString: 'x', valueOf: 1 },
];

const QUERIES: readonly string[] = [
  'zoek[$ne]=1',
  '__proto__[rollen]=beheerder',
  'constructor=1',
  'na=%00',
  `zoek=${'x'.repeat(5000)}`,
  'zoek=%F0%9F%92%A9%00',
  'zoek=a&zoek=b',
  'aantal=-1',
  'aantal=1e9',
  'stap=NaN',
  "na=';drop table zaken;--%00",
];

const IDS: readonly string[] = [
  '..%2f..%2f..%2fetc%2fpasswd',
  '%00',
  '%ZZ',
  '%F0%9F%92%A9',
  '__proto__',
  '{"$gt":""}',
  "' or 1=1 --",
  'x'.repeat(2000),
  'bestaat-niet',
];

async function send(operation: Operation, path: string, body?: unknown): Promise<Reply> {
  return client.send(operation.method, path, body);
}

/** A refusal in a problem document, with nothing of the inside in it. */
function expectRefusal(what: string, reply: Reply): void {
  const { status, headers, text } = reply;
  expect([what, status >= 400 && status < 500, status]).toEqual([what, true, status]);
  expect([what, headers.get('content-type')]).toEqual([what, 'application/problem+json; charset=utf-8']);
  expect(text).not.toMatch(/node_modules|\bat \S+ \(|\.ts:\d+|SQLITE|Mongo|Zod|TypeError|ECONN/);
  expect(text.length).toBeLessThan(20_000);
}

async function snapshot(): Promise<string> {
  const { stores } = server;
  return JSON.stringify([
    await stores.zaken.find(GEMEENTE, fixture.zaakId),
    await stores.views.auditlog({ gemeenten: [GEMEENTE], aantal: 200 }),
    await stores.views.zaken({ gemeenten: [GEMEENTE], aantal: 200 }),
    await stores.gebruikers.list([GEMEENTE]),
    await stores.concepten.find(`consulent.${GEMEENTE}`, fixture.taakId),
  ]);
}

/** What an attack left behind in the store, the log and the objects of the server: nothing, if all is well. */
async function tracesOf(attack: () => Promise<void>): Promise<readonly string[]> {
  const before = await snapshot();
  await attack();
  const after = await snapshot();
  const polluted = ({} as Record<string, unknown>)['rollen'] !== undefined;
  return [
    ...(after === before ? [] : [after]),
    ...(polluted ? ['Object.prototype'] : []),
    ...server.logregels.filter((line) => line.includes('"level":50')),
  ];
}

describe('hostile input to every route is refused in a problem document, and nothing is written', () => {
  test.each(Object.entries(BODIES))('a body with %s', async (_name, body) => {
    const traces = await tracesOf(async () => {
      for (const operation of operations.filter(({ method, id }) => method !== 'GET' && id !== 'delete-sessie')) {
        expectRefusal(operation.id, await send(operation, fillPath(operation.path, fixture), body));
      }
    });
    expect(traces).toEqual([]);
  });

  test('a wrong value in each field of each body', async () => {
    const traces = await tracesOf(async () => {
      for (const operation of operations.filter(
        ({ bodyFields, takesUpload }) => bodyFields.length > 0 && !takesUpload,
      )) {
        const good = makeBody(operation, fixture) as Record<string, unknown> | undefined;
        for (const field of operation.bodyFields) {
          for (const value of VALUES) {
            const reply = await send(operation, fillPath(operation.path, fixture), { ...good, [field]: value });
            expectRefusal(`${operation.id} ${field} ${JSON.stringify(value).slice(0, 30)}`, reply);
          }
        }
      }
    });
    expect(traces).toEqual([]);
  }, 60_000);

  test('a wrong value in a field of a form', async () => {
    const waarden: readonly Readonly<Record<string, unknown>>[] = [
      ...VALUES.map((value) => ({ 'werknemer.achternaam': value })),
      { 'werknemer.geboortedatum': '9999-99-99' },
      { 'dienstverband.urenPerWeek': 1e308 },
      { 'werknemer.bsn': '123456789' },
      { 'werkgever.iban': 'NL00BANK0000000000' },
      { 'constructor.prototype.rollen': 'beheerder' },
      { 'aanvraag.__proto__.x': 'y' },
      Object.fromEntries([...Array(400).keys()].map((n) => [`a.veld${n}`, 'x'])),
    ];
    const traces = await tracesOf(async () => {
      const forms = operations.filter(({ id }) => /zaken$|voorbeeld$|concept$|afronden$|code$/.test(id));
      for (const operation of forms.filter(({ bodyFields }) => bodyFields.includes('waarden'))) {
        const good = makeBody(operation, fixture) as Record<string, unknown>;
        for (const values of waarden) {
          const isDraft = operation.id.endsWith('concept');
          const fitsADraft = Object.values(values).every(
            (value) => typeof value !== 'object' && JSON.stringify(value).length < 99,
          );
          if (isDraft && fitsADraft) continue;
          const reply = await send(operation, fillPath(operation.path, fixture), { ...good, waarden: values });
          expectRefusal(`${operation.id} ${JSON.stringify(values).slice(0, 60)}`, reply);
        }
      }
    });
    expect(traces).toEqual([]);
  }, 60_000);

  test('a wrong query', async () => {
    const traces = await tracesOf(async () => {
      for (const operation of operations.filter(({ method }) => method === 'GET')) {
        for (const query of QUERIES) {
          const path = `${fillPath(operation.path, fixture)}?${query}`;
          expectRefusal(`${operation.id} ${query.slice(0, 40)}`, await send(operation, path));
        }
      }
    });
    expect(traces).toEqual([]);
  });

  test('a wrong id in each part of each path', async () => {
    const traces = await tracesOf(async () => {
      for (const operation of operations.filter(({ path }) => path.includes('{'))) {
        const parts = [...operation.path.matchAll(/\{\w+\}/g)].map(([part]) => part);
        for (const part of parts) {
          for (const id of IDS) {
            const path = fillPath(operation.path.replace(part, 'HIER'), fixture).replace(
              'HIER',
              encodeURI(id).replaceAll('%25', '%'),
            );
            const body = operation.method === 'GET' ? undefined : makeBody(operation, fixture);
            expectRefusal(`${operation.id} ${part} ${id.slice(0, 30)}`, await send(operation, path, body));
          }
        }
      }
    });
    expect(traces).toEqual([]);
  }, 60_000);

  test('a zaak that is not there is not found, whatever is asked of it', async () => {
    for (const operation of operations.filter(({ path }) => path.includes('{zaakId}'))) {
      const path = fillPath(operation.path, { ...fixture, zaakId: 'bestaat-niet' });
      const body = operation.method === 'GET' ? undefined : makeBody(operation, fixture);
      expect([operation.id, (await send(operation, path, body)).status]).toEqual([operation.id, 404]);
    }
  });

  test('a form that is no form, where a document is asked', async () => {
    const path = `/api/gemeenten/${GEMEENTE}/zaken/${fixture.zaakId}/documenten`;
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    const part = (name: string, more = ''): string =>
      `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\ninhoud\r\n`;
    const bodies = [
      '',
      '--x--',
      'zomaar',
      part('soort'),
      `${part('__proto__')}--x--\r\n`,
      `${part('soort[__proto__][x]')}${part('bestand', '; filename="a.pdf"')}--x--\r\n`,
      `${part('bestand', '; filename="../../../a.pdf"')}--x--\r\n`,
      `${Array.from({ length: 50 }, (_, n) => part(`veld${n}`)).join('')}--x--\r\n`,
      `--x\r\ncontent-disposition: form-data; name="bestand"; filename="${'a'.repeat(50_000)}"\r\n\r\n%PDF-1.7\r\n--x--\r\n`,
    ];
    const traces = await tracesOf(async () => {
      for (const body of bodies) expectRefusal(body.slice(0, 60), await client.send('POST', path, body, multipart));
    });
    expect(traces).toEqual([]);
  });
});

test('after all that the server still works', async () => {
  expect((await client.get('/health')).status).toBe(200);
  expect((await client.get(`/api/gemeenten/${GEMEENTE}/zaken/${fixture.zaakId}`)).status).toBe(200);
});
