import { describe, expect, it } from 'vitest';
import { countMaanduren } from '../../../server/domain/uren/maanduren.ts';
import type { Urenvoorrang } from '../../../server/domain/uren/urenvoorrang.ts';
import { sortOpVoorrang } from '../../../server/domain/uren/urenvoorrang.ts';
import { opgave } from '../recht/voorbeelden.ts';

const HEEL = { van: '2026-03-01', totEnMet: '2026-03-31' };
const SUWINET = { ...opgave({ maand: '2026-03', uren: 60, bron: 'polisadministratie' }), id: 'suwinet' };
const LIJST = { ...opgave({ maand: '2026-03', uren: 62.5, bron: 'csv' }), id: 'lijst' };
const STERK = [['polisadministratie'], ['csv']] as const;
const voorrang = (volgorde: Urenvoorrang['volgorde'], geldigVanaf = '2026-01-01'): readonly Urenvoorrang[] => [
  { geldigVanaf, volgorde, uitleg: 'Zo kiezen wij.', aanname: true },
];
const telt = (regels: readonly Urenvoorrang[]) => countMaanduren('2026-03', [HEEL], [SUWINET, LIJST], regels).uren;

describe('two sources about the same days', () => {
  it('count by what was recorded last where all are equal', () => {
    expect(telt([])).toBe(62.5);
    expect(telt(voorrang([['polisadministratie', 'csv']]))).toBe(62.5);
  });

  it('count by the stronger one, also when it was there first', () => {
    expect(telt(voorrang(STERK))).toBe(60);
    expect(telt(voorrang([['polisadministratie'], ['loonstrook']]))).toBe(60);
  });

  it('count by the choice of their own month', () => {
    expect(telt(voorrang(STERK, '2026-04-01'))).toBe(62.5);
  });

  it('keep their order within one source', () => {
    const later = { ...LIJST, id: 'later', uren: 70 };
    const volgorde = sortOpVoorrang([LIJST, SUWINET, later], '2026-03', voorrang(STERK));
    expect(volgorde.map(({ id }) => id)).toEqual(['lijst', 'later', 'suwinet']);
  });
});
