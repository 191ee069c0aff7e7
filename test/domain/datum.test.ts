import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addAanMaand,
  addDagen,
  addMaanden,
  addWeken,
  diffDagen,
  findLaatsteDag,
  findLaatsteDagVanMaand,
  formatDatum,
  formatDatumKort,
  formatMaand,
  isDatum,
  isMaand,
  parseDatum,
  readWeekdag,
} from '../../server/domain/datum.ts';
import { InvoerError } from '../../server/domain/fouten.ts';

const datum = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

describe('a date', () => {
  it.each(['2026-01-20', '2024-02-29', '1999-12-31', '2000-02-29'])('accepts the existing day %s', (tekst) => {
    expect(isDatum(tekst)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '20-01-2026',
    '2026-1-2',
    '2026-01-20T00:00:00Z',
    '0026-01-20',
    '',
    20_260_120,
    null,
    undefined,
  ])('refuses %j', (waarde) => {
    expect(isDatum(waarde)).toBe(false);
  });

  it('is read with an error that names the field and shows how to write it', () => {
    expect(() => parseDatum('31-4-2026', 'begindatum')).toThrow(InvoerError);
    expect(() => parseDatum('31-4-2026', 'begindatum')).toThrow(/begindatum.*2026-01-20/);
    expect(parseDatum('2026-04-30', 'begindatum')).toBe('2026-04-30');
  });

  it('reads as a Dutch reader writes it', () => {
    expect(formatDatum('2026-04-17')).toBe('17 april 2026');
    expect(formatDatumKort('2026-04-17')).toBe('vr 17 apr 2026');
    expect(formatDatumKort('2026-03-01')).toBe('zo 1 mrt 2026');
    expect(formatMaand('2026-12')).toBe('december 2026');
  });

  it('moves by months to the last day where the day does not exist', () => {
    expect(addMaanden('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMaanden('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMaanden('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMaanden('2026-01-15', -1)).toBe('2025-12-15');
    expect(addAanMaand('2026-12', 1)).toBe('2027-01');
    expect(findLaatsteDagVanMaand('2028-02')).toBe('2028-02-29');
    expect(isMaand('2026-12')).toBe(true);
    expect(isMaand('2026-13')).toBe(false);
  });

  it('ends a period of whole months on the day before it comes round again', () => {
    expect(findLaatsteDag('2026-02-01', 6)).toBe('2026-07-31');
    expect(findLaatsteDag('2025-10-23', 6)).toBe('2026-04-22');
    expect(findLaatsteDag('2025-08-31', 6)).toBe('2026-02-28');
    expect(findLaatsteDag('2025-08-29', 6)).toBe('2026-02-28');
    expect(findLaatsteDag('2025-08-28', 6)).toBe('2026-02-27');
  });
});

describe('date arithmetic agrees with Temporal', () => {
  it('for days, weeks, months, differences and weekdays', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: -4000, max: 4000 }), (dag, aantal) => {
        const anders = Temporal.PlainDate.from(dag);
        expect(addDagen(dag, aantal)).toBe(anders.add({ days: aantal }).toString());
        expect(addWeken(dag, aantal)).toBe(anders.add({ weeks: aantal }).toString());
        expect(addMaanden(dag, aantal)).toBe(anders.add({ months: aantal }).toString());
        expect(diffDagen(dag, addDagen(dag, aantal))).toBe(aantal);
        expect(readWeekdag(dag)).toBe(anders.dayOfWeek);
        expect(isDatum(dag)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('and a period of months never runs past the day that comes round', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: 1, max: 60 }), (dag, maanden) => {
        const laatste = findLaatsteDag(dag, maanden);
        expect(laatste <= addMaanden(dag, maanden)).toBe(true);
        expect(diffDagen(laatste, addMaanden(dag, maanden))).toBeLessThanOrEqual(1);
        expect(findLaatsteDag(addDagen(dag, 1), maanden) >= laatste).toBe(true);
      }),
    );
  });
});
