import type { Datum } from '../../../server/domain/datum.ts';

/** Name of the place in the list where the moments of a day begin. */
export function naamVanDag(datum: Datum): string {
  return `dag-${datum}`;
}
