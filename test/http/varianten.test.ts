import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, loginAs } from './support/client.ts';
import { type RealServer, startRealServer } from './support/real-server.ts';

const LIJST = '/api/gemeenten/voorbeeldstad/varianten';
const MOTIVERING = 'De administratie betaalt voor meer gemeenten op de 15e.';

let server: RealServer;
let maker: Client;
let beheerder: Client;

beforeAll(async () => {
  server = await startRealServer();
  maker = await loginAs(server.url, 'functioneel_beheerder.voorbeeldstad');
  beheerder = await loginAs(server.url, 'beheerder.voorbeeldstad');
});
afterAll(() => server.close());

const standOf = (reply: { readonly json: Readonly<Record<string, unknown>> | undefined }) => reply.json?.['stand'];

test('a variant is made, refused while the law forbids it, published by a colleague and counted with', async () => {
  const begin = await maker.post(LIJST, { geldigVanaf: '2026-03-01' });
  expect([begin.status, begin.json?.['status']]).toEqual([201, 'concept']);
  const versie = `${LIJST}/${String(begin.json?.['id'])}`;
  const set = (waarde: unknown) =>
    maker.send('PUT', `${versie}/afwijkingen/betaling.dag`, { waarde, motivering: MOTIVERING });

  const verboden = await set(25);
  expect(verboden.json).toMatchObject({ blokkades: 1, bevindingen: [{ nr: 'G15', sleutels: ['betaling.dag'] }] });
  const geweigerd = await maker.post(`${versie}/aanbieden`, { stand: standOf(verboden) });
  expect([geweigerd.status, String(geweigerd.json?.['detail'])]).toEqual([
    422,
    expect.stringContaining('artikel 7 Besluit'),
  ]);

  const aangeboden = await maker.post(`${versie}/aanbieden`, { stand: standOf(await set(15)) });
  expect(aangeboden.json).toMatchObject({ status: 'ter_controle' });
  expect((await maker.post(`${versie}/publiceren`, { stand: standOf(aangeboden) })).status).toBe(403);
  expect((await beheerder.post(`${versie}/publiceren`, { stand: 1 })).status).toBe(409);
  const gepubliceerd = await beheerder.post(`${versie}/publiceren`, { stand: standOf(aangeboden) });
  expect([gepubliceerd.status, gepubliceerd.json?.['status']]).toEqual([200, 'gepubliceerd']);

  const kalender = await maker.post('/api/rekentool/kalender', { gemeente: 'voorbeeldstad', jaar: 2026 });
  const dagen = JSON.stringify(kalender.json);
  expect([dagen.includes('2026-02-20'), dagen.includes('2026-04-15')]).toEqual([true, true]);
});

test('a version is exported as a file, and a broken file is refused at its field', async () => {
  const bestand = await maker.get(`${LIJST}/bestand%3Avoorbeeldstad%3A2026-01-01/bestand`);
  expect(bestand.headers.get('content-disposition')).toContain('variant-voorbeeldstad-versie-2026-01-01.json');
  expect(JSON.parse(bestand.text)).toMatchObject({ naam: 'voorbeeldstad', basis: '2026-01-01' });
  const kapot = await maker.post('/api/gemeenten/voorbeeldstad/variantbestanden', {
    bestand: bestand.text.replace('"geldigVanaf": "2026-01-01"', '"geldigVanaf": "gisteren"'),
  });
  expect(kapot.status).toBe(422);
  expect(JSON.stringify(kapot.json?.['fouten'])).toContain('geldigVanaf');
});
