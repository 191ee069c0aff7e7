import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffVelden, readVeld, writeVeld } from '../../server/domain/veldpad.ts';

const pad = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((delen) => delen.join('.'));
const waarde = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.integer()));

test('what is written at a path is read there', () => {
  fc.assert(
    fc.property(pad, waarde, (p, w) => {
      expect(readVeld(writeVeld({}, p, w), p)).toEqual(w);
    }),
  );
});

test('the difference, applied, gives the new values, and is empty after that', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('g.a', 'g.b', 'h.c'), waarde),
      fc.dictionary(fc.constantFrom('g.a', 'h.c'), waarde),
      (oud, nieuw) => {
        const voor = Object.entries(oud).reduce((tot, [p, w]) => writeVeld(tot, p, w), {});
        const na = diffVelden(voor, nieuw).reduce((tot, w) => writeVeld(tot, w.pad, w.nieuw), voor);
        for (const [p, w] of Object.entries(nieuw)) expect(readVeld(na, p)).toEqual(w);
        expect(diffVelden(na, nieuw)).toEqual([]);
      },
    ),
  );
});

test('null empties a field, and the change says what it was', () => {
  expect(diffVelden({ g: { a: 1 } }, { 'g.a': null, 'g.b': null })).toEqual([{ pad: 'g.a', oud: 1, nieuw: null }]);
  expect(writeVeld({ g: { a: 1, b: 2 } }, 'g.a', null)).toEqual({ g: { b: 2 } });
});

test('the object model of JavaScript cannot be reached', () => {
  expect(readVeld({}, 'constructor.name')).toBeUndefined();
  for (const p of ['__proto__.x', 'a.constructor', 'prototype', '']) {
    expect(() => writeVeld({}, p, 1)).toThrow(TypeError);
  }
});
