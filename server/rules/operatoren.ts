import { Operator } from 'json-rules-engine';
import { isDatum } from '../domain/datum.ts';

/**
 * The comparisons that rules may use beside `equal`, `notEqual`, `in`, `notIn`, `contains` and `doesNotContain`.
 * The four of numbers replace those of the library, which would compare null as 0 and "2026-01-01" as 2026.
 */
export const OPERATOREN: readonly Operator[] = [
  comparison('lessThan', isNumber, (a, b) => a < b),
  comparison('lessThanInclusive', isNumber, (a, b) => a <= b),
  comparison('greaterThan', isNumber, (a, b) => a > b),
  comparison('greaterThanInclusive', isNumber, (a, b) => a >= b),
  comparison('dateBefore', isDatum, (a, b) => a < b),
  comparison('dateOnOrBefore', isDatum, (a, b) => a <= b),
  comparison('dateAfter', isDatum, (a, b) => a > b),
  comparison('dateOnOrAfter', isDatum, (a, b) => a >= b),
  new Operator('known', (feit: unknown, verwacht: unknown) => isKnown(feit) === verwacht),
];

/** Every operator name that a rule file may use. */
export const OPERATORNAMEN: readonly string[] = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  ...OPERATOREN.map((operator) => operator.name),
];

// helpers

function comparison<T>(
  naam: string,
  isType: (waarde: unknown) => waarde is T,
  compare: (feit: T, waarde: T) => boolean,
): Operator {
  return new Operator(
    naam,
    (feit: unknown, waarde: unknown) => isType(feit) && isType(waarde) && compare(feit, waarde),
  );
}

function isNumber(waarde: unknown): waarde is number {
  return typeof waarde === 'number' && Number.isFinite(waarde);
}

/** A value is known when something is filled in: not undefined, not null, not an empty text or list. */
function isKnown(waarde: unknown): boolean {
  if (waarde === undefined || waarde === null || waarde === '') return false;
  return !Array.isArray(waarde) || waarde.length > 0;
}
