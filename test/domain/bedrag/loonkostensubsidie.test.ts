import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, roundToCent } from '../../../server/domain/bedrag/bedrag.ts';
import { calculateLoonkostensubsidie } from '../../../server/domain/bedrag/loonkostensubsidie.ts';
import type { LksInvoer } from '../../../server/domain/bedrag/loonkostensubsidie-invoer.ts';
import { calculateMinimumloon } from '../../../server/domain/bedrag/minimumloon.ts';
import { addDagen } from '../../../server/domain/datum.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { gegevens } from '../gegevens.ts';

const basis: LksInvoer = {
  peildatum: '2026-01-01',
  geboortedatum: '1990-05-01',
  soort: 'regulier',
  loonwaarde: 60,
  urenPerWeek: 36,
  voltijdUren: 40,
};
const bereken = (deel: Partial<LksInvoer>) => calculateLoonkostensubsidie({ ...basis, ...deel }, gegevens);
const perMaand = (deel: Partial<LksInvoer>) => bereken(deel).bedragPerMaandCent;

function catchInvoerError(deel: Partial<LksInvoer>): InvoerError {
  try {
    bereken(deel);
  } catch (fout) {
    if (fout instanceof InvoerError) return fout;
    throw fout;
  }
  throw new Error('The input was not refused');
}

describe('the worked examples per month', () => {
  const jan20: Partial<LksInvoer> = { peildatum: '2020-01-01', loonwaarde: 67, normaleArbeidsduur: 40 };
  it.each<[string, Partial<LksInvoer>, lks: number, lasten: number, totaal: number]>([
    ['V01 before 2024, full-time', { ...jan20, urenPerWeek: 40 }, 58_934, 13_850, 72_784],
    ['V02 before 2024, 32 of 40 hours', { ...jan20, urenPerWeek: 32 }, 47_147, 11_080, 58_227],
    ['V04-R', { peildatum: '2024-01-01', loonwaarde: 50, basis: 'R' }, 111_748, 26_260, 138_008],
    ['V04-U', { peildatum: '2024-01-01', loonwaarde: 50, basis: 'U' }, 111_786, 26_270, 138_056],
    ['V05-R', { peildatum: '2025-01-01', loonwaarde: 70, urenPerWeek: 32, basis: 'R' }, 63_124, 14_834, 77_958],
    ['V05-U', { peildatum: '2025-01-01', loonwaarde: 70, urenPerWeek: 32, basis: 'U' }, 63_169, 14_844, 78_013],
    [
      'V07-R exactly the cap',
      { peildatum: '2025-07-01', loonwaarde: 30, urenPerWeek: 24, basis: 'R' },
      113_188,
      26_600,
      139_788,
    ],
    [
      'V07-U exactly the cap',
      { peildatum: '2025-07-01', loonwaarde: 30, urenPerWeek: 24, basis: 'U' },
      113_219,
      26_606,
      139_825,
    ],
    ['V08-R more than 36 hours', { urenPerWeek: 40, basis: 'R' }, 110_131, 25_881, 136_012],
    ['V08-U more than 36 hours', { urenPerWeek: 40, basis: 'U' }, 110_148, 25_885, 136_033],
    ['V10-R forfaitair', { soort: 'forfaitair', urenPerWeek: 28, basis: 'R' }, 96_365, 22_646, 119_011],
    ['V10-U forfaitair', { soort: 'forfaitair', urenPerWeek: 28, basis: 'U' }, 96_380, 22_649, 119_029],
    ['V11-R forfaitair', { peildatum: '2026-07-01', soort: 'forfaitair', basis: 'R' }, 126_198, 29_657, 155_855],
    ['V11-U forfaitair', { peildatum: '2026-07-01', soort: 'forfaitair', basis: 'U' }, 126_276, 29_675, 155_951],
    ['V32 illness changes nothing, R', { urenPerWeek: 32, basis: 'R' }, 88_105, 20_705, 108_810],
    ['V32 illness changes nothing, U', { urenPerWeek: 32, basis: 'U' }, 88_119, 20_708, 108_827],
    ['V27-R after the hermeting', { loonwaarde: 72, urenPerWeek: 32, basis: 'R' }, 61_673, 14_494, 76_167],
    ['V27-U after the hermeting', { loonwaarde: 72, urenPerWeek: 32, basis: 'U' }, 61_683, 14_496, 76_179],
  ])('%s', (_, invoer, lksCent, werkgeverslastenCent, bedragPerMaandCent) => {
    expect(bereken(invoer)).toMatchObject({ uitkomst: 'toekennen', lksCent, werkgeverslastenCent, bedragPerMaandCent });
  });

  it('the public example of 36, 32 and 27 hours keeps its proportions', () => {
    // Given the rounded base of the example, 60% loonwaarde and three contracts
    const [vol, deel, klein] = [36, 32, 27].map((urenPerWeek) => perMaand({ urenPerWeek }));
    // Then the amounts are as 1064,57 : 946,28 : 798,43
    expect(deel).toBe(
      roundToCent(
        exact(bereken({ urenPerWeek: 36 }).exactCent)
          .times(32)
          .dividedBy(36),
      ),
    );
    expect((klein ?? 0) / (vol ?? 1)).toBeCloseTo(798.43 / 1064.57, 4);
  });

  it('V14 and V15: a loonwaarde of 100% or more is refused, with the article', () => {
    for (const loonwaarde of [100, 101, 130]) {
      const uitkomst = bereken({ loonwaarde });
      expect(uitkomst).toMatchObject({
        uitkomst: 'afwijzen',
        bedragPerMaandCent: 0,
        lksCent: 0,
        werkgeverslastenCent: 0,
      });
      expect(uitkomst.stappen[0]).toMatchObject({ grondslag: expect.stringContaining('10d') });
      expect(uitkomst.stappen[0]?.aanname).toBe(loonwaarde === 100 ? true : undefined);
    }
    expect(bereken({ loonwaarde: 99 }).bedragPerMaandCent).toBeGreaterThan(0);
  });

  it('V18: no hours in advance is nothing in advance', () => {
    expect(perMaand({ urenPerWeek: 0 })).toBe(0);
  });
});

