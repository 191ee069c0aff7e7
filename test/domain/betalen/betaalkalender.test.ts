import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Betaalafspraak } from '../../../server/domain/betalen/betaalkalender.ts';
import {
  calculateBetaalmaand,
  findUiterlijkeBetaaldag,
  findUiterlijkeEersteBetaling,
  findVerrekenkwartaal,
  makeBetaalafspraak,
  makeBetaalkalender,
} from '../../../server/domain/betalen/betaalkalender.ts';
import { addAanMaand, addDagen, readMaand, readWeekdag } from '../../../server/domain/datum.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { isWerkdag } from '../../../server/domain/termijn/werkdagen.ts';
import { gegevens, kalender } from '../gegevens.ts';

const PREFERENT: Betaalafspraak = { dag: 'laatste_werkdag_voor_21', nietWerkdag: 'vorige_werkdag' };
const OP_DE_15E: Betaalafspraak = { dag: 15, nietWerkdag: 'vorige_werkdag' };

// month, last werkdag before the 21st, the 15th or the werkdag before, first payment at the latest for a start in this month, quarter
const TABEL = [
  ['2025-01', '2025-01-20', '2025-01-15', '2025-02-20', '2024-Q4'],
  ['2025-02', '2025-02-20', '2025-02-14', '2025-03-20', undefined],
  ['2025-03', '2025-03-20', '2025-03-14', '2025-04-17', undefined],
  ['2025-04', '2025-04-17', '2025-04-15', '2025-05-20', '2025-Q1'],
  ['2025-05', '2025-05-20', '2025-05-15', '2025-06-20', undefined],
  ['2025-06', '2025-06-20', '2025-06-13', '2025-07-18', undefined],
  ['2025-07', '2025-07-18', '2025-07-15', '2025-08-20', '2025-Q2'],
  ['2025-08', '2025-08-20', '2025-08-15', '2025-09-19', undefined],
  ['2025-09', '2025-09-19', '2025-09-15', '2025-10-20', undefined],
  ['2025-10', '2025-10-20', '2025-10-15', '2025-11-20', '2025-Q3'],
  ['2025-11', '2025-11-20', '2025-11-14', '2025-12-19', undefined],
  ['2025-12', '2025-12-19', '2025-12-15', '2026-01-20', undefined],
  ['2026-01', '2026-01-20', '2026-01-15', '2026-02-20', '2025-Q4'],
  ['2026-02', '2026-02-20', '2026-02-13', '2026-03-20', undefined],
  ['2026-03', '2026-03-20', '2026-03-13', '2026-04-20', undefined],
  ['2026-04', '2026-04-20', '2026-04-15', '2026-05-20', '2026-Q1'],
  ['2026-05', '2026-05-20', '2026-05-15', '2026-06-19', undefined],
  ['2026-06', '2026-06-19', '2026-06-15', '2026-07-20', undefined],
  ['2026-07', '2026-07-20', '2026-07-15', '2026-08-20', '2026-Q2'],
  ['2026-08', '2026-08-20', '2026-08-14', '2026-09-18', undefined],
  ['2026-09', '2026-09-18', '2026-09-15', '2026-10-20', undefined],
  ['2026-10', '2026-10-20', '2026-10-15', '2026-11-20', '2026-Q3'],
  ['2026-11', '2026-11-20', '2026-11-13', '2026-12-18', undefined],
  ['2026-12', '2026-12-18', '2026-12-15', '2027-01-20', undefined],
] as const;

describe.each(TABEL)('the payments of %s', (maand, uiterlijk, vijftiende, eerste, kwartaal) => {
  it('keep the norm', () => {
    const betaalmaand = calculateBetaalmaand(maand, PREFERENT, gegevens);
    expect(betaalmaand).toMatchObject({ maand, uiterlijk, betaaldag: uiterlijk });
    expect(betaalmaand.uitleg[0]?.grondslag).toContain('art. 7 Besluit loonkostensubsidie');
  });

  it('on the 15th fall on that day or the werkdag before', () => {
    expect(calculateBetaalmaand(maand, OP_DE_15E, gegevens)).toMatchObject({ uiterlijk, betaaldag: vijftiende });
  });

  it('begin in the month after a start in this month at the latest', () => {
    expect(findUiterlijkeEersteBetaling(`${maand}-23`, gegevens)).toBe(eerste);
    expect(findVerrekenkwartaal(maand)).toBe(kwartaal);
  });
});

