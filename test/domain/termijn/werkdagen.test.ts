import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, readWeekdag } from '../../../server/domain/datum.ts';
import { calculatePasen, listFeestdagen } from '../../../server/domain/termijn/feestdagen.ts';
import {
  addWerkdagen,
  countWerkdagen,
  diffWerkdagen,
  formatResterend,
  isWerkdag,
  nextWerkdag,
  previousWerkdag,
} from '../../../server/domain/termijn/werkdagen.ts';
import { feestdagenregels, kalender } from '../gegevens.ts';

const datum = fc.integer({ min: 0, max: 20_000 }).map((dagen) => addDagen('2020-01-01', dagen));

describe('feestdagen', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Pasen of %i is %s', (jaar, pasen) => {
    expect(calculatePasen(jaar)).toBe(pasen);
  });

  it('are the nine of the Algemene termijnenwet, in order', () => {
    const dagen = listFeestdagen(2027, feestdagenregels).filter(({ gelijkgesteld }) => !gelijkgesteld);
    expect(dagen.map(({ datum: dag, naam }) => `${dag} ${naam}`)).toEqual([
      '2027-01-01 Nieuwjaarsdag',
      '2027-03-26 Goede Vrijdag',
      '2027-03-29 tweede Paasdag',
      '2027-04-27 Koningsdag',
      '2027-05-05 Bevrijdingsdag',
      '2027-05-06 Hemelvaartsdag',
      '2027-05-17 tweede Pinksterdag',
      '2027-12-25 eerste Kerstdag',
      '2027-12-26 tweede Kerstdag',
    ]);
  });

  it('have Koningsdag on 26 April when the 27th is a Sunday', () => {
    expect(kalender.findFeestdag('2025-04-26')?.naam).toBe('Koningsdag');
    expect(kalender.findFeestdag('2025-04-27')).toBeUndefined();
    expect(kalender.findFeestdag('2026-04-27')?.naam).toBe('Koningsdag');
    expect(kalender.findFeestdag('2031-04-26')?.naam).toBe('Koningsdag');
  });

  it('know the days that a besluit puts on a par with them', () => {
    expect(kalender.findFeestdag('2026-05-15')).toMatchObject({ naam: 'dag na Hemelvaart', gelijkgesteld: true });
    expect(kalender.findFeestdag('2029-05-11')).toBeUndefined();
    expect(isWerkdag('2026-05-15', kalender)).toBe(false);
  });
});

describe('werkdagen', () => {
  it('run from Monday to Friday without feestdagen', () => {
    expect(isWerkdag('2026-04-02', kalender)).toBe(true);
    expect(isWerkdag('2026-04-03', kalender)).toBe(false);
    expect(isWerkdag('2026-04-04', kalender)).toBe(false);
    expect(isWerkdag('2026-04-06', kalender)).toBe(false);
    expect(isWerkdag('2026-05-05', kalender)).toBe(false);
  });

  it('are counted on and back without the day itself', () => {
    expect(addWerkdagen('2026-04-01', 10, kalender)).toBe('2026-04-17');
    expect(addWerkdagen('2025-04-14', 10, kalender)).toBe('2025-04-30');
    expect(addWerkdagen('2026-04-17', 10, kalender)).toBe('2026-05-04');
    expect(addWerkdagen('2026-04-07', -1, kalender)).toBe('2026-04-02');
    expect(addWerkdagen('2026-04-04', 0, kalender)).toBe('2026-04-04');
    expect(nextWerkdag('2026-04-03', kalender)).toBe('2026-04-07');
    expect(previousWerkdag('2026-10-31', kalender)).toBe('2026-10-30');
  });

  it('tell how much time is left', () => {
    expect(formatResterend('2026-04-13', '2026-04-17', kalender)).toBe('nog 4 wd');
    expect(formatResterend('2026-04-17', '2026-04-17', kalender)).toBe('vandaag');
    expect(formatResterend('2026-04-21', '2026-04-17', kalender)).toBe('2 wd te laat');
    expect(formatResterend('2026-04-02', '2026-04-07', kalender)).toBe('nog 1 wd');
  });

  it('are where every count ends', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: 1, max: 300 }), (dag, aantal) => {
        const later = addWerkdagen(dag, aantal, kalender);
        expect(isWerkdag(later, kalender)).toBe(true);
        expect(countWerkdagen(dag, later, kalender)).toBe(aantal);
        expect(diffWerkdagen(later, dag, kalender)).toBe(-aantal);
        const eerder = addWerkdagen(dag, -aantal, kalender);
        expect(isWerkdag(eerder, kalender)).toBe(true);
        expect(eerder < dag).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('have no gap of more than five days between them', () => {
    fc.assert(
      fc.property(datum, (dag) => {
        const volgende = nextWerkdag(dag, kalender);
        expect(volgende <= addDagen(dag, 5)).toBe(true);
        expect(readWeekdag(volgende)).toBeLessThanOrEqual(5);
        expect(previousWerkdag(volgende, kalender)).toBe(volgende);
      }),
    );
  });
});
