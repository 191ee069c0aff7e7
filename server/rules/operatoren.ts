import { Operator } from 'json-rules-engine';
import { isDatum } from '../domain/datum.ts';

type Vergelijk = (feit: unknown, waarde: unknown) => boolean;

/**
 * Every comparison that rules may use. The four of numbers replace those of the library, which would compare null as 0 and
 * "2026-01-01" as 2026; `known` and the dates are our own; the first six do what the library does.
 */
const VERGELIJKINGEN: Readonly<Record<string, Vergelijk>> = {
  equal: (feit, waarde) => feit === waarde,
  notEqual: (feit, waarde) => feit !== waarde,
  in: (feit, waarde) => Array.isArray(waarde) && waarde.includes(feit),
  notIn: (feit, waarde) => Array.isArray(waarde) && !waarde.includes(feit),
  contains: (feit, waarde) => Array.isArray(feit) && feit.includes(waarde),
  doesNotContain: (feit, waarde) => Array.isArray(feit) && !feit.includes(waarde),
  lessThan: comparison(isNumber, (a, b) => a < b),
  lessThanInclusive: comparison(isNumber, (a, b) => a <= b),
  greaterThan: comparison(isNumber, (a, b) => a > b),
  greaterThanInclusive: comparison(isNumber, (a, b) => a >= b),
  dateBefore: comparison(isDatum, (a, b) => a < b),
  dateOnOrBefore: comparison(isDatum, (a, b) => a <= b),
  dateAfter: comparison(isDatum, (a, b) => a > b),
  dateOnOrAfter: comparison(isDatum, (a, b) => a >= b),
  known: (feit, verwacht) => isKnown(feit) === verwacht,
};

/** The comparisons as the engine takes them. */
export const OPERATOREN: readonly Operator[] = Object.entries(VERGELIJKINGEN).map(
  ([naam, vergelijk]) => new Operator(naam, vergelijk),
);

/** Every operator name that a rule file may use. */
export const OPERATORNAMEN: readonly string[] = Object.keys(VERGELIJKINGEN);

/** One comparison, with the outcome that the engine gives it. @throws Error for an operator that does not exist */
export function compareFeit(operator: string, feit: unknown, waarde: unknown): boolean {
  const vergelijk = Object.hasOwn(VERGELIJKINGEN, operator) ? VERGELIJKINGEN[operator] : undefined;
  if (vergelijk === undefined) throw new Error(`De vergelijking "${operator}" bestaat niet.`);
  return vergelijk(feit, waarde);
}

// helpers

function comparison<T>(isType: (waarde: unknown) => waarde is T, compare: (feit: T, waarde: T) => boolean): Vergelijk {
  return (feit, waarde) => isType(feit) && isType(waarde) && compare(feit, waarde);
}

function isNumber(waarde: unknown): waarde is number {
  return typeof waarde === 'number' && Number.isFinite(waarde);
}

/** A value is known when something is filled in: not undefined, not null, not an empty text or list. */
function isKnown(waarde: unknown): boolean {
  if (waarde === undefined || waarde === null || waarde === '') return false;
  return !Array.isArray(waarde) || waarde.length > 0;
}
