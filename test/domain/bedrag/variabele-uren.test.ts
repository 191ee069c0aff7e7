import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateLoonkostensubsidie } from '../../../server/domain/bedrag/loonkostensubsidie.ts';
import type { LksInvoer } from '../../../server/domain/bedrag/loonkostensubsidie-invoer.ts';
import { calculateVariabeleUren } from '../../../server/domain/bedrag/variabele-uren.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { gegevens } from '../gegevens.ts';

const nulUren: LksInvoer = {
  peildatum: '2026-04-01',
  geboortedatum: '1990-05-01',
  soort: 'regulier',
  loonwaarde: 45,
  urenPerWeek: 0,
  voltijdUren: 36,
};

describe('hours that are settled afterwards', () => {
  it('V23: 62,5 hours of a 0-urencontract', () => {
    const r = calculateVariabeleUren({ ...nulUren, basis: 'R' }, 62.5, gegevens);
    expect(r.bedragCent).toBe(67_434);
    expect(Number(r.exactPerUurCent)).toBeCloseTo(1078.9416, 3);
    expect(calculateVariabeleUren({ ...nulUren, basis: 'U' }, 62.5, gegevens).bedragCent).toBe(67_444);
  });

  it('say that the amount per hour is an assumption', () => {
    const { stappen } = calculateVariabeleUren(nulUren, 62.5, gegevens);
    expect(stappen.at(-2)).toMatchObject({ aanname: true, omschrijving: expect.stringContaining('156 uur per maand') });
  });

  it('above a full-time job do not count', () => {
    expect(calculateVariabeleUren(nulUren, 200, gegevens).uren).toBe(156);
    expect(calculateVariabeleUren({ ...nulUren, urenPerWeek: 24 }, 200, gegevens).uren).toBe(52);
    expect(calculateVariabeleUren(nulUren, 200, gegevens).stappen.at(-1)?.omschrijving).toContain('van de 200');
  });

  it('give nothing when the loonwaarde leaves no difference', () => {
    expect(calculateVariabeleUren({ ...nulUren, loonwaarde: 100 }, 62.5, gegevens).bedragCent).toBe(0);
  });

  it('cannot be less than none', () => {
    expect(() => calculateVariabeleUren(nulUren, -1, gegevens)).toThrow(InvoerError);
    expect(() => calculateVariabeleUren(nulUren, Number.NaN, gegevens)).toThrow(InvoerError);
  });

  it('come to the same as hours in advance over a whole month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 0, max: 99 }), (urenPerWeek, loonwaarde) => {
        const vooraf = calculateLoonkostensubsidie({ ...nulUren, urenPerWeek, loonwaarde }, gegevens);
        const achteraf = calculateVariabeleUren({ ...nulUren, loonwaarde }, (urenPerWeek * 52) / 12, gegevens);
        expect(Math.abs(achteraf.bedragCent - vooraf.bedragPerMaandCent)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
