import { afterEach, describe, expect, test } from 'vitest';
import {
  ConflictError,
  DuplicateError,
  InvoerError,
  NietGevondenError,
  NietToegestaanError,
} from '../../server/domain/fouten.ts';
import { Client, loginAs, type Reply } from './support/client.ts';
import { makeFakeUsecases } from './support/fake-usecases.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let open: TestServer | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const ZAAK = '/api/gemeenten/olst-wijhe/zaken/zaak-1';

/** The answer to reading a zaak when the use case throws this. */
async function whenReadZaakThrows(error: unknown): Promise<Reply> {
  const readZaak = () => Promise.reject(error);
  open = await startTestServer({ services: { usecases: makeFakeUsecases({ readZaak }) } });
  return (await loginAs(open.url, 'consulent.olst-wijhe')).get(ZAAK);
}

describe('an error of the domain becomes a problem document', () => {
  const veld = { veld: 'loonwaarde.percentage', melding: 'Vul een getal van 0 tot en met 100 in.' };
  const conflict = { door: 'p.smit', tijdstip: '2026-03-02T09:00:00.000Z', zaakversie: 4, wijzigingen: [] };

  test.each([
    ['wrong input', new InvoerError('Controleer de velden.', [veld]), 422, { fouten: [veld] }],
    ['a conflict', new ConflictError('P. Smit was eerder.', conflict), 409, { conflict }],
    [
      'a duplicate',
      new DuplicateError('internal words'),
      409,
      { detail: 'Dit is al vastgelegd, met een andere inhoud.' },
    ],
    ['a missing zaak', new NietGevondenError('Deze zaak is er niet.'), 404, { detail: 'Deze zaak is er niet.' }],
    ['no right', new NietToegestaanError('Uw rol mag dit niet.'), 403, { detail: 'Uw rol mag dit niet.' }],
  ])('%s', async (_name, error, status, members) => {
    const reply = await whenReadZaakThrows(error);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.json).toMatchObject({ status, ...members });
    expect(reply.json?.['type']).toMatch(/^https:\/\/preferent\.example\/problemen\//);
  });
});

test('what nobody foresaw says nothing but a code, and the same code stands in the log with the cause', async () => {
  const reply = await whenReadZaakThrows(new Error('SQLITE_CORRUPT at /var/lib/geheim'));
  expect(reply.status).toBe(500);
  expect(reply.text).not.toContain('SQLITE');
  expect(reply.text).not.toMatch(/\bat .*\.ts/);
  const foutcode = String(reply.json?.['foutcode']);
  expect(foutcode).toMatch(/^[0-9A-F]{10}$/);
  expect(reply.json?.['detail']).toContain(foutcode);
  const line = open?.logregels.find((regel) => regel.includes(foutcode));
  expect(line).toContain('SQLITE_CORRUPT');
});

test('an answer that does not fit its description is our fault, not an answer', async () => {
  const broken = async () => ({ zaakId: 'zaak-1' }) as never;
  open = await startTestServer({ services: { usecases: makeFakeUsecases({ readZaak: broken }) } });
  const reply = await (await loginAs(open.url, 'consulent.olst-wijhe')).get(ZAAK);
  expect(reply.status).toBe(500);
  expect(reply.json?.['foutcode']).toBeDefined();
});

test('fields that the description does not name do not leave the house', async () => {
  const leaking = async () => [{ gebruikersnaam: 'p.smit', naam: 'P. Smit', rollen: [], wachtwoordhash: 'geheim' }];
  open = await startTestServer({ services: { usecases: makeFakeUsecases({ listCollegas: leaking }) } });
  const reply = await (await loginAs(open.url, 'consulent.olst-wijhe')).get('/api/gemeenten/olst-wijhe/collegas');
  expect(JSON.parse(reply.text)).toEqual([{ gebruikersnaam: 'p.smit', naam: 'P. Smit', rollen: [] }]);
});

test('health is 200 while the store works and 503 with the reason when it is away, without a login', async () => {
  open = await startTestServer();
  const client = new Client(open.url);
  expect((await client.get('/health')).json).toEqual({ status: 'goed', versie: '0.0.1', store: 'geheugen' });
  await open.stores.close();
  const away = await client.get('/health');
  expect(away.status).toBe(503);
  expect(away.json).toMatchObject({ status: 503, detail: 'De opslag is niet bereikbaar.' });
});

test('an address that does not exist is a problem document too', async () => {
  open = await startTestServer();
  const client = new Client(open.url);
  for (const path of ['/api/bestaat-niet', '/api/gemeenten', '/assets/oud.js', '/api/%ZZ']) {
    const reply = await client.get(path);
    expect([400, 404]).toContain(reply.status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  }
});

test('the log names the route but no names, numbers or secrets', async () => {
  open = await startTestServer();
  const client = await loginAs(open.url, 'consulent.olst-wijhe');
  await client.get('/api/gemeenten/olst-wijhe/zaken?zoek=Jansen');
  await client.post(`${ZAAK}/bsn`, {});
  const log = open.logregels.join('\n');
  expect(log).toContain('/api/gemeenten/{gemeente}/zaken/{zaakId}/bsn');
  for (const secret of [
    'Jansen',
    '123456782',
    'zaak-1',
    client.cookie.split('=')[1] ?? '?',
    client.csrfToken,
    'consulent.olst',
  ]) {
    expect(log).not.toContain(secret);
  }
});
