import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exact,
  formatBedrag,
  formatGetal,
  formatPercentage,
  formatTussenbedrag,
  roundToCent,
  takePercentage,
} from '../../../server/domain/bedrag/bedrag.ts';

describe('an amount', () => {
  it.each([
    [122_411, '€\u00A01.224,11'],
    [0, '€\u00A00,00'],
    [5, '€\u00A00,05'],
    [100_000_000, '€\u00A01.000.000,00'],
    [-1250, '-€\u00A012,50'],
  ])('of %i cents reads %s', (cent, tekst) => {
    expect(formatBedrag(cent)).toBe(tekst);
  });

  it('shows the steps between with four decimals', () => {
    expect(formatTussenbedrag(exact('110131.2'))).toBe('€\u00A01.101,3120');
    expect(formatTussenbedrag(exact(-1))).toBe('-€\u00A00,0100');
  });

  it('shows numbers and percentages with a decimal comma', () => {
    expect(formatGetal(62.5)).toBe('62,5');
    expect(formatGetal(1040)).toBe('1.040');
    expect(formatGetal(-0.5)).toBe('-0,5');
    expect(formatPercentage(23.5)).toBe('23,5%');
  });

  it('rounds half a cent up, and nothing before', () => {
    expect(roundToCent(exact('100.5'))).toBe(101);
    expect(roundToCent(exact('100.4999999999999999999'))).toBe(100);
    expect(roundToCent(exact('2.675').times(100))).toBe(268);
  });

  it('rounds half a cent upward, also when it was worked out by way of a third', () => {
    // 125,75 hours less 17 a week at € 12,788064: exactly € 666,045.
    const uren = exact('125.75').minus(exact(17).times(52).dividedBy(12));
    expect(roundToCent(uren.times('1278.8064'))).toBe(66_605);
    expect(roundToCent(exact(1).dividedBy(3).times('1.5'))).toBe(1);
    expect(roundToCent(exact(1).dividedBy(3).times('-1.5'))).toBe(-1);
  });

  it('takes percentages without losing digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 1000 }), (cent, tiende) => {
        const deel = takePercentage(exact(cent), tiende / 10);
        expect(deel.times(1000).toFixed()).toBe(String(cent * tiende));
      }),
    );
  });
});
