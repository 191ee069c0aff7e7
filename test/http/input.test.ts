import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, loginAs, type Reply } from './support/client.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
  client = await loginAs(server.url, 'consulent.olst-wijhe');
});
afterAll(() => server.close());

const TAAK = '/api/gemeenten/olst-wijhe/zaken/zaak-1/taken/taak-1';

function fouten(reply: Reply): Record<string, string> {
  const list = (reply.json?.['fouten'] ?? []) as { veld: string; melding: string }[];
  return Object.fromEntries(list.map(({ veld, melding }) => [veld, melding]));
}

describe('each wrong field gets its own Dutch sentence', () => {
  test('in a calculation', async () => {
    const reply = await client.post('/api/rekentool/subsidie', {
      peildatum: '2026-02-30',
      geboortedatum: 19900501,
      loonwaarde: 240,
      urenPerWeek: 'veel',
      voltijdUren: 38,
      basis: 'X',
      salaris: 1,
    });
    expect(reply.status).toBe(422);
    expect(fouten(reply)).toEqual({
      peildatum: 'Vul een bestaande datum in, als jjjj-mm-dd.',
      geboortedatum: 'Vul hier tekst in.',
      loonwaarde: 'Vul een getal in van 200 of lager.',
      urenPerWeek: 'Vul hier een getal in.',
      basis: 'Kies een van deze waarden: R, U.',
      salaris: 'Dit veld kennen we niet. Laat het weg.',
    });
  });

  test('when a field is missing', async () => {
    const reply = await client.post('/api/rekentool/subsidie', {
      peildatum: '2026-01-01',
      geboortedatum: '1990-05-01',
    });
    expect(fouten(reply)).toEqual({ urenPerWeek: 'Vul dit veld in.', voltijdUren: 'Vul dit veld in.' });
  });

  test('when one field depends on another', async () => {
    const vraag = { peildatum: '2026-01-01', geboortedatum: '1990-05-01', urenPerWeek: 32, voltijdUren: 38 };
    expect(fouten(await client.post('/api/rekentool/subsidie', vraag))).toEqual({
      loonwaarde: 'Vul de loonwaarde in, of kies forfaitair.',
    });
    expect((await client.post('/api/rekentool/subsidie', { ...vraag, soort: 'forfaitair' })).status).toBe(200);
  });

  test('in the values of a form, by the path of the form field', async () => {
    const waarden = { 'loonwaarde.percentage': [60], 'Rare Sleutel': 1 };
    const reply = await client.send('PUT', `${TAAK}/concept`, { waarden });
    expect(fouten(reply)).toEqual({
      'loonwaarde.percentage': 'Vul hier tekst, een getal of ja of nee in.',
      'Rare Sleutel': 'Deze veldnaam kan niet.',
    });
  });

  test('in a query', async () => {
    const reply = await client.get('/api/gemeenten/olst-wijhe/werkvoorraad?lijst=iedereen&aantal=0&stap=9');
    expect(fouten(reply)).toEqual({
      lijst: 'Kies een van deze waarden: mijn, groep, alle.',
      aantal: 'Vul een getal in van 1 of hoger.',
      stap: 'Vul een getal in van 7 of lager.',
    });
  });

  test('without one English word of the library', async () => {
    const bodies = [{}, [], { waarden: 1 }, { waarden: {}, versie: 1.5 }, { waarden: {}, versie: -1, opdrachtId: 'x' }];
    for (const body of bodies) {
      const reply = await client.post(`${TAAK}/afronden`, body);
      expect(reply.status).toBe(422);
      expect(reply.text).not.toMatch(/\b(invalid|expected|received|required|must|too)\b/i);
    }
  });
});

describe('what is no form of ours is refused before anything looks at it', () => {
  test.each([
    ['broken JSON', '{"waarden":', 400],
    ['a bare value', '"tekst"', 400],
    ['a null byte', JSON.stringify({ waarden: { 'gesprek.samenvatting': 'a\u0000b' } }), 422],
    ['half a character', '{"waarden":{"gesprek.samenvatting":"\\ud800"}}', 422],
    ['a prototype', '{"waarden":{"__proto__":{"rollen":["beheerder"]}}}', 422],
    ['a constructor', '{"waarden":{"constructor":"x"}}', 422],
    ['an operator of the database', '{"waarden":{"$where":"sleep(1000)"}}', 422],
    ['deep nesting', `{"waarden":${'{"a":'.repeat(500)}1${'}'.repeat(500)}}`, 422],
    ['very deep nesting', `{"waarden":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 422],
    ['a text that is too long', JSON.stringify({ waarden: { 'gesprek.samenvatting': 'a'.repeat(10_001) } }), 422],
    [
      'too many fields',
      JSON.stringify({ waarden: Object.fromEntries([...Array(301).keys()].map((n) => [`a.b${n}`, n])) }),
      422,
    ],
    ['more than 1 MB', JSON.stringify({ waarden: { 'gesprek.samenvatting': 'a'.repeat(1_100_000) } }), 413],
  ])('%s', async (_name, body, status) => {
    const reply = await client.send('PUT', `${TAAK}/concept`, body);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  test('another media type', async () => {
    const reply = await client.send('PUT', `${TAAK}/concept`, 'waarden=1', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(reply.status).toBe(415);
  });

  test('a body where none belongs', async () => {
    expect((await client.post(`${TAAK}/oppakken`, {})).status).toBe(200);
    expect((await client.post(`${TAAK}/oppakken`)).status).toBe(200);
    expect(fouten(await client.post(`${TAAK}/oppakken`, { behandelaar: 'ik' }))).toHaveProperty('behandelaar');
  });

  test('the same query twice, and an unknown one', async () => {
    expect((await client.get('/api/gemeenten/olst-wijhe/zaken?zoek=a&zoek=b')).status).toBe(422);
    expect((await client.get('/api/gemeenten/olst-wijhe/zaken?zoek[$ne]=a')).status).toBe(422);
  });

  test('an id that cannot be one does not exist', async () => {
    for (const id of ['..%2f..%2fetc', '%00', 'a'.repeat(300), '{"$gt":""}', '%20']) {
      expect((await client.get(`/api/gemeenten/olst-wijhe/zaken/${encodeURI(id)}`)).status).toBe(404);
    }
  });
});
