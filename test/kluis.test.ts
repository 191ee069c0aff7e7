import { expect, test } from 'vitest';
import { makeKluis } from '../server/kluis.ts';

const kluis = makeKluis(new Uint8Array(32).fill(1));

test('a BSN comes back with the same key, and cannot be read without it', () => {
  const versleuteld = kluis.encrypt('123456782');
  expect(versleuteld.laatste3).toBe('782');
  expect(versleuteld.versleuteld).not.toContain('123456782');
  expect(kluis.decrypt(versleuteld)).toBe('123456782');
  expect(() => makeKluis(new Uint8Array(32).fill(2)).decrypt(versleuteld)).toThrow();
});

test('the same BSN is never encrypted the same way twice, and a changed text is refused', () => {
  const een = kluis.encrypt('123456782');
  expect(kluis.encrypt('123456782').versleuteld).not.toBe(een.versleuteld);
  const midden = een.versleuteld[30] === 'A' ? 'B' : 'A';
  const veranderd = een.versleuteld.slice(0, 30) + midden + een.versleuteld.slice(31);
  expect(() => kluis.decrypt({ ...een, versleuteld: veranderd })).toThrow();
  expect(() => kluis.decrypt({ ...een, versleuteld: 'v9:abc' })).toThrow('onbekende manier');
});

test('a key of another length is refused', () => {
  expect(() => makeKluis(new Uint8Array(16))).toThrow(RangeError);
});
