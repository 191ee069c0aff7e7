import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUitdrukking, type Uitdrukking, writeUitdrukking } from '../../../server/domain/diagram/uitdrukking.ts';
import { compileCondition, conditionPath } from '../../../server/engine/safe-expressions.ts';

const PAD = fc
  .array(fc.stringMatching(/^[A-Za-z_][\w-]{0,8}$/), { minLength: 1, maxLength: 3 })
  .filter((delen) => !delen.some((deel) => ['constructor', 'prototype', '__proto__'].includes(deel)))
  .map((delen) => delen.join('.'));
const WAARDE = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.string({ maxLength: 12 }).filter((tekst) => !/[\n\r\u2028\u2029]/.test(tekst)),
);
const UITDRUKKING: fc.Arbitrary<Uitdrukking> = fc.record({
  bron: fc.constantFrom('case' as const, 'param' as const),
  pad: PAD,
  gelijk: fc.boolean(),
  waarde: WAARDE,
});

describe('the condition of an arrow', () => {
  it.each([
    ['${case.oordeel.afwijzen}', { bron: 'case', pad: 'oordeel.afwijzen', gelijk: true, waarde: true }],
    ['${!case.oordeel.afwijzen}', { bron: 'case', pad: 'oordeel.afwijzen', gelijk: false, waarde: true }],
    ['${ param.rappel.aantal == 3 }', { bron: 'param', pad: 'rappel.aantal', gelijk: true, waarde: 3 }],
    ['${case.lokaal.naam != "d\'Arc"}', { bron: 'case', pad: 'lokaal.naam', gelijk: false, waarde: "d'Arc" }],
    ['${case.lokaal.akkoord == false}', { bron: 'case', pad: 'lokaal.akkoord', gelijk: true, waarde: false }],
  ])('%s is read', (tekst, gelezen) => {
    expect(parseUitdrukking(tekst)).toEqual(gelezen);
  });

  it.each([
    '',
    'ja',
    '${rule:volledigheid}',
    '${!case.a == 1}',
    '${case.a > 1}',
    '${case.a == case.b}',
    '${case.constructor}',
    '${case.a.__proto__.b == 1}',
    "${case.a == 'x' && case.b}",
  ])('%s is not one that a form can hold', (tekst) => {
    expect(parseUitdrukking(tekst)).toBeUndefined();
  });

  it('cannot be written for a text with both kinds of quotes', () => {
    expect(
      writeUitdrukking({ bron: 'case', pad: 'lokaal.naam', gelijk: true, waarde: `d'Arc "de" Boer` }),
    ).toBeUndefined();
    expect(writeUitdrukking({ bron: 'case', pad: 'lokaal.naam', gelijk: true, waarde: Number.NaN })).toBeUndefined();
  });

  it('is written so that it is read back the same, and the engine does what it says', () => {
    fc.assert(
      fc.property(UITDRUKKING, WAARDE, (uitdrukking, anders) => {
        const tekst = writeUitdrukking(uitdrukking);
        if (tekst === undefined) return;
        expect(parseUitdrukking(tekst)).toEqual(uitdrukking);
        expect(conditionPath(tekst)).toBe(`${uitdrukking.bron}.${uitdrukking.pad}`);
        const loop = compileCondition(tekst);
        expect(loop(() => uitdrukking.waarde)).toBe(uitdrukking.gelijk);
        if (typeof anders !== typeof uitdrukking.waarde || anders === uitdrukking.waarde) return;
        expect(loop(() => anders)).toBe(!uitdrukking.gelijk);
      }),
    );
  });
});
