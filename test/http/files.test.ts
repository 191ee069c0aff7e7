import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { safeName } from '../../server/http/upload.ts';
import { type Client, loginAs } from './support/client.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
  client = await loginAs(server.url, 'consulent.olst-wijhe');
});
afterAll(() => server.close());

const ZAAK = '/api/gemeenten/olst-wijhe/zaken/zaak-1';
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';

function form(content: string | Uint8Array<ArrayBuffer>, naam: string, soort = 'arbeidsovereenkomst'): FormData {
  const inhoud = new FormData();
  inhoud.set('soort', soort);
  inhoud.set('bestand', new Blob([content]), naam);
  return inhoud;
}

/** The first bytes of a picture, which say how large it is. */
function makeBeeld(soort: 'png' | 'jpg', breed: number, hoog: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(64);
  if (soort === 'png') {
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    bytes.writeUInt32BE(breed, 16);
    bytes.writeUInt32BE(hoog, 20);
    bytes.set([8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54], 24);
  } else {
    bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8]);
    bytes.writeUInt16BE(hoog, 13);
    bytes.writeUInt16BE(breed, 15);
  }
  return bytes;
}

describe('uploading a document', () => {
  test('keeps a name with diacritics and goes by the content, not by the name', async () => {
    const reply = await client.post(`${ZAAK}/documenten`, form(PDF, 'één contract.docx'));
    expect(reply.status).toBe(201);
    expect(reply.json).toMatchObject({
      naam: 'één contract.pdf',
      mediatype: 'application/pdf',
      soort: 'arbeidsovereenkomst',
      bytes: PDF.length,
    });
  });

  test.each([
    ['a web page', '<script>alert(1)</script>', 'brief.pdf'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0, 0, 0]), 'brief.pdf'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'foto.png'],
    ['nothing', '', 'leeg.pdf'],
  ])('refuses %s, whatever it is called', async (_name, content, naam) => {
    const reply = await client.post(`${ZAAK}/documenten`, form(content, naam));
    expect(reply.status).toBe(415);
    expect(reply.json?.['detail']).toContain('pdf, png, jpg, docx of odt');
  });

  test('says of a picture of a telephone what to do', async () => {
    const heic = new Uint8Array([0, 0, 0, 0x18, ...new TextEncoder().encode('ftypheic'), 0, 0, 0, 0]);
    const reply = await client.post(`${ZAAK}/documenten`, form(heic, 'foto.heic'));
    expect(reply.status).toBe(415);
    expect(reply.json?.['detail']).toContain('Bewaar hem als jpg of pdf');
  });

  test('refuses more than 10 MB', async () => {
    const big = PDF + 'a'.repeat(10 * 1024 * 1024);
    expect((await client.post(`${ZAAK}/documenten`, form(big, 'groot.pdf'))).status).toBe(413);
  });

  test.each([
    ['png', 40_000],
    ['jpg', 60_000],
  ] as const)('refuses a small %s that would take the memory of the server when it is drawn', async (soort, zijde) => {
    const reply = await client.post(`${ZAAK}/documenten`, form(makeBeeld(soort, zijde, zijde), `scan.${soort}`));
    expect(reply.status).toBe(413);
    expect(reply.json?.['detail']).toContain('te veel beeldpunten');
    const gewoon = await client.post(`${ZAAK}/documenten`, form(makeBeeld(soort, 8160, 6144), `foto.${soort}`));
    expect(gewoon.status).toBe(201);
  });

  test('looks at no more than the beginning of a packed file: one that unpacks to gigabytes is refused at once', async () => {
    const inhoud = zipSync({ '[Content_Types].xml': [new Uint8Array(50_000_000), { level: 9 }] });
    const reply = await client.post(`${ZAAK}/documenten`, form(Buffer.from(inhoud), 'brief.docx'));
    expect(reply.status).toBe(415);
  });

  test('takes a PDF with a script as it is: it is only ever downloaded, never opened in the page', async () => {
    const script = '%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n';
    const reply = await client.post(`${ZAAK}/documenten`, form(script, '../../\u202efdp.contract.pdf'));
    expect(reply.status).toBe(201);
    expect(reply.json?.['naam']).toBe('fdp contract.pdf');
  });

  test('refuses a form without a file, with two, or with an unknown kind', async () => {
    const two = form(PDF, 'a.pdf');
    two.append('bestand', new Blob([PDF]), 'b.pdf');
    const none = new FormData();
    none.set('soort', 'overig');
    const replies = [
      await client.post(`${ZAAK}/documenten`, none),
      await client.post(`${ZAAK}/documenten`, two),
      await client.post(`${ZAAK}/documenten`, form(PDF, 'a.pdf', 'selfie')),
    ];
    expect(replies.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  test('refuses JSON and broken forms', async () => {
    expect((await client.post(`${ZAAK}/documenten`, { soort: 'overig' })).status).toBe(415);
    const broken = await client.send('POST', `${ZAAK}/documenten`, 'zomaar tekst', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(broken.status).toBe(422);
  });
});

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\map\\brief.doc', 'brief.pdf'],
  ['brief.pdf.exe', 'brief pdf.pdf'],
  ['a\r\nset-cookie: x', 'a set-cookie x.pdf'],
  ['"; filename="b', 'filename b.pdf'],
  ['   ', 'document.pdf'],
  ['Łukasz Yıldız (1)', 'Łukasz Yıldız (1).pdf'],
  ['invoice\u202efdp.exe', 'invoice fdp.pdf'],
])('the name %j becomes harmless: %j', (given, expected) => {
  expect(safeName(given, 'pdf')).toBe(expected);
});

test('a long name is never cut through the middle of a sign, so that it can be sent back', () => {
  const naam = safeName(`${'a'.repeat(119)}𠮷𠮷.pdf`, 'pdf');
  expect(naam).toBe(`${'a'.repeat(119)}.pdf`);
  expect(() => encodeURIComponent(naam)).not.toThrow();
});

describe('getting a file', () => {
  test('a letter opens in the browser, with its own name', async () => {
    const reply = await client.get(`${ZAAK}/brieven/brief-1`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(reply.headers.get('content-disposition')).toBe(
      `inline; filename="__n _brief_.pdf"; filename*=UTF-8''%C3%A9%C3%A9n%20%22brief%22.pdf`,
    );
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  test('a document is downloaded and can run nothing', async () => {
    const reply = await client.get(`${ZAAK}/documenten/document-1`);
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('a preview of a letter is a PDF', async () => {
    const reply = await client.post(`${ZAAK}/taken/taak-1/voorbeeld/brieven/PP-6`, { waarden: {}, aan: 'werkgever' });
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(reply.text).toBe('%PDF-1.7');
  });
});
