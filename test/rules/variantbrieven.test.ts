import { describe, expect, it } from 'vitest';
import type { Eigenbrief } from '../../server/domain/brief/eigenbrief.ts';
import { readInhoud } from '../../server/domain/variant/variant.ts';
import { checkRegels } from '../../server/rules/check-regels.ts';
import type { Regelbestanden, Variant } from '../../server/rules/regelbestand.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { replaceVarianten } from '../../server/rules/variantversies.ts';
import { EIGENBRIEF } from '../domain/eigenbrief-voorbeeld.ts';
import { loadOwnRules } from './given.ts';

const bestanden = loadOwnRules();
const VARIANT: Variant = {
  naam: 'voorbeeldstad',
  versie: '2026-01-01',
  geldigVanaf: '2026-01-01',
  basis: '2026-01-01',
  ...readInhoud({ brieven: [EIGENBRIEF] }),
};
const withVariant = (variant: Variant): Regelbestanden => replaceVarianten(bestanden, 'voorbeeldstad', [variant]);

describe('own letters in the file of a gemeente', () => {
  it('are letters of that gemeente, and of no other', () => {
    const regels = withVariant(VARIANT);
    const codes = (gemeente: string) =>
      selectRegels(regels, gemeente, '2026-03-01')
        .bestanden('brieven')
        .map(({ inhoud }) => inhoud['code']);
    expect(codes('voorbeeldstad').filter((code) => code === 'EB-3')).toHaveLength(1);
    expect(codes('olst-wijhe')).not.toContain('EB-3');
    expect(checkRegels(regels)).toEqual([]);
  });

  it.each<[string, readonly Eigenbrief[], RegExp]>([
    ['twice under one code', [EIGENBRIEF, EIGENBRIEF], /brieven: EB-3 komt twee keer voor/],
    [
      'with the code of a national one',
      [{ ...EIGENBRIEF, code: 'EB-2' }],
      /brieven\[0\]: De code EB-2 is van een landelijke/,
    ],
    ['without a reason', [{ ...EIGENBRIEF, motivering: 'kort' }], /brieven\[0\]\.motivering: moet ten minste/],
    [
      'that ask for something unknown',
      [{ ...EIGENBRIEF, onderwerp: 'Over {{ geheim }}' }],
      /invulveld \{\{ geheim \}\} niet in het onderwerp/,
    ],
  ])('are refused %s', (_wat, brieven, melding) => {
    expect(checkRegels(withVariant({ ...VARIANT, brieven }))).toEqual([expect.stringMatching(melding)]);
  });
});