describe('hours', () => {
  it('above a full-time job are not subsidised', () => {
    expect(perMaand({ urenPerWeek: 40, voltijdUren: 38 })).toBe(perMaand({ urenPerWeek: 38, voltijdUren: 38 }));
    const stap = bereken({ urenPerWeek: 40, voltijdUren: 38 }).stappen.find(({ uitkomst }) => uitkomst === '38/36');
    expect(stap?.omschrijving).toContain('Van de 40 uur tellen 38 uur mee');
  });

  it('until 2023 only lowered the amount, since 2024 they raise it too', () => {
    const oud: Partial<LksInvoer> = { peildatum: '2023-12-31', normaleArbeidsduur: 36 };
    expect(perMaand({ ...oud, urenPerWeek: 40 })).toBe(perMaand({ ...oud, urenPerWeek: 36 }));
    expect(perMaand({ peildatum: '2024-01-01', urenPerWeek: 40 })).toBeGreaterThan(
      perMaand({ peildatum: '2024-01-01', urenPerWeek: 36 }),
    );
  });

  it('take the full-time week as normal working time when the sector names none', () => {
    const oud: Partial<LksInvoer> = { peildatum: '2023-07-01', urenPerWeek: 32 };
    expect(perMaand({ ...oud, voltijdUren: 40 })).toBe(perMaand({ ...oud, voltijdUren: 36, normaleArbeidsduur: 40 }));
  });
});

describe('refused input', () => {
  it.each<[string, Partial<LksInvoer>, string]>([
    ['V16 forfaitair tijdens dienstverband', { soort: 'forfaitair', route: 'tijdens_dienstverband' }, 'soort'],
    [
      'V17 forfaitair in month seven',
      { soort: 'forfaitair', peildatum: '2026-08-01', begindatumDienstverband: '2026-02-01' },
      'peildatum',
    ],
    ['no loonwaarde', { loonwaarde: undefined }, 'loonwaarde'],
    ['half a percent', { loonwaarde: 60.5 }, 'loonwaarde'],
    ['negative loonwaarde', { loonwaarde: -1 }, 'loonwaarde'],
    ['negative hours', { urenPerWeek: -1 }, 'urenPerWeek'],
    ['hours that are no number', { urenPerWeek: Number.NaN }, 'urenPerWeek'],
    ['too many hours', { urenPerWeek: 320 }, 'urenPerWeek'],
    ['no full-time week', { voltijdUren: 0 }, 'voltijdUren'],
    ['a wrong normal working time', { normaleArbeidsduur: 0 }, 'normaleArbeidsduur'],
    ['no date', { peildatum: '2026-02-30' }, 'peildatum'],
    ['born after the peildatum', { geboortedatum: '2026-05-01' }, 'geboortedatum'],
    ['born too late to have a minimum wage', { geboortedatum: '2012-05-01' }, 'geboortedatum'],
    ['before the rules that are known', { peildatum: '2019-12-31' }, 'peildatum'],
    ['after the amounts that are known', { peildatum: '2027-01-01' }, 'peildatum'],
  ])('%s', (_, invoer, veld) => {
    const fout = catchInvoerError(invoer);
    expect(fout.velden.map((regel) => regel.veld)).toContain(veld);
    expect(fout.message).toMatch(/[a-z0-9]\.$/);
  });

  it('names every wrong field at once', () => {
    const { velden } = catchInvoerError({ urenPerWeek: -1, voltijdUren: 0, loonwaarde: 0.5 });
    expect(velden.map(({ veld }) => veld)).toEqual(['urenPerWeek', 'voltijdUren', 'loonwaarde']);
  });

  it('V17: forfaitair may still run on the last day of month six', () => {
    const begindatumDienstverband = '2026-02-01';
    expect(perMaand({ soort: 'forfaitair', peildatum: '2026-07-31', begindatumDienstverband })).toBeGreaterThan(0);
  });
});

