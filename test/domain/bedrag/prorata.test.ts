import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateLoonkostensubsidie } from '../../../server/domain/bedrag/loonkostensubsidie.ts';
import type { LksInvoer } from '../../../server/domain/bedrag/loonkostensubsidie-invoer.ts';
import { calculateMaandbedrag } from '../../../server/domain/bedrag/prorata.ts';
import { addDagen, findLaatsteDagVanMaand } from '../../../server/domain/datum.ts';
import { gegevens } from '../gegevens.ts';

const bereken = (deel: Partial<LksInvoer>) =>
  calculateLoonkostensubsidie(
    {
      peildatum: '2026-01-01',
      geboortedatum: '1990-05-01',
      soort: 'regulier',
      loonwaarde: 60,
      urenPerWeek: 32,
      voltijdUren: 36,
      ...deel,
    },
    gegevens,
  );

describe('part of a month', () => {
  it.each([
    ['R', 119_818, 34_786, 154_604],
    ['U', 119_850, 34_795, 154_645],
  ] as const)('V20-%s: a start on 23 October', (basis, maandCent, oktober, samen) => {
    const { exactCent, bedragPerMaandCent } = bereken({ peildatum: '2025-10-23', loonwaarde: 55, basis });
    expect(bedragPerMaandCent).toBe(maandCent);
    const deel = calculateMaandbedrag('2025-10', [{ van: '2025-10-23', exactCent }]);
    const heel = calculateMaandbedrag('2025-11', [{ van: '2025-10-23', exactCent }]);
    expect(deel).toMatchObject({ bedragCent: oktober, dagenInMaand: 31, delen: [{ dagen: 9 }] });
    expect(deel.bedragCent + heel.bedragCent).toBe(samen);
  });

  it.each([
    ['R', 81_607, 95_208, 90_837, 9230],
    ['U', 81_620, 95_223, 90_851, 9231],
  ] as const)('V28-%s: more hours from 10 February', (basis, voor, na, februari, verschil) => {
    const oud = bereken({ urenPerWeek: 24, basis });
    const nieuw = bereken({ urenPerWeek: 28, basis });
    expect([oud.bedragPerMaandCent, nieuw.bedragPerMaandCent]).toEqual([voor, na]);
    const maand = calculateMaandbedrag('2026-02', [
      { van: '2026-01-01', totEnMet: '2026-02-09', exactCent: oud.exactCent },
      { van: '2026-02-10', exactCent: nieuw.exactCent },
    ]);
    expect(maand.bedragCent).toBe(februari);
    expect(maand.bedragCent - oud.bedragPerMaandCent).toBe(verschil);
    expect(maand.delen.map(({ dagen }) => dagen)).toEqual([9, 19]);
  });

  it('has nothing outside the periods', () => {
    expect(calculateMaandbedrag('2026-02', [{ van: '2026-03-01', exactCent: '1000' }])).toMatchObject({
      bedragCent: 0,
      delen: [],
    });
  });

  it('refuses periods that overlap: a day would be paid twice', () => {
    const perioden = [
      { van: '2026-02-01', totEnMet: '2026-02-10', exactCent: '1000' },
      { van: '2026-02-10', exactCent: '2000' },
    ];
    expect(() => calculateMaandbedrag('2026-02', perioden)).toThrow(RangeError);
  });

  it('adds up to the month, however the month is cut', () => {
    const maand = fc.constantFrom('2026-01', '2026-02', '2024-02', '2026-04');
    fc.assert(
      fc.property(
        maand,
        fc.integer({ min: 1, max: 30_000_000 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 27 })),
        (m, duizendste, knippen) => {
          const exactCent = String(duizendste / 1000);
          const begin = [0, ...knippen.toSorted((a, b) => a - b)].map((dag) => addDagen(`${m}-01`, dag));
          const perioden = begin.map((van, plaats) => {
            const volgende = begin[plaats + 1];
            return {
              van,
              totEnMet: volgende === undefined ? findLaatsteDagVanMaand(m) : addDagen(volgende, -1),
              exactCent,
            };
          });
          const uitkomst = calculateMaandbedrag(m, perioden);
          expect(uitkomst.bedragCent).toBe(calculateMaandbedrag(m, [{ van: `${m}-01`, exactCent }]).bedragCent);
          expect(uitkomst.delen.reduce((som, deel) => som + deel.bedragCent, 0)).toBe(uitkomst.bedragCent);
          expect(uitkomst.delen.reduce((som, deel) => som + deel.dagen, 0)).toBe(uitkomst.dagenInMaand);
          for (const deel of uitkomst.delen) expect(deel.bedragCent).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
