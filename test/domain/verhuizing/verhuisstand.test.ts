import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Betaling } from '../../../server/domain/betalen/betaling.ts';
import type { Datum, Maand } from '../../../server/domain/datum.ts';
import { addDagen, readMaand } from '../../../server/domain/datum.ts';
import {
  calculateVerhuisstand,
  describeTeveel,
  joinMaanden,
  proposeVerrekenwijze,
} from '../../../server/domain/verhuizing/verhuisstand.ts';
import { beeindiging, besluit, bron, CONTEXT, forfaitair, reken } from '../recht/voorbeelden.ts';

const betaald = (maand: Maand, bedragCent: number, anders: Partial<Betaling> = {}): Betaling => ({
  maand,
  soort: 'vast',
  bedragCent,
  betaaldag: `${maand}-15`,
  ...anders,
});

const TOEGEKEND = besluit('2026-01-01');
const HEEL = reken([TOEGEKEND], '2026-12')['2026-03'] as number;

describe('what was paid too much after a move', () => {
  it('is nothing when nothing was paid over days after it', () => {
    const stand = calculateVerhuisstand(bron([TOEGEKEND]), [betaald('2026-02', HEEL)], '2026-03-01', CONTEXT);
    expect(stand.teveelCent).toBe(0);
  });

  it('is the rest of the month of the move, and every later month', () => {
    const betalingen = (['2026-02', '2026-03', '2026-04'] as const).map((maand) => betaald(maand, HEEL));
    const stand = calculateVerhuisstand(bron([TOEGEKEND]), betalingen, '2026-03-11', CONTEXT);
    const hier = Math.round((HEEL * 10) / 31);
    expect(stand.maanden.filter(({ teveelCent }) => teveelCent > 0)).toEqual([
      { maand: '2026-03', rechtCent: expect.closeTo(hier, -0.5), betaaldCent: HEEL, teveelCent: expect.any(Number) },
      { maand: '2026-04', rechtCent: 0, betaaldCent: HEEL, teveelCent: HEEL },
    ]);
    expect(stand.teveelCent).toBeGreaterThan(HEEL + Math.floor((HEEL * 20) / 31));
  });

  it('leaves out what the bank sent back, and a difference of before the month of the move', () => {
    const betalingen = [betaald('2026-02', HEEL + 500), betaald('2026-04', HEEL, { teruggekomenOp: '2026-04-16' })];
    expect(calculateVerhuisstand(bron([TOEGEKEND]), betalingen, '2026-03-01', CONTEXT).teveelCent).toBe(0);
  });

  it('counts a besluit that began after the move as if it was never taken', () => {
    const stand = calculateVerhuisstand(
      bron([TOEGEKEND, besluit('2026-05-01', { urenPerWeek: 20 }, { soort: 'wijziging' })]),
      [betaald('2026-05', 40_000)],
      '2026-04-01',
      CONTEXT,
    );
    expect(stand.teveelCent).toBe(40_000);
  });

  it('does not count a month twice that was claimed back already', () => {
    const betalingen = [betaald('2026-04', HEEL), betaald('2026-04', -HEEL, { soort: 'teruggevorderd' })];
    expect(calculateVerhuisstand(bron([TOEGEKEND]), betalingen, '2026-04-01', CONTEXT).teveelCent).toBe(0);
  });
});

describe('the month of the move', () => {
  it.each([
    ['regulier', 360],
    ['forfaitair', 170],
  ] as const)('is shared by both gemeenten without a day twice or skipped (%s)', (soort, max) => {
    const dag = fc.integer({ min: 0, max }).map((aantal): Datum => addDagen('2026-01-02', aantal));
    fc.assert(
      fc.property(dag, fc.integer({ min: 8, max: 40 }), (datum, urenPerWeek) => {
        const maak = (van: Datum) =>
          soort === 'regulier' ? besluit(van, { urenPerWeek }) : forfaitair(van, { urenPerWeek });
        const maand = readMaand(datum);
        const heel = besluitOver(maak, maand);
        const hier = reken([maak('2026-01-01'), beeindiging(datum)], '2026-12')[maand] ?? 0;
        const daar = reken([heel.daar(datum)], '2026-12')[maand] ?? 0;
        expect(Math.abs(Number(hier) + Number(daar) - heel.cent)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

/** The whole month under one besluit, and the besluit of the next gemeente, on the same basis and wage. */
function besluitOver(maak: (van: Datum) => ReturnType<typeof besluit>, maand: Maand) {
  const een = maak('2026-01-01');
  return {
    cent: Number(reken([een], '2026-12')[maand] ?? 0),
    daar: (datum: Datum) => ({ ...een, id: 'daar', soort: 'overname' as const, ingangsdatum: datum }),
  };
}

describe('the words and the proposal', () => {
  it('names months as people do', () => {
    expect(joinMaanden(['2026-04', '2026-05', '2026-06'])).toBe('april 2026, mei 2026 en juni 2026');
    expect(describeTeveel([{ maand: '2026-04', bedragCent: 123_456 }])?.replaceAll(/\s/g, ' ')).toBe(
      '€ 1.234,56 over april 2026',
    );
    expect(describeTeveel([])).toBeUndefined();
  });

  it('never proposes to set off against the LKS of somebody else', () => {
    expect(proposeVerrekenwijze('LKS_02', 100)).toBe('LKS_02');
    expect(proposeVerrekenwijze('LKS_04', 100)).toBe('LKS_04');
    expect(proposeVerrekenwijze('LKS_03', 100)).toBeUndefined();
    expect(proposeVerrekenwijze('LKS_03', 0)).toBe('geen');
  });
});
