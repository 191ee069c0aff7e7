import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAanMaand, addDagen, findEersteDagVanMaand, findLaatsteDagVanMaand } from '../../../server/domain/datum.ts';
import { clipToMaand, countMaanduren, splitInMaanden } from '../../../server/domain/uren/maanduren.ts';
import type { Urenopgave } from '../../../server/domain/uren/urenopgave.ts';
import { opgave } from '../recht/voorbeelden.ts';

const HEEL = { van: '2026-03-01', totEnMet: '2026-03-31' };
const maart = (...opgaven: readonly Urenopgave[]) => countMaanduren('2026-03', [HEEL], opgaven, []);
const strook = (van: string, uren: number, anders: Partial<Urenopgave> = {}): Urenopgave => ({
  ...opgave({ maand: '2026-03', uren, bron: 'loonstrook', van, totEnMet: addDagen(van, 27) }),
  id: `strook-${van}-${uren}`,
  ...anders,
});
const maand = (uren: number, anders: Partial<Urenopgave> = {}): Urenopgave => ({
  ...opgave({ maand: '2026-03', uren, bron: 'werkgever' }),
  id: `maand-${uren}`,
  ...anders,
});

describe('hours of a month', () => {
  it('are what came in over the whole month', () => {
    expect(maart(maand(62.5))).toMatchObject({ uren: 62.5, bron: 'opgave van de werkgever', ontbreekt: [] });
  });

  it('are missing over the days that no payslip of four weeks is about', () => {
    // 23 February until 22 March: 22 of its 28 days lie in March.
    expect(maart(strook('2026-02-23', 56))).toMatchObject({
      uren: 44,
      ontbreekt: [{ van: '2026-03-23', totEnMet: '2026-03-31' }],
    });
  });

  it('come from two payslips of four weeks by their dates, not by thirteen twelfths', () => {
    const { uren, ontbreekt, aandelen } = maart(strook('2026-02-23', 56), strook('2026-03-23', 84));
    expect(uren).toBe(44 + 27);
    expect(ontbreekt).toEqual([]);
    expect(aandelen.map(({ dagen, dagenOpgave, uren: deel }) => [dagen, dagenOpgave, deel])).toEqual([
      [22, 28, 44],
      [9, 28, 27],
    ]);
  });

  it('are those that were recorded last, whatever their source', () => {
    expect(maart(maand(80, { bron: 'polisadministratie' }), maand(75))).toMatchObject({ uren: 75 });
    expect(maart(maand(75), maand(80, { bron: 'polisadministratie' }))).toMatchObject({ uren: 80, bron: 'Suwinet' });
  });

  it('keep what an earlier payslip says of the days that a later report is not about', () => {
    const februari = countMaanduren(
      '2026-02',
      [{ van: '2026-02-23', totEnMet: '2026-02-28' }],
      [strook('2026-02-23', 56), maand(100)],
      [],
    );
    expect(februari.uren).toBe(12);
    expect(maart(strook('2026-02-23', 56), maand(100)).uren).toBe(100);
  });

  it('name both sources when two came together', () => {
    expect(maart(strook('2026-03-01', 56), maand(9, { van: '2026-03-29' })).bron).toBe(
      'loonstrook en opgave van de werkgever',
    );
  });

  it('do not count what was taken back', () => {
    const terug = maand(100, { ingetrokken: { op: '2026-04-02', reden: 'andere zaak' } });
    expect(maart(terug).ontbreekt).toEqual([HEEL]);
    expect(maart(maand(60), terug).uren).toBe(60);
  });

  it('are only those of the days on which the LKS ran', () => {
    const vanaf = [{ van: '2026-03-17', totEnMet: '2026-03-31' }];
    expect(countMaanduren('2026-03', vanaf, [maand(62)], []).uren).toBe(30);
    expect(countMaanduren('2026-03', [], [maand(62)], [])).toMatchObject({ uren: 0, bronnen: [], ontbreekt: [] });
  });
});

describe('days of a period in a month', () => {
  it('are the days that lie in both', () => {
    expect(clipToMaand({ van: '2026-02-23', totEnMet: '2026-03-22' }, '2026-03')).toEqual({
      van: '2026-03-01',
      totEnMet: '2026-03-22',
    });
    expect(clipToMaand({ van: '2026-02-23', totEnMet: '2026-03-22' }, '2026-04')).toBeUndefined();
  });
});

describe('for any payslips of four weeks after one another', () => {
  const stroken = fc
    .record({
      begin: fc.integer({ min: 0, max: 40 }).map((dagen) => addDagen('2026-01-01', dagen)),
      uren: fc.array(
        fc.integer({ min: 0, max: 20_000 }).map((honderdsten) => honderdsten / 100),
        { minLength: 1, maxLength: 13 },
      ),
    })
    .map(({ begin, uren }) => uren.map((aantal, plaats) => strook(addDagen(begin, plaats * 28), aantal)));
  const honderdsten = (som: number, uren: number) => som + Math.round(uren * 100);

  it('the hours of all months add up to the hours of all payslips', () => {
    fc.assert(
      fc.property(stroken, (lijst) => {
        const maanden = Array.from({ length: 16 }, (_, nummer) => addAanMaand('2026-01', nummer));
        const perMaand = maanden.map((deel) => {
          const reeks = { van: findEersteDagVanMaand(deel), totEnMet: findLaatsteDagVanMaand(deel) };
          return countMaanduren(deel, [reeks], lijst, []).uren;
        });
        expect(perMaand.reduce(honderdsten, 0)).toBe(lijst.map(({ uren }) => uren).reduce(honderdsten, 0));
      }),
      { numRuns: 200 },
    );
  });

  it('the parts of one payslip are its hours, and no part is less than 0', () => {
    fc.assert(
      fc.property(stroken, (lijst) => {
        for (const deel of lijst) {
          const delen = splitInMaanden(deel);
          expect(delen.map(({ uren }) => uren).reduce(honderdsten, 0)).toBe(Math.round(deel.uren * 100));
          expect(delen.every(({ uren }) => uren >= 0)).toBe(true);
          expect(delen.reduce((som, { dagen }) => som + dagen, 0)).toBe(28);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('recording the same again changes no month', () => {
    fc.assert(
      fc.property(stroken, (lijst) => {
        expect(maart(...lijst, ...lijst).uren).toBe(maart(...lijst).uren);
      }),
      { numRuns: 100 },
    );
  });
});
