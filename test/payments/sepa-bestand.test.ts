import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvoerError } from '../../server/domain/fouten.ts';
import { checkSepa, parseCent } from '../../server/payments/check-sepa.ts';
import { makeBatchId, makeBerichtId, makeSepaBestand, SEPAFORMATEN } from '../../server/payments/sepa-bestand.ts';
import { makeRegel, makeRun, TOTAAL_CENT } from './voorbeeldrun.ts';

const KEUZE = {
  formaat: 'pain.001.001.03',
  boeking: 'per_regel',
  berichtId: 'LKS-202603-1-olst-wijhe',
  gemaaktOp: '2026-03-05T13:30:00.000Z',
} as const;

describe.each(SEPAFORMATEN)('the payment file %s', (formaat) => {
  it('pays every line of the run that is not kept out, and says how many and how much', async () => {
    const xml = await makeSepaBestand(makeRun(), { ...KEUZE, formaat });
    expect(xml).toContain(`urn:iso:std:iso:20022:tech:xsd:${formaat}`);
    expect(xml.match(/<EndToEndId>[^<]*/g)).toEqual([
      '<EndToEndId>LKS-2026-0118-202603-V1',
      '<EndToEndId>LKS-2026-0121-202602-N1',
      '<EndToEndId>LKS-2026-0121-202603-V1',
    ]);
    expect(xml.match(/<NbOfTxs>3<\/NbOfTxs><CtrlSum>2424.26</g)).toHaveLength(2);
    expect(TOTAAL_CENT).toBe(parseCent('2424.26'));
  });

  it('is booked a bank day before the betaaldag, so that the money is there in time', async () => {
    const xml = await makeSepaBestand(makeRun({ betaaldag: '2026-03-16' }), { ...KEUZE, formaat });
    expect(xml).toMatch(/<ReqdExctnDt>(<Dt>)?2026-03-13</);
  });

  it('writes names in the characters of SEPA, of the holder of the account', async () => {
    const xml = await makeSepaBestand(makeRun(), { ...KEUZE, formaat });
    expect(xml).toContain('<Nm>Groen Beheer</Nm>');
    expect(xml).toContain('<Nm>Bakkerij De Korenaar B.V.</Nm>');
    expect(xml).not.toMatch(/[^\x20-\x7E]/);
  });

  it('is the same text each time, in Dutch time, and one booking when that is asked', async () => {
    const xml = await makeSepaBestand(makeRun(), { ...KEUZE, formaat });
    expect(await makeSepaBestand(makeRun(), { ...KEUZE, formaat })).toBe(xml);
    expect(xml).toContain('<CreDtTm>2026-03-05T14:30:00</CreDtTm>');
    expect(xml).toContain('<BtchBookg>false</BtchBookg>');
    const samen = await makeSepaBestand(makeRun(), { ...KEUZE, formaat, boeking: 'samen' });
    expect(samen).toContain('<BtchBookg>true</BtchBookg>');
  });

  it('is valid for any name and any amounts, and its sum is right to the cent', async () => {
    const betaling = fc.record({
      cent: fc.integer({ min: 1, max: 99_999_999_999 }),
      naam: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).map((naam) => `${naam}x`),
      omschrijving: fc.string({ unit: 'binary', maxLength: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(betaling, { minLength: 1, maxLength: 12 }), async (betalingen) => {
        const regels = betalingen.map(({ cent, naam, omschrijving }, nummer) =>
          makeRegel({
            id: `LKS-${nummer}`,
            bedragCent: cent,
            omschrijving,
            werkgever: { naam, iban: 'NL91ABNA0417164300' },
          }),
        );
        const xml = await makeSepaBestand(makeRun({ regels }), { ...KEUZE, formaat });
        const som = betalingen.reduce((cent, regel) => cent + BigInt(regel.cent), 0n);
        const [, euro = '', rest = ''] = /<CtrlSum>(\d+)\.(\d\d)<\/CtrlSum>/.exec(xml) ?? [];
        expect(BigInt(euro + rest)).toBe(som);
      }),
      { numRuns: 12 },
    );
  });
});

describe('what never leaves', () => {
  it('is a file in which one cent, account, name, number or id differs from the run', async () => {
    const run = makeRun();
    const xml = await makeSepaBestand(run, KEUZE);
    const regels = run.regels.slice(0, 3);
    const namen = ['Bakkerij De Korenaar B.V.', 'Groen Beheer', 'Groen Beheer'];
    const verwacht = { rekening: { naam: 'x', iban: 'NL20INGB0001234567' }, regels, namen };
    await checkSepa(xml, 'pain.001.001.03', verwacht);
    const anders: readonly (readonly [string, string])[] = [
      ['1224.11', '1224.12'],
      ['<CtrlSum>2424.26', '<CtrlSum>2424.27'],
      ['<NbOfTxs>3', '<NbOfTxs>2'],
      ['NL44RABO0123456789', 'NL91ABNA0417164300'],
      ['Groen Beheer', 'Groen'],
      ['LKS-2026-0118-202603-V1</EndToEndId>', 'LKS-2026-0119-202603-V1</EndToEndId>'],
      ['NL20INGB0001234567', 'NL91ABNA0417164300'],
      ['<PmtMtd>TRF</PmtMtd>', ''],
    ];
    for (const [van, naar] of anders) {
      expect(xml).toContain(van);
      await expect(checkSepa(xml.replace(van, naar), 'pain.001.001.03', verwacht), naar).rejects.toThrow();
    }
    await expect(checkSepa(xml, 'pain.001.001.09', verwacht)).rejects.toThrow();
  });

  it('is a payment without amount, account, name or id, or of half a cent', async () => {
    const met = (delen: Parameters<typeof makeRegel>[0]) =>
      makeSepaBestand(makeRun({ regels: [makeRegel(delen)] }), KEUZE);
    await expect(met({ bedragCent: 0 })).rejects.toThrow();
    await expect(met({ bedragCent: -100 })).rejects.toThrow();
    await expect(met({ bedragCent: 0.5 })).rejects.toThrow();
    await expect(met({ id: '' })).rejects.toThrow();
    await expect(met({ werkgever: { naam: 'A' } })).rejects.toThrow(InvoerError);
    await expect(met({ werkgever: { naam: ' ', iban: 'NL91ABNA0417164300' } })).rejects.toThrow(InvoerError);
    await expect(met({ werkgever: { naam: 'A', iban: 'NL91ABNA0417164301' } })).rejects.toThrow(InvoerError);
  });

  it('is two payments with one id', async () => {
    await expect(makeSepaBestand(makeRun({ regels: [makeRegel(), makeRegel()] }), KEUZE)).rejects.toThrow(/same id/);
  });

  it('is a file without payments, or without the account of the gemeente', async () => {
    await expect(makeSepaBestand(makeRun({ regels: [] }), KEUZE)).rejects.toThrow('wordt niets betaald');
    await expect(makeSepaBestand(makeRun({ rekening: undefined }), KEUZE)).rejects.toThrow('geen rekening');
  });
});

describe('the ids of the message', () => {
  it('are those of the run, whatever the format, and fit', () => {
    expect(makeBerichtId(makeRun())).toBe('LKS-202603-1-olst-wijhe');
    const lang = makeBerichtId({ gemeente: 'nuenen-gerwen-en-nederwetten', maand: '2026-12', volgnummer: 12 });
    expect(lang.length).toBeLessThanOrEqual(35);
    expect(makeBatchId(lang).length).toBeLessThanOrEqual(35);
  });
});

describe('an amount as a bank writes it', () => {
  it.each([
    ['1224.11', 122_411],
    ['5', 500],
    ['0.5', 50],
    ['12.30000', 1230],
  ])('%s is %i cents', (tekst, cent) => expect(parseCent(tekst)).toBe(cent));
  it.each(['', '1,5', '-1', '1e3', '0.001', 'abc'])('%j is none', (tekst) => expect(parseCent(tekst)).toBeNaN());
});
