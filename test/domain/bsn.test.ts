import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, maskBsn } from '../../server/domain/bsn.ts';

describe('a BSN', () => {
  it.each(['123456782', '111222333', '012345672'])('%s passes the 11-proef', (bsn) => {
    expect(isBsn(bsn)).toBe(true);
  });

  it.each(['123456789', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', ''])(
    '%j is none',
    (tekst) => {
      expect(isBsn(tekst)).toBe(false);
    },
  );

  it('is found out when one digit is mistyped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plaats, verschil) => {
        const cijfers = Array.from('123456782', Number);
        cijfers[plaats] = ((cijfers[plaats] ?? 0) + verschil) % 10;
        expect(isBsn(cijfers.join(''))).toBe(false);
      }),
    );
  });

  it('shows only its last three digits', () => {
    expect(maskBsn('123456782')).toBe('•••••782');
    expect(maskBsn('782')).toBe('•••••782');
  });
});