describe('a betaalafspraak', () => {
  it('moves a day in the weekend on when the gemeente wants that, but never past the norm', () => {
    const later: Betaalafspraak = { dag: 15, nietWerkdag: 'volgende_werkdag_voor_21' };
    expect(calculateBetaalmaand('2026-02', later, gegevens).betaaldag).toBe('2026-02-16');
    expect(calculateBetaalmaand('2026-12', { ...later, dag: 19 }, gegevens).betaaldag).toBe('2026-12-18');
    expect(calculateBetaalmaand('2025-04', { ...later, dag: 18 }, gegevens).betaaldag).toBe('2025-04-17');
  });

  it('may lie on a day after Hemelvaart: banks work, but no term of a law ends there', () => {
    expect(isWerkdag('2026-05-15', kalender)).toBe(false);
    expect(calculateBetaalmaand('2026-05', OP_DE_15E, gegevens).betaaldag).toBe('2026-05-15');
  });

  it('explains why another day was taken', () => {
    const { uitleg } = calculateBetaalmaand('2026-02', OP_DE_15E, gegevens);
    expect(uitleg.at(-1)).toMatchObject({
      omschrijving: 'De gemeente betaalt op de 15e, maar zo 15 feb 2026 kan niet',
      uitkomst: 'vr 13 feb 2026',
    });
  });

  it.each([21, 0, 31, 1.5])('of day %d is refused: the law wants the money before the 21st', (dag) => {
    expect(() => calculateBetaalmaand('2026-02', { ...OP_DE_15E, dag }, gegevens)).toThrow(
      /voor de 21e.*1 tot en met 20/,
    );
  });

  it('is read from the parameters of a gemeente', () => {
    expect(makeBetaalafspraak('laatste_werkdag_voor_21', 'vorige_werkdag')).toEqual(PREFERENT);
    expect(makeBetaalafspraak('15', 'vorige_werkdag')).toEqual(OP_DE_15E);
    expect(makeBetaalafspraak(15, 'volgende_werkdag_voor_21').nietWerkdag).toBe('volgende_werkdag_voor_21');
    expect(() => makeBetaalafspraak('vijftiende', undefined)).toThrow(InvoerError);
    expect(() => makeBetaalafspraak(undefined, undefined)).toThrow(InvoerError);
  });

  it('refuses a month that does not exist', () => {
    expect(() => calculateBetaalmaand('2026-13', PREFERENT, gegevens)).toThrow(/2026-13 is geen maand/);
  });
});

describe('every payment day', () => {
  const maand = fc.integer({ min: 0, max: 400 }).map((aantal) => addAanMaand('2020-01', aantal));
  const afspraak = fc.record({
    dag: fc.oneof(fc.constant('laatste_werkdag_voor_21' as const), fc.integer({ min: 1, max: 20 })),
    nietWerkdag: fc.constantFrom('vorige_werkdag' as const, 'volgende_werkdag_voor_21' as const),
  });

  it('has a deadline that is a werkdag before the 21st, and no later werkdag exists', () => {
    fc.assert(
      fc.property(maand, (m) => {
        const uiterlijk = findUiterlijkeBetaaldag(m, gegevens);
        expect(isWerkdag(uiterlijk, kalender)).toBe(true);
        expect(readMaand(uiterlijk)).toBe(m);
        expect(uiterlijk < `${m}-21`).toBe(true);
        for (let dag = addDagen(uiterlijk, 1); dag < `${m}-21`; dag = addDagen(dag, 1)) {
          expect(isWerkdag(dag, kalender)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is a weekday and not later than the deadline', () => {
    fc.assert(
      fc.property(maand, afspraak, (m, keuze) => {
        const { betaaldag, uiterlijk } = calculateBetaalmaand(m, keuze, gegevens);
        expect(betaaldag <= uiterlijk).toBe(true);
        expect(readWeekdag(betaaldag)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 400 },
    );
  });

  it('comes twelve times a year', () => {
    const jaar = makeBetaalkalender(2026, PREFERENT, gegevens);
    expect(jaar.map((betaalmaand) => betaalmaand.maand)).toEqual(TABEL.slice(12).map(([m]) => m));
  });
});
