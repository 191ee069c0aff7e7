import { expect, test } from 'vitest';
import { formatVeldwaarde, isVersleuteldBsn } from '../../../server/domain/zaak/format-veldwaarde.ts';

test('values in Dutch', () => {
  expect([true, 30.5, '2026-01-19', '', null, ['a', 'b'], {}].map(formatVeldwaarde)).toEqual([
    'ja',
    '30,5',
    'ma 19 jan 2026',
    'leeg',
    'leeg',
    'a, b',
    'gewijzigd',
  ]);
});

test('a BSN is masked, and a kwartaal is written out', () => {
  const bsn = { versleuteld: 'v1:xyz', laatste3: '782' };
  expect(isVersleuteldBsn(bsn)).toBe(true);
  expect(isVersleuteldBsn({ versleuteld: 'v1:xyz' })).toBe(false);
  expect(formatVeldwaarde(bsn)).toBe('•••••782');
  expect(formatVeldwaarde('2026-Q1')).toBe('1e kwartaal 2026');
});
