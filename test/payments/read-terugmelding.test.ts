import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Terugmeldbestand } from '../../server/domain/betalen/terugmelding.ts';
import { InvoerError } from '../../server/domain/fouten.ts';
import { readTerugmelding } from '../../server/payments/read-terugmelding.ts';
import { makeBerichtId, makeSepaBestand, SEPAFORMATEN } from '../../server/payments/sepa-bestand.ts';
import { type Bankgedrag, boek, detail, makeCamt053, makePain002, validate } from './bankantwoord.ts';
import { makeRegel, makeRun } from './voorbeeldrun.ts';

const A = 'LKS-2026-0118-202603-V1';
const B = 'LKS-2026-0121-202602-N1';
const C = 'LKS-2026-0121-202603-V1';
const RUN = makeRun();
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const lees = (tekst: string, run = RUN): Promise<Terugmeldbestand> => readTerugmelding(bytes(tekst), run);
/** Status by line, and what is left over. */
const kort = ({ regels, zonderBericht }: Terugmeldbestand) => ({
  zeker: Object.fromEntries(regels.filter((r) => r.regelId).map((r) => [r.regelId, r.uitkomst])),
  rest: regels.filter((r) => !r.regelId).map((r) => r.uitkomst),
  zonderBericht,
});

let pain001 = '';
const schrijf = (run = RUN, formaat: (typeof SEPAFORMATEN)[number] = 'pain.001.001.03') =>
  makeSepaBestand(run, {
    formaat,
    boeking: 'per_regel',
    berichtId: makeBerichtId(run),
    gemaaktOp: '2026-03-05T13:30:00Z',
  });
beforeAll(async () => {
  pain001 = await schrijf();
});

describe.each(['pain.002.001.03', 'pain.002.001.12'] as const)('a status report %s', (versie) => {
  const rapport = (gedrag: Record<string, Bankgedrag>, kop: Parameters<typeof makePain002>[3] = {}) => {
    const xml = makePain002(pain001, versie, gedrag, kop);
    validate(xml);
    return lees(xml);
  };

  it('says of each payment what became of it, with the reason in Dutch and the day', async () => {
    const gelezen = await rapport({
      [A]: { status: 'ACSC' },
      [B]: { status: 'RJCT', reden: 'AC04', toelichting: 'Rekening  dicht' },
      [C]: { status: 'ACSP' },
    });
    expect(kort(gelezen)).toEqual({
      zeker: { [A]: 'uitgevoerd', [B]: 'teruggekomen', [C]: 'aangenomen' },
      rest: [],
      zonderBericht: [],
    });
    expect(gelezen.regels.find((regel) => regel.regelId === B)).toMatchObject({
      reden: 'AC04: de rekening is opgeheven, “Rekening dicht”',
      op: '2026-03-12',
      plaats: 'betaling 2',
      melding: `Betaling ${B} is teruggekomen: AC04: de rekening is opgeheven, “Rekening dicht”.`,
    });
  });

  it('that refuses the file or the batch refuses every payment in it', async () => {
    const file = await rapport({}, { groep: 'RJCT', redenGroep: 'AM10' });
    expect(kort(file).zeker).toEqual({ [A]: 'teruggekomen', [B]: 'teruggekomen', [C]: 'teruggekomen' });
    expect(file.regels[0]?.reden).toBe('AM10: de som in het bestand klopt niet');
    expect(kort(await rapport({}, { batch: 'RJCT' })).zeker[C]).toBe('teruggekomen');
  });

  it('of the batch counts only where the file says nothing of a payment itself', async () => {
    const gelezen = await rapport({ [B]: { status: 'RJCT', reden: 'AC01' } }, { batch: 'ACCP' });
    expect(kort(gelezen).zeker).toEqual({ [A]: 'aangenomen', [B]: 'teruggekomen', [C]: 'aangenomen' });
    const deels = await rapport({ [B]: { status: 'RJCT' } }, { groep: 'PART', batch: 'PART' });
    expect(kort(deels)).toEqual({ zeker: { [B]: 'teruggekomen' }, rest: [], zonderBericht: [A, C] });
  });

  it('with another amount is for a person to look at', async () => {
    const gelezen = await rapport({ [A]: { status: 'ACSC', bedrag: '1224.10' } });
    expect(kort(gelezen)).toEqual({ zeker: {}, rest: ['onzeker'], zonderBericht: [A, B, C] });
    expect(gelezen.regels[0]?.voorstel).toEqual({ uitkomst: 'uitgevoerd', regelIds: [A] });
    expect(gelezen.regels[0]?.melding).toMatch(/€\s1\.224,10.*€\s1\.224,11/);
  });

  it('on another payment file is refused, and says which', async () => {
    await expect(rapport({}, { groep: 'RJCT', berichtId: 'LKS-202602-1-olst-wijhe' })).rejects.toThrow(
      'Dit bestand gaat over een ander betaalbestand (LKS-202602-1-olst-wijhe).',
    );
  });
});

