import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, loginAs } from './support/client.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
  client = await loginAs(server.url, 'consulent.olst-wijhe');
});
afterAll(() => server.close());

const RUN = '/api/gemeenten/olst-wijhe/betaalruns/run-1';

function form(content: string | Uint8Array<ArrayBuffer>, naam: string): FormData {
  const inhoud = new FormData();
  inhoud.set('bestand', new Blob([content]), naam);
  return inhoud;
}

describe('downloading the files of a run', () => {
  test('begins with what there is, and the days of the bank', async () => {
    const reply = await client.get(`${RUN}/bestanden`);
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({ aanleverdatum: '2026-03-11', werkgevers: [{ nummer: 1 }] });
  });

  test('gives a file that is saved under its own name and never shown or run', async () => {
    const reply = await client.get(`${RUN}/bestanden/specificatie.pdf?werkgever=2&boeking=samen`);
    expect(reply.status).toBe(200);
    expect(reply.text).toBe('<a>2 samen</a>');
    expect(reply.headers.get('content-disposition')).toBe(
      'attachment; filename="specificatie.pdf-__n.xml"; filename*=UTF-8\'\'specificatie.pdf-%C3%A9%C3%A9n.xml',
    );
    expect(reply.headers.get('content-security-policy')).toContain('sandbox');
  });

  test.each(['specificatie.pdf?werkgever=0', 'specificatie.pdf?werkgever=1.5', 'journaal.csv?boeking=dubbel'])(
    'refuses %s with a sentence',
    async (vraag) => {
      expect((await client.get(`${RUN}/bestanden/${vraag}`)).status).toBe(422);
    },
  );

  test('knows no other file', async () => {
    expect((await client.get(`${RUN}/bestanden/alles.exe`)).status).toBe(404);
  });
});

describe('reading an answer of the bank', () => {
  test.each([
    ['XML', '<?xml version="1.0"?>\n<Document/>'],
    ['XML without a first line', '<Document/>'],
    ['a table', 'kenmerk;status;datum\r\nA;uitgevoerd;1-1-2026\r\n'],
  ])('takes %s and stores nothing', async (_naam, inhoud) => {
    const reply = await client.post(`${RUN}/terugmelding-lezen`, form(inhoud, 'antwoord.txt'));
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      regels: [{ melding: `Het bestand heeft ${inhoud.length} bytes.` }],
      meldingen: [],
    });
  });

  test.each([
    ['a PDF', '%PDF-1.7\n1 0 obj\n'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0, 0, 0])],
    ['a zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0, 0, 0])],
  ])('refuses %s, whatever it is called', async (_naam, inhoud) => {
    const reply = await client.post(`${RUN}/terugmelding-lezen`, form(inhoud, 'camt.xml'));
    expect(reply.status).toBe(415);
    expect(reply.json?.['detail']).toContain('xml of csv');
  });

  test('refuses more than 10 MB, and a form without a file', async () => {
    const groot = form('a'.repeat(10 * 1024 * 1024 + 1), 'groot.csv');
    expect((await client.post(`${RUN}/terugmelding-lezen`, groot)).status).toBe(413);
    expect((await client.post(`${RUN}/terugmelding-lezen`, new FormData())).status).toBe(422);
  });
});
