import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { explainMaandrecht } from '../../../server/domain/recht/rechtuitleg.ts';
import { bekend, besluit, bron, CONTEXT } from './voorbeelden.ts';

const nulUren = (van: string, anders = {}, rest: Partial<Besluit> = {}) =>
  besluit(van, { loonwaarde: 45, contractsoort: 'nul_uren', urenPerWeek: 0, ...anders }, rest);
const minMax = (van: string, anders = {}) => besluit(van, { contractsoort: 'min_max', urenPerWeek: 20, ...anders });

const maart = (besluiten: readonly Besluit[], ...opgaven: readonly number[]) =>
  bekend(
    calculateRecht(
      bron(
        besluiten,
        opgaven.map((uren) => ({ maand: '2026-03', uren, bron: 'loonstrook' })),
      ),
      '2026-03',
      CONTEXT,
    ),
    '2026-03',
  );

describe('hours that are settled afterwards', () => {
  it('waits for the hours of a 0-urencontract, and owes nothing before', () => {
    const recht = maart([nulUren('2026-03-01')]);
    expect(recht).toMatchObject({ rechtCent: 0, wachtOpUren: true });
    expect(explainMaandrecht(recht).map(({ omschrijving }) => omschrijving)).toContain(
      'De uren van deze maand zijn nog niet bekend. Die worden achteraf verrekend',
    );
  });

  it('pays nothing in the month itself of a 0-urencontract in which somebody filled in hours', () => {
    expect(maart([nulUren('2026-03-01', { urenPerWeek: 20 })], 62.5)).toMatchObject({
      vastCent: 0,
      variabelCent: 67_434,
    });
  });

  it('owes the minimum of a min-maxcontract, and afterwards only what came on top', () => {
    // 20 hours per week are 86,67 hours per month; an hour is 0,4 x 2.477,952 x 1,235 / 156.
    const zonder = maart([minMax('2026-03-01')]);
    expect(zonder).toMatchObject({ vastCent: 68_006, variabelCent: 0, wachtOpUren: true });
    expect(maart([minMax('2026-03-01')], 80)).toMatchObject({ rechtCent: 68_006, variabelCent: 0, wachtOpUren: false });
    const meer = maart([minMax('2026-03-01')], 100);
    expect(meer).toMatchObject({ vastCent: 68_006, variabelCent: 10_462, rechtCent: 78_468 });
    expect(meer.variabel).toEqual({ bedragCent: 10_462, uren: 13.33, bron: 'loonstrook' });
    expect(meer.lksCent + meer.werkgeverslastenCent).toBe(meer.rechtCent);
    // 550,66 of the minimum and 84,72 of the rest: what is paid apart is rounded apart.
    expect(meer.lksCent).toBe(63_538);
  });

  it('pays no more hours than a full-time job has', () => {
    // 40 hours are 173,33 per month: 86,67 on top of the minimum, as much again as the minimum itself.
    expect(maart([minMax('2026-03-01')], 400).rechtCent).toBe(2 * 68_006);
  });

  it('counts the last report of a month', () => {
    expect(maart([nulUren('2026-03-01')], 10, 62.5).variabelCent).toBe(67_434);
  });

  it('lets hours of a contract with vaste uren change nothing', () => {
    expect(maart([besluit('2026-03-01')], 200)).toMatchObject({ rechtCent: 108_810, wachtOpUren: false });
  });

  it('spreads the hours over the days when the loonwaarde changes within the month', () => {
    const voor = maart([nulUren('2026-02-01')], 62).variabelCent;
    const na = maart([nulUren('2026-02-01', { loonwaarde: 75 })], 62).variabelCent;
    const samen = maart(
      [nulUren('2026-02-01'), nulUren('2026-03-11', { loonwaarde: 75 }, { soort: 'hermeting' })],
      62,
    ).variabelCent;
    expect(Math.abs(samen - (voor * 10 + na * 21) / 31)).toBeLessThan(1);
  });

  it('takes the minimum wage that holds in the month, also after an indexation', () => {
    const lopend = nulUren('2025-10-01', { loonwaarde: 45 });
    const april = calculateRecht(
      bron([lopend], [{ maand: '2026-04', uren: 62.5, bron: 'polisadministratie' }]),
      '2026-04',
      CONTEXT,
    );
    expect(bekend(april, '2026-04').variabelCent).toBe(67_434);
  });

  it.each([-1, Number.NaN])('refuses %s hours', (uren) => {
    expect(() => maart([nulUren('2026-03-01')], uren)).toThrow('Het aantal uren in 2026-03 moet 0 of meer zijn.');
  });
});