describe.each(['camt.053.001.02', 'camt.053.001.08'] as const)('an account statement %s', (versie) => {
  const afschrift = (gedrag: Record<string, Bankgedrag>, keuze: Parameters<typeof makeCamt053>[3] = {}, run = RUN) => {
    const xml = makeCamt053(pain001, versie, gedrag, keuze);
    validate(xml);
    return lees(xml, run);
  };

  it('says what was booked, what came back and why, each on its day', async () => {
    const gelezen = await afschrift({ [A]: {}, [B]: { retour: 'AC06' } });
    expect(kort(gelezen)).toEqual({
      zeker: { [A]: 'uitgevoerd', [B]: 'teruggekomen' },
      rest: [],
      zonderBericht: [C],
    });
    expect(gelezen.regels.find((regel) => regel.regelId === A)).toMatchObject({ op: '2026-03-12' });
    expect(gelezen.regels.find((regel) => regel.regelId === B)).toMatchObject({
      op: '2026-03-13',
      reden: 'AC06: de rekening is geblokkeerd',
    });
  });

  it('that books the run as one sum pays every line, and only when the sum is right', async () => {
    expect(kort(await afschrift({}, { samen: true })).zeker).toEqual({
      [A]: 'uitgevoerd',
      [B]: 'uitgevoerd',
      [C]: 'uitgevoerd',
    });
    const minder = await afschrift({}, { samen: true, som: '2024.21' });
    expect(kort(minder)).toEqual({ zeker: {}, rest: ['onzeker'], zonderBericht: [A, B, C] });
    expect(kort(await afschrift({ [B]: { retour: 'MD07' } }, { samen: true })).zeker[B]).toBe('teruggekomen');
  });

  it('without an id is never certain: amount and account only propose', async () => {
    const gelezen = await afschrift({ [A]: { kenmerk: 'NOTPROVIDED' }, [B]: {} });
    expect(kort(gelezen)).toEqual({ zeker: { [B]: 'uitgevoerd' }, rest: ['onzeker'], zonderBericht: [A, C] });
    expect(gelezen.regels.at(-1)?.voorstel).toEqual({ uitkomst: 'uitgevoerd', regelIds: [A] });
  });

  it('names every payment that it may be', async () => {
    const run = makeRun({ regels: [makeRegel({ id: 'X1' }), makeRegel({ id: 'X2' })] });
    const xml = makeCamt053(await schrijf(run), versie, { X1: { kenmerk: 'NOTPROVIDED' } });
    expect((await lees(xml, run)).regels[0]?.voorstel?.regelIds).toEqual(['X1', 'X2']);
  });

  it('with payments of others calls those unknown, without naming anybody', async () => {
    const ander = detail(versie, 'FACTUUR-9', '1224.11', 'CdtrAcct', 'NL91ABNA0417164300');
    const gelezen = await afschrift({ [A]: {} }, { extra: boek(versie, '1224.11', 'DBIT', '2026-03-12', ander) });
    expect(kort(gelezen).rest).toEqual(['onbekend']);
    expect(JSON.stringify(gelezen.regels.at(-1))).not.toMatch(/FACTUUR|NL91/);
  });

  it('that books a payment twice asks for a person', async () => {
    const nogEens = boek(
      versie,
      '1224.11',
      'DBIT',
      '2026-03-12',
      detail(versie, A, '1224.11', 'CdtrAcct', 'NL91ABNA0417164300'),
    );
    const gelezen = await afschrift({ [A]: {} }, { extra: nogEens });
    expect(kort(gelezen)).toMatchObject({ zeker: { [A]: 'uitgevoerd' }, rest: ['onzeker'] });
    expect(gelezen.regels.at(-1)?.melding).toContain('twee keer');
  });

  it('that is older than a return does not undo the return', async () => {
    const regels = RUN.regels.map((regel) => (regel.id === A ? { ...regel, status: 'teruggekomen' as const } : regel));
    const gelezen = await afschrift({ [A]: {} }, {}, { ...RUN, regels });
    expect(kort(gelezen)).toMatchObject({ zeker: {}, rest: ['onzeker'] });
    expect(kort(await afschrift({}, { samen: true }, { ...RUN, regels })).zonderBericht).toEqual([A]);
  });

  it('of another account is refused', async () => {
    await expect(afschrift({ [A]: {} }, { iban: 'NL28TRIO0320000012' })).rejects.toThrow('niet van rekening NL');
  });
});

