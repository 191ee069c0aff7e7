import { describe, expect, it } from 'vitest';
import {
  compileCondition,
  conditionPath,
  ExpressionError,
  readOwn,
  safeExpressions,
} from '../../server/engine/safe-expressions.ts';

const evaluate = (text: string, values: Readonly<Record<string, unknown>> = {}): boolean =>
  compileCondition(text)((pad) => values[pad]);

describe('a condition', () => {
  it('is a yes-or-no value of the case, a parameter or a rule', () => {
    expect(evaluate('${case.oordeel.afwijzen}', { 'case.oordeel.afwijzen': true })).toBe(true);
    expect(evaluate('${param.mandaat.dubbel}', { 'param.mandaat.dubbel': false })).toBe(false);
    expect(evaluate('${rule:volledigheid}', { 'rule:volledigheid': true })).toBe(true);
  });

  it('is no when the value is absent, and yes with ! before it', () => {
    expect(evaluate('${case.oordeel.afwijzen}')).toBe(false);
    expect(evaluate('${!case.oordeel.afwijzen}')).toBe(true);
    expect(evaluate('${ ! case.oordeel.afwijzen }', { 'case.oordeel.afwijzen': true })).toBe(false);
  });

  it.each([
    ["${case.route == 'forfaitair'}", 'forfaitair', true],
    ['${case.route == "forfaitair"}', 'regulier', false],
    ["${case.route != 'forfaitair'}", 'regulier', true],
    ['${case.route == 3}', 3, true],
    ['${case.route == 3}', '3', false],
    ['${case.route == -2.5}', -2.5, true],
    ['${case.route == true}', true, true],
    ['${case.route == true}', 'true', false],
    ["${case.route == ''}", undefined, false],
  ])('%s compares by kind and value with %j', (text, value, expected) => {
    expect(evaluate(text, { 'case.route': value })).toBe(expected);
  });

  it.each(['false', 0, 1, '', {}, []])('is refused when the value is %j and not yes or no', (value) => {
    expect(() => evaluate('${case.x}', { 'case.x': value })).toThrow(ExpressionError);
  });

  it.each([
    '${environment.services.danger()}',
    '${content.constructor.constructor}',
    '${case.constructor}',
    '${case.__proto__.polluted}',
    '${case.a.prototype}',
    '${case.lijst[0]}',
    '${case.lijst.map(x)}',
    '${process.env}',
    '${case}',
    '${param}',
    '${rule:}',
    '${true}',
    '${case.a == case.b}',
    '${case.a === 1}',
    '${case.a > 1}',
    '${case.a && case.b}',
    "${!case.a == 'x'}",
    "${case.a == 'x' || case.b}",
    "${case.a == 'it''s'}",
    'case.a',
    'true',
    '',
    'tekst ${case.a}',
    '${case.a}${case.b}',
    '${${case.a}}',
  ])('%s is refused', (text) => {
    expect(() => compileCondition(text)).toThrow(ExpressionError);
  });

  it('is never read from data: a value that looks like an expression is only a value', () => {
    const values = { 'case.opmerking': '${case.geheim}', 'case.geheim': true };

    expect(() => evaluate('${case.opmerking}', values)).toThrow(ExpressionError);
    expect(evaluate("${case.opmerking == '${case.geheim'}", values)).toBe(false);
  });

  it('tells which value it reads', () => {
    expect(conditionPath("${ param.mandaat.ondertekening == 'x' }")).toBe('param.mandaat.ondertekening');
  });
});

describe('reading a path of data', () => {
  it('goes through own properties only', () => {
    const data: unknown = JSON.parse('{"a":{"b":1},"__proto__":{"c":2}}');

    expect(readOwn(data, 'a.b')).toBe(1);
    expect(readOwn(data, 'a.b.toFixed')).toBeUndefined();
    expect(readOwn(data, 'a.toString')).toBeUndefined();
    expect(readOwn(data, '__proto__.c')).toBeUndefined();
    expect(readOwn(data, 'a.constructor.name')).toBeUndefined();
    expect(readOwn(Object.create({ a: 1 }), 'a')).toBeUndefined();
    expect(readOwn(undefined, 'a')).toBeUndefined();
    expect(readOwn('tekst', 'length')).toBeUndefined();
  });
});

describe('the expression handler of the engine', () => {
  const scope = {
    environment: { options: { run: { read: () => true, enqueue: () => undefined, cancel: () => undefined } } },
  };

  it('leaves text without an expression as it is', () => {
    expect(safeExpressions.resolveExpression('Bericht', scope)).toBe('Bericht');
    expect(safeExpressions.resolveExpression(7, scope)).toBe(7);
  });

  it('answers a condition and refuses everything else that looks like an expression', () => {
    expect(safeExpressions.resolveExpression('${case.a}', scope)).toBe(true);
    expect(() => safeExpressions.resolveExpression('${environment.services}', scope)).toThrow(ExpressionError);
  });
});
