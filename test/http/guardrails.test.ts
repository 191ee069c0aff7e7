import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Parameterwaarde } from '../../server/domain/variant/variant.ts';
import { type Client, loginAs, type Reply } from './support/client.ts';
import { type RealServer, startRealServer } from './support/real-server.ts';

const LANDELIJK = join(import.meta.dirname, '..', '..', 'rules', 'landelijk');
const GEMEENTE = '/api/gemeenten/voorbeeldstad';
const MOTIVERING = 'Zo werkt deze gemeente het liefst.';
const REDEN = 'De raad heeft dit zo besloten en kent de waarschuwing.';

interface Guardrail {
  readonly nr: string;
  readonly ernst: 'blokkeren' | 'waarschuwen';
  readonly grondslag: string;
}

interface Voorbeeld {
  readonly guardrail: string;
  readonly breekt: Readonly<Record<string, Parameterwaarde>>;
}

function read(...pad: readonly string[]): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(LANDELIJK, ...pad), 'utf8')) as Readonly<Record<string, unknown>>;
}

const guardrails = read('guardrails-2026-01-01.json')['guardrails'] as readonly Guardrail[];
const { parameters } = read('parameters-2026-01-01.json') as { parameters: readonly { readonly sleutel: string }[] };
const voorbeelden = read('voorbeelden', 'guardrails-2026-01-01.json')['voorbeelden'] as readonly Voorbeeld[];
const gevallen = guardrails.map((guardrail) => ({
  ...guardrail,
  breekt: voorbeelden.find((voorbeeld) => voorbeeld.guardrail === guardrail.nr)?.breekt ?? {},
}));

let server: RealServer;
let maker: Client;
let beheerder: Client;

beforeAll(async () => {
  server = await startRealServer();
  maker = await loginAs(server.url, 'functioneel_beheerder.voorbeeldstad');
  beheerder = await loginAs(server.url, 'beheerder.voorbeeldstad');
});
afterAll(() => server.close());

let laatste = '';

// A gemeente works on one version at a time.
afterEach(async () => {
  const { json } = await maker.get(laatste);
  await maker.post(`${laatste}/intrekken`, { stand: json?.['stand'] });
});

/** A concept from a file that sets these values: the only way for what no screen edits. */
async function bringIn(waarden: Readonly<Record<string, Parameterwaarde>>): Promise<Reply> {
  const lijst = Object.entries(waarden).map(([sleutel, waarde]) => ({ sleutel, waarde, motivering: MOTIVERING }));
  const isParameter = ({ sleutel }: { readonly sleutel: string }) => parameters.some((p) => p.sleutel === sleutel);
  const bestand = {
    naam: 'voorbeeldstad',
    versie: '1',
    geldigVanaf: '2026-03-01',
    basis: '2026-01-01',
    afwijkingen: lijst.filter(isParameter),
    eigenschappen: lijst.filter((afwijking) => !isParameter(afwijking)),
  };
  const concept = await maker.post(`${GEMEENTE}/variantbestanden`, { bestand: JSON.stringify(bestand) });
  laatste = versiepad(concept);
  return concept;
}

const versiepad = (antwoord: Reply) => `${GEMEENTE}/varianten/${String(antwoord.json?.['id'])}`;
const offer = (antwoord: Reply) => maker.post(`${versiepad(antwoord)}/aanbieden`, { stand: antwoord.json?.['stand'] });
const findBevinding = (antwoord: Reply, nr: string) =>
  (antwoord.json?.['bevindingen'] as readonly Guardrail[] | undefined)?.find((bevinding) => bevinding.nr === nr);

describe('what the law forbids cannot be offered or published', () => {
  test.each(gevallen.filter(({ ernst }) => ernst === 'blokkeren'))(
    '$nr, $breekt',
    async ({ nr, grondslag, breekt }) => {
      const concept = await bringIn(breekt);
      expect(concept.status).toBe(201);
      expect(findBevinding(concept, nr)).toMatchObject({ ernst: 'blokkeren', grondslag });

      const geweigerd = await offer(concept);
      expect(geweigerd.status).toBe(422);
      const detail = String(geweigerd.json?.['detail']);
      const artikel = /\d+[a-z]*(:\d+)?/.exec(grondslag)?.[0] ?? '';
      expect(detail).toContain(artikel);
      expect(detail).toMatch(/[Tt]oegestaan/);
      const { stand } = concept.json ?? {};
      expect((await beheerder.post(`${versiepad(concept)}/publiceren`, { stand })).status).toBe(409);

      // A reason is for a warning; it does not open what the law closes.
      const reden = await maker.send('PUT', `${versiepad(concept)}/waarschuwingen/${nr}`, { reden: REDEN });
      expect((await offer(reden)).status).toBe(422);
    },
  );
});

describe('a warning of the law needs a reason before the version can be offered', () => {
  test.each(gevallen.filter(({ ernst }) => ernst === 'waarschuwen'))('$nr, $breekt', async ({ nr, breekt }) => {
    const concept = await bringIn(breekt);
    expect(findBevinding(concept, nr)).toMatchObject({ ernst: 'waarschuwen' });
    const zonder = await offer(concept);
    expect([zonder.status, String(zonder.json?.['detail'])]).toEqual([
      422,
      expect.stringContaining(`Waarschuwing ${nr} (`),
    ]);

    const set = (reden: string) => maker.send('PUT', `${versiepad(concept)}/waarschuwingen/${nr}`, { reden });
    expect((await offer(await set('te kort'))).status).toBe(422);
    const met = await set(REDEN);
    expect(findBevinding(met, nr)).toMatchObject({ reden: REDEN });
    expect(JSON.stringify(met.json?.['geschiedenis'])).toContain(REDEN);
    const gevonden = (met.json?.['bevindingen'] ?? []) as readonly Guardrail[];
    const anders = gevonden.filter((bevinding) => bevinding.nr !== nr && bevinding.nr.startsWith('G'));
    expect(anders).toEqual([]);

    const aangeboden = await offer(met);
    expect([aangeboden.status, aangeboden.json?.['status']]).toEqual([200, 'ter_controle']);
    const bestand = await maker.get(`${versiepad(concept)}/bestand`);
    expect(JSON.parse(bestand.text)).toMatchObject({ redenen: [{ nr, reden: REDEN }] });
  });
});

test('a conditional rule that would break the law in some zaak is refused as well', async () => {
  const concept = await bringIn({});
  const regel = {
    prioriteit: 1,
    conditions: { all: [{ fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true }] },
    sleutel: 'betaling.dag',
    waarde: 25,
    motivering: MOTIVERING,
  };
  const met = await maker.send('PUT', `${versiepad(concept)}/regels/uitzendbureau-later`, regel);
  expect(findBevinding(met, 'G15')).toMatchObject({ ernst: 'blokkeren', regel: 'uitzendbureau-later' });
  const geweigerd = await offer(met);
  expect([geweigerd.status, String(geweigerd.json?.['detail'])]).toEqual([422, expect.stringContaining('artikel 7')]);
});

test('a reason for a warning that does not exist is refused; an empty one takes the answer away', async () => {
  const concept = await bringIn({ 'betaling.omschrijving': 'naam_werknemer' });
  const set = (nr: string, reden: string) => maker.send('PUT', `${versiepad(concept)}/waarschuwingen/${nr}`, { reden });
  expect((await set('G99', REDEN)).status).toBe(404);
  await set('G35', REDEN);
  const leeg = await set('G35', '');
  expect(findBevinding(leeg, 'G35')).not.toHaveProperty('reden');
  expect((await offer(leeg)).status).toBe(422);
});
