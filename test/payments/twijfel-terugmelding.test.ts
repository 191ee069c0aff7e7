import { beforeAll, describe, expect, it } from 'vitest';
import type { Betaalrunregel } from '../../server/domain/betalen/betaalrun.ts';
import type { Terugmeldbestand } from '../../server/domain/betalen/terugmelding.ts';
import { readTerugmelding } from '../../server/payments/read-terugmelding.ts';
import { makeBerichtId, makeSepaBestand } from '../../server/payments/sepa-bestand.ts';
import { type Bankgedrag, boek, detail, makeCamt053 } from './bankantwoord.ts';
import { makeRun } from './voorbeeldrun.ts';

const A = 'LKS-2026-0118-202603-V1';
const RUN = makeRun();
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
/** Status by line, and what is left over. */
const kort = ({ regels }: Terugmeldbestand) => ({
  zeker: Object.fromEntries(regels.filter((r) => r.regelId).map((r) => [r.regelId, r.uitkomst])),
  rest: regels.filter((r) => !r.regelId).map((r) => r.uitkomst),
});

/** The run with this of its first payment. */
const withA = (delen: Partial<Betaalrunregel>) => ({
  ...RUN,
  regels: RUN.regels.map((regel) => (regel.id === A ? { ...regel, ...delen } : regel)),
});

let pain001 = '';
beforeAll(async () => {
  pain001 = await makeSepaBestand(RUN, {
    formaat: 'pain.001.001.03',
    boeking: 'per_regel',
    berichtId: makeBerichtId(RUN),
    gemaaktOp: '2026-03-05T13:30:00Z',
  });
});

describe.each(['camt.053.001.02', 'camt.053.001.08'] as const)('an account statement %s', (versie) => {
  const afschrift = (gedrag: Record<string, Bankgedrag>, keuze: Parameters<typeof makeCamt053>[3] = {}, run = RUN) =>
    readTerugmelding(bytes(makeCamt053(pain001, versie, gedrag, keuze)), run);

  it('of which a part came back never makes the whole payment owed', async () => {
    const deel = boek(
      versie,
      '500.00',
      'CRDT',
      '2026-03-16',
      detail(versie, A, '500.00', 'DbtrAcct', 'NL91ABNA0417164300', 'FOCR'),
    );
    const gelezen = await afschrift({ [A]: {} }, { extra: deel });
    expect(kort(gelezen)).toMatchObject({ zeker: { [A]: 'uitgevoerd' }, rest: ['onzeker'] });
    expect(gelezen.regels.at(-1)?.voorstel).toEqual({ uitkomst: 'teruggekomen', regelIds: [A], deelCent: 50_000 });
    expect(gelezen.regels.at(-1)?.melding).toMatch(/er kwam €\s500,00 terug van €\s1\.224,11/);
    const meer = boek(
      versie,
      '2000.00',
      'CRDT',
      '2026-03-16',
      detail(versie, A, '2000.00', 'DbtrAcct', 'NL91ABNA0417164300', 'FOCR'),
    );
    expect((await afschrift({ [A]: {} }, { extra: meer })).regels.at(-1)?.voorstel).toBeUndefined();
    const deelTerug = { cent: 50_000, op: '2026-03-16' };
    expect(kort(await afschrift({}, { extra: deel }, withA({ status: 'uitgevoerd', deelTerug }))).rest).toEqual([
      'al_bekend',
    ]);
  });

  it('that was read before says nothing new', async () => {
    const betaald = withA({ status: 'uitgevoerd', statusOp: '2026-03-12' });
    expect(kort(await afschrift({ [A]: {} }, {}, betaald)).zeker).toEqual({ [A]: 'al_bekend' });
    const terug = withA({ status: 'teruggekomen', statusOp: '2026-03-20' });
    const gelezen = await afschrift({ [A]: {} }, {}, terug);
    expect(kort(gelezen)).toMatchObject({ zeker: {}, rest: ['al_bekend'] });
    expect(gelezen.regels[0]?.melding).toContain('was uitgevoerd en kwam daarna terug');
  });

  it('that books a payment again on another day asks whether it was paid twice', async () => {
    const gelezen = await afschrift({ [A]: {} }, {}, withA({ status: 'uitgevoerd', statusOp: '2026-02-12' }));
    expect(kort(gelezen)).toMatchObject({ zeker: {}, rest: ['onzeker'] });
    expect(gelezen.regels[0]).not.toHaveProperty('voorstel');
    expect(gelezen.regels[0]?.melding).toContain('Misschien is er twee keer betaald.');
  });

  it('with a payment of another run names that run', async () => {
    const eigen = detail(versie, 'LKS-2026-0118-202601-V1', '1224.11', 'DbtrAcct', 'NL91ABNA0417164300', 'AC04');
    const xml = makeCamt053(
      pain001,
      versie,
      { [A]: {} },
      { extra: boek(versie, '1224.11', 'CRDT', '2026-03-12', eigen) },
    );
    const andereRun = { runId: 'run-1', naam: 'betaalrun januari 2026' };
    const { regels } = await readTerugmelding(bytes(xml), RUN, new Map([['LKS-2026-0118-202601-V1', andereRun]]));
    expect(regels.at(-1)).toMatchObject({ uitkomst: 'andere_run', andereRun });
    expect(regels.at(-1)?.melding).toContain('Deze betaling kwam terug. Zij hoort bij de betaalrun januari 2026.');
  });
});