describe('the explanation', () => {
  it('goes from the minimum wage to the amount, each step with its article', () => {
    const { stappen } = bereken({ urenPerWeek: 40, basis: 'R' });
    expect(stappen.map(({ uitkomst }) => uitkomst?.replace('\u00A0', ' '))).toEqual([
      '€ 2.294,40',
      '€ 2.477,9520',
      '€ 991,1808',
      '€ 1.734,5664',
      '40/36',
      '€ 1.101,31',
      '€ 258,81',
      '€ 1.360,12',
    ]);
    for (const stap of stappen) expect(stap.grondslag).toBeTruthy();
  });

  it('marks the choices that no source settles', () => {
    const aannames = bereken({}).stappen.filter(({ aanname }) => aanname === true);
    expect(aannames.map(({ omschrijving }) => omschrijving)).toEqual([
      expect.stringContaining('referentiemaandloon'),
      expect.stringContaining('afgerond'),
    ]);
  });

  it('says when the cap decides', () => {
    const { stappen } = bereken({ loonwaarde: 20 });
    expect(stappen.find(({ omschrijving }) => omschrijving.startsWith('Ten hoogste'))?.omschrijving).toContain(
      'dit bedrag geldt',
    );
  });
});

describe('every amount', () => {
  const invoer = fc.record({
    peildatum: fc.integer({ min: 0, max: 2556 }).map((dagen) => addDagen('2020-01-01', dagen)),
    geboortedatum: fc.integer({ min: 0, max: 14_000 }).map((dagen) => addDagen('1966-01-01', dagen)),
    soort: fc.constantFrom('regulier' as const, 'forfaitair' as const),
    loonwaarde: fc.integer({ min: 0, max: 99 }),
    urenPerWeek: fc.integer({ min: 0, max: 160 }).map((kwart) => kwart / 4),
    voltijdUren: fc.integer({ min: 32, max: 40 }),
    bbl: fc.boolean(),
    basis: fc.constantFrom('R' as const, 'U' as const),
  });
  const runs = { numRuns: 300 };

  it('adds up and is rounded once', () => {
    fc.assert(
      fc.property(invoer, (vraag) => {
        const uitkomst = calculateLoonkostensubsidie(vraag, gegevens);
        expect(uitkomst.lksCent + uitkomst.werkgeverslastenCent).toBe(uitkomst.bedragPerMaandCent);
        expect(uitkomst.bedragPerMaandCent).toBe(roundToCent(exact(uitkomst.exactCent)));
        expect(uitkomst.werkgeverslastenCent).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('falls, or stays at the cap, when the loonwaarde rises', () => {
    fc.assert(
      fc.property(invoer, fc.integer({ min: 1, max: 40 }), (vraag, meer) => {
        const laag = calculateLoonkostensubsidie({ ...vraag, soort: 'regulier' }, gegevens);
        const hoog = calculateLoonkostensubsidie(
          { ...vraag, soort: 'regulier', loonwaarde: vraag.loonwaarde + meer },
          gegevens,
        );
        expect(hoog.bedragPerMaandCent).toBeLessThanOrEqual(laag.bedragPerMaandCent);
      }),
      runs,
    );
  });

  it('rises, or stays the same, with the hours', () => {
    fc.assert(
      fc.property(invoer, fc.integer({ min: 1, max: 20 }), (vraag, meer) => {
        const minder = calculateLoonkostensubsidie(vraag, gegevens);
        const uren = Math.min(60, vraag.urenPerWeek + meer);
        expect(
          calculateLoonkostensubsidie({ ...vraag, urenPerWeek: uren }, gegevens).bedragPerMaandCent,
        ).toBeGreaterThanOrEqual(minder.bedragPerMaandCent);
      }),
      runs,
    );
  });

  it('never exceeds 70% of the wage with vakantiebijslag and werkgeverslasten for the hours that count', () => {
    fc.assert(
      fc.property(invoer, (vraag) => {
        const loon = calculateMinimumloon(vraag, gegevens).perMaandCent;
        const factor = vraag.peildatum < '2024' ? 1 : Math.max(1, vraag.voltijdUren / 36);
        const plafond = loon.times('1.08').times('0.7').times('1.235').times(factor);
        expect(calculateLoonkostensubsidie(vraag, gegevens).bedragPerMaandCent).toBeLessThanOrEqual(
          roundToCent(plafond),
        );
      }),
      runs,
    );
  });

  it('differs little between the two month bases: at most € 1,50 per week of 36 hours', () => {
    fc.assert(
      fc.property(invoer, (vraag) => {
        const volwassen = { ...vraag, geboortedatum: '1990-05-01', urenPerWeek: 36, voltijdUren: 36 };
        const r = calculateLoonkostensubsidie({ ...volwassen, basis: 'R' }, gegevens).bedragPerMaandCent;
        const u = calculateLoonkostensubsidie({ ...volwassen, basis: 'U' }, gegevens).bedragPerMaandCent;
        expect(u - r).toBeGreaterThanOrEqual(0);
        expect(u - r).toBeLessThanOrEqual(150);
      }),
      runs,
    );
  });
});
