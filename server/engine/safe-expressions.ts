import type { StepEnvironment } from './step-service.ts';

/** A condition that may not stand in a diagram, or that has no yes-or-no answer. The message is for the maker of the diagram. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

type Reader = (pad: string) => unknown;
type Condition = (read: Reader) => boolean;

const CONDITION =
  /^\$\{\s*(!?)\s*((?:case|param)(?:\.[A-Za-z_][\w-]*)+|rule:[\w-]+)\s*(?:(==|!=)\s*([^=\s].*?))?\s*\}$/;
const LITERAL = /^(?:'([^']*)'|"([^"]*)"|(true|false)|(-?\d+(?:\.\d+)?))$/;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const CACHE_LIMIT = 5000;
const cache = new Map<string, Condition>();

/**
 * Compiles a condition of a sequence flow. Allowed: `${case.pad}`, `${param.sleutel}`, `${rule:naam}`, with `!` before it or with
 * `==` / `!=` and a text, number or true/false after it. No calls, no other names; a value is never read as an expression again.
 * @throws ExpressionError for everything else.
 */
export function compileCondition(text: string): Condition {
  const known = cache.get(text);
  if (known) return known;
  const compiled = parseCondition(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, compiled);
  return compiled;
}

/** The path that a condition reads ("case.oordeel.afwijzen"), for checks of a diagram. @throws ExpressionError */
export function conditionPath(text: string): string {
  compileCondition(text);
  return CONDITION.exec(text.trim())?.[2] ?? '';
}

/**
 * Value at a dotted path of own properties: `readOwn(gegevens, 'oordeel.afwijzen')`. Nothing is inherited and nothing is called, so no
 * path leads out of the data; undefined when a part is missing.
 */
export function readOwn(root: unknown, pad: string): unknown {
  let value = root;
  for (const part of pad.split('.')) {
    if (typeof value !== 'object' || value === null || FORBIDDEN.has(part) || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/** The expression handler for the engine: conditions only. */
export const safeExpressions = {
  resolveExpression(
    text: unknown,
    scope: { readonly environment: { readonly options: { readonly run: StepEnvironment } } },
  ): unknown {
    if (typeof text !== 'string' || !text.includes('${')) return text;
    const { run } = scope.environment.options;
    return compileCondition(text)((pad) => run.read(pad));
  },
  isExpression: (text: unknown): boolean => typeof text === 'string' && text.startsWith('${') && text.endsWith('}'),
  hasExpression: (text: unknown): boolean => typeof text === 'string' && text.includes('${'),
};

function parseCondition(text: string): Condition {
  const match = CONDITION.exec(text.trim());
  const path = match?.[2];
  if (!match || path === undefined || path.split('.').some((part) => FORBIDDEN.has(part))) {
    throw new ExpressionError(
      `De voorwaarde ${text} mag niet. Gebruik \${case.veld}, \${param.sleutel} of \${rule:naam}, met ! ervoor of met == of != en een vaste waarde erachter.`,
    );
  }
  const negate = match[1] === '!';
  const operator = match[3];
  if (operator === undefined) return (read) => readYesNo(read, path) !== negate;
  if (negate) throw new ExpressionError(`De voorwaarde ${text} mag niet: gebruik != in plaats van ! met ==.`);
  const literal = parseLiteral(match[4] ?? '', text);
  return (read) => (read(path) === literal) === (operator === '==');
}

function readYesNo(read: Reader, path: string): boolean {
  const value = read(path);
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean')
    throw new ExpressionError(`${path} is geen ja of nee. Vergelijk het met == met een vaste waarde.`);
  return value;
}

function parseLiteral(source: string, text: string): string | number | boolean {
  const match = LITERAL.exec(source);
  if (!match)
    throw new ExpressionError(
      `De voorwaarde ${text} vergelijkt niet met een tekst tussen aanhalingstekens, een getal, true of false.`,
    );
  const words = match[1] ?? match[2];
  if (words !== undefined) return words;
  return match[3] === undefined ? Number(match[4]) : match[3] === 'true';
}