it('a file that does not fit its schema is no example for these tests', () => {
  const xml = makeCamt053(pain001, 'camt.053.001.08', { [A]: {} });
  expect(() => validate(xml.replace('<CdtDbtInd>DBIT</CdtDbtInd>', ''))).toThrow();
});

describe('a round trip', () => {
  it.each(SEPAFORMATEN)('of %s: every payment that the bank books is booked here', async (formaat) => {
    const regels = Array.from({ length: 60 }, (_, nummer) =>
      makeRegel({ id: `LKS-${nummer}`, bedragCent: 1000 + nummer }),
    );
    const run = makeRun({ regels });
    const bestand = await schrijf(run, formaat);
    const gedrag = Object.fromEntries(regels.map(({ id }, nummer) => [id, nummer % 7 === 0 ? { retour: 'AC04' } : {}]));
    const gelezen = await lees(makeCamt053(bestand, 'camt.053.001.08', gedrag), run);
    expect(kort(gelezen)).toEqual({
      zeker: Object.fromEntries(regels.map(({ id }, nummer) => [id, nummer % 7 === 0 ? 'teruggekomen' : 'uitgevoerd'])),
      rest: [],
      zonderBericht: [],
    });
  });
});

describe('a simple table', () => {
  it('says it in words', async () => {
    const gelezen = await lees(
      `\uFEFFKenmerk;Status;Datum;Bedrag;Reden\r\n${A};Uitgevoerd;13-3-2026;1.224,11;\r\n"${B}";teruggekomen;2026-03-14;;Rekening opgeheven\r\nXYZ;uitgevoerd;13-3-2026;;\r\n`,
    );
    expect(kort(gelezen)).toEqual({
      zeker: { [A]: 'uitgevoerd', [B]: 'teruggekomen' },
      rest: ['onbekend'],
      zonderBericht: [C],
    });
    expect(gelezen.regels.find((regel) => regel.regelId === B)).toMatchObject({
      reden: 'Rekening opgeheven',
      op: '2026-03-14',
    });
  });

  it('with one wrong line counts for nothing, and every wrong line is named', async () => {
    const fout = await lees(
      `kenmerk;status;datum;bedrag\n${A};uitgevoerd;13-3-2026;1224,11\n;betaald;13-3-2026;\n${C};misschien;31-2-2026;duizend\n`,
    ).catch((error: unknown) => error);
    expect(fout).toBeInstanceOf(InvoerError);
    expect((fout as InvoerError).message).toContain('4 fouten. Er is niets verwerkt.');
    expect((fout as InvoerError).velden.map(({ veld }) => veld)).toEqual(['regel 3', 'regel 4', 'regel 4', 'regel 4']);
  });

  it.each([
    ['zonder kolommen', 'a;b\n1;2\n', 'ontbreekt kenmerk, status, datum'],
    ['zonder regels', 'kenmerk;status;datum\n', 'geen enkele betaling'],
    ['met te weinig cellen', 'kenmerk;status;datum\nA\n', 'geen leesbaar CSV-bestand'],
    ['met een open aanhalingsteken', 'kenmerk;status;datum\n"A;B;C\n', 'geen leesbaar CSV-bestand'],
  ])('%s is refused', async (_, tekst, melding) => {
    await expect(lees(tekst)).rejects.toThrow(melding);
  });
});

