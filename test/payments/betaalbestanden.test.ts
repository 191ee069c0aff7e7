import { describe, expect, it } from 'vitest';
import { makeBetaalbestanden } from '../../server/betaalbestanden.ts';
import { makePdfMaker } from '../../server/documents/typst.ts';
import { ConflictError, NietGevondenError } from '../../server/domain/fouten.ts';
import { makeRegel, TOTAAL_CENT } from './voorbeeldrun.ts';
import { makeInvoer } from './voorbeeldstuk.ts';

const maker = makeBetaalbestanden(makePdfMaker());

describe('the files of a released run', () => {
  it('are listed with the days of the bank and the werkgevers', () => {
    expect(maker.list(makeInvoer())).toMatchObject({
      opdracht: 'LKS-202603-1-olst-wijhe',
      betaaldag: '2026-03-13',
      uitvoerdatum: '2026-03-12',
      aanleverdatum: '2026-03-11',
      aantal: 3,
      totaalCent: TOTAAL_CENT,
      werkgevers: [
        { nummer: 1, naam: 'Bakkerij De Korenaar B.V.', aantal: 1, totaalCent: 122_411 },
        { nummer: 2, naam: 'Tuincentrum Café Groën & Zonen', aantal: 2, totaalCent: 120_015 },
      ],
      opmerkingen: [],
    });
  });

  it('say that the money comes late when the run was released late', () => {
    const { uitvoerdatum, opmerkingen } = maker.list(makeInvoer({ vrijgegevenOp: '2026-03-13T09:00:00.000Z' }));
    expect(uitvoerdatum).toBe('2026-03-13');
    expect(opmerkingen).toEqual([expect.stringContaining('op zijn laatst op 16 maart 2026, niet op 13 maart 2026')]);
  });

  it('say which name the bank file cannot hold', () => {
    const werkgever = { ...makeRegel().werkgever, naam: 'Пекарня' };
    expect(maker.list(makeInvoer({ regels: [makeRegel({ werkgever })] })).opmerkingen).toEqual([
      'De naam “Пекарня” past niet in een bankbestand. Daar staat: “.......”.',
    ]);
  });

  it.each([
    ['pain.001.001.03', 'pain.001.001.03-olst-wijhe-2026-03-1.xml', 'application/xml', '<?xml'],
    ['pain.001.001.09', 'pain.001.001.09-olst-wijhe-2026-03-1.xml', 'application/xml', '<?xml'],
    ['betaalopdracht.pdf', 'betaalopdracht-olst-wijhe-2026-03-1.pdf', 'application/pdf', '%PDF-'],
    ['betaalopdracht.csv', 'betaalopdracht-olst-wijhe-2026-03-1.csv', 'text/csv; charset=utf-8', '\uFEFF"Opdracht"'],
    ['journaal.csv', 'journaal-olst-wijhe-2026-03-1.csv', 'text/csv; charset=utf-8', '\uFEFF"Boekstuk"'],
    [
      'specificatie.pdf',
      'betaalspecificatie-olst-wijhe-2026-03-1-2-tuincentrum-cafe-groen-zonen.pdf',
      'application/pdf',
      '%PDF-',
    ],
    [
      'specificatie.csv',
      'betaalspecificatie-olst-wijhe-2026-03-1-2-tuincentrum-cafe-groen-zonen.csv',
      'text/csv; charset=utf-8',
      '\uFEFF"Gemeente"',
    ],
    ['alles.zip', 'betaalrun-olst-wijhe-2026-03-1.zip', 'application/zip', 'PK'],
  ] as const)(
    'have a name and a media type of their own, and the same bytes each time: %s',
    async (soort, bestandsnaam, type, eerste) => {
      const { naam, mediatype, inhoud } = await maker.make(makeInvoer(), { soort, nummer: 2 });
      const begin = Buffer.from(inhoud.subarray(0, 20)).toString('utf8').slice(0, eerste.length);
      expect([naam, mediatype, begin]).toEqual([bestandsnaam, type, eerste]);
      expect(await maker.make(makeInvoer(), { soort, nummer: 2 })).toEqual({ naam, mediatype, inhoud });
    },
  );

  it('are all in the zip', async () => {
    const { inhoud } = await maker.make(makeInvoer(), { soort: 'alles.zip' });
    const zip = Buffer.from(inhoud);
    expect(zip.readUInt16LE(zip.length - 22 + 10)).toBe(9);
  });

  it('hold PDF that every reader can read out, also of many pages and of names that look like markup', async () => {
    const werkgever = { ...makeRegel().werkgever, naam: '#eval("1") *Vet* & $x$ [Bouw] \\ BV' };
    const regels = Array.from({ length: 120 }, (_, nummer) => makeRegel({ id: `LKS-${nummer}`, werkgever }));
    for (const soort of ['betaalopdracht.pdf', 'specificatie.pdf'] as const) {
      const { inhoud } = await maker.make(makeInvoer({ regels }), { soort, nummer: 1 });
      const pdf = Buffer.from(inhoud).toString('latin1');
      expect(pdf).toContain('pdfuaid:part>1<');
      expect(pdf).toContain('/StructTreeRoot');
    }
  });

  it('are not there before the release, nor for a werkgever that is not in the run', async () => {
    const voorstel = makeInvoer({ status: 'ter_goedkeuring' });
    await expect(Promise.resolve().then(() => maker.make(voorstel, { soort: 'journaal.csv' }))).rejects.toThrow(
      ConflictError,
    );
    expect(() => maker.list(voorstel)).toThrow(ConflictError);
    for (const nummer of [undefined, 0, 3, Number.NaN]) {
      await expect(maker.make(makeInvoer(), { soort: 'specificatie.csv', nummer })).rejects.toThrow(NietGevondenError);
    }
  });
});
