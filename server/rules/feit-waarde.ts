import { formatDatum, isDatum } from '../domain/datum.ts';

/**
 * Reads a dotted path through own properties only. A key that itself has dots ("rappel.aantal" in `parameter`) wins at every level;
 * anything that is not there is undefined. Nothing of a prototype can be reached and nothing is executed.
 */
export function readPath(waarde: unknown, pad: string): unknown {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  if (Object.hasOwn(waarde, pad)) return Reflect.get(waarde, pad);
  const punt = pad.indexOf('.');
  if (punt < 0) return undefined;
  const eerste = pad.slice(0, punt);
  return Object.hasOwn(waarde, eerste) ? readPath(Reflect.get(waarde, eerste), pad.slice(punt + 1)) : undefined;
}

/** A sentence with `{path}` filled by the facts, as a Dutch reader writes them. */
export function fillIn(zin: string, feiten: Readonly<Record<string, unknown>>): string {
  return zin.replaceAll(/\{([\w.-]+)\}/g, (_, pad: string) => formatFeit(readPath(feiten, pad)));
}

/** A fact in Dutch: dates as 2 maart 2026, numbers with a comma, yes and no, lists with commas, "onbekend" when it is not there. */
export function formatFeit(waarde: unknown): string {
  if (waarde === undefined || waarde === null || waarde === '') return 'onbekend';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'geen' : waarde.map(formatFeit).join(', ');
  if (typeof waarde !== 'string') return JSON.stringify(waarde);
  return isDatum(waarde) ? formatDatum(waarde) : waarde;
}