describe('a file that does harm or is something else', () => {
  it.each([
    ['entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'DOCTYPE'],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'DOCTYPE'],
    ['an entity that is not declared', '<a>&x;</a>', 'geen leesbaar XML-bestand'],
    ['great depth', '<a>'.repeat(60) + '</a>'.repeat(60), 'te diep'],
    ['very great depth', '<a>'.repeat(100_000), 'geen leesbaar XML-bestand'],
    ['half of it gone', '<Document><CstmrPmtStsRpt>', 'geen leesbaar XML-bestand'],
    ['another message', '<Document><FIToFIPmtStsRpt/></Document>', 'kennen we niet'],
    ['nothing', '', 'leeg'],
    ['a zero byte', 'kenmerk\u0000', 'geen tekst'],
  ])('is refused: %s', async (_, tekst, melding) => {
    await expect(lees(tekst)).rejects.toThrow(melding);
    await expect(lees(tekst)).rejects.toBeInstanceOf(InvoerError);
  });

  it('is refused: what is too large, or no UTF-8', async () => {
    await expect(readTerugmelding(new Uint8Array(10 * 1024 * 1024 + 1), RUN)).rejects.toThrow('te groot');
    await expect(readTerugmelding(new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), RUN)).rejects.toThrow(
      'geen tekst in UTF-8',
    );
  });

  it('is read whole or refused with a sentence, however it is damaged', async () => {
    const goed = [
      makePain002(pain001, 'pain.002.001.12', { [A]: { status: 'ACSC' }, [B]: { status: 'RJCT', reden: 'AC04' } }),
      makeCamt053(pain001, 'camt.053.001.08', { [A]: {}, [B]: { retour: 'AC04' } }),
      `kenmerk;status;datum\n${A};uitgevoerd;13-3-2026\n`,
    ];
    const schade = fc.record({
      welke: fc.integer({ min: 0, max: goed.length - 1 }),
      plek: fc.double({ min: 0, max: 1, noNaN: true }),
      lengte: fc.nat(40),
      tekst: fc.string({ unit: 'binary', maxLength: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(schade, async ({ welke, plek, lengte, tekst }) => {
        const bestand = goed[welke] ?? '';
        const begin = Math.floor(plek * bestand.length);
        const kapot = bestand.slice(0, begin) + tekst + bestand.slice(begin + lengte);
        const uit = await lees(kapot).catch((fout: unknown) => fout);
        const gelezen = !(uit instanceof Error) && kort(uit as Terugmeldbestand).zonderBericht.includes(C);
        expect(gelezen || uit instanceof InvoerError, String(uit)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused: the payment file itself, and anything on a run that was not released', async () => {
    await expect(lees(pain001)).rejects.toThrow('geen antwoord van de bank');
    await expect(lees(pain001, makeRun({ status: 'voorstel' }))).rejects.toThrow('nog niet vrijgegeven');
  });
});
