import { useMemo } from 'react';
import type { Lintbevinding } from '../../../processes/lint/lint-definitions.ts';
import type { Variantbevinding } from '../../../server/usecases/variant/variantversies.ts';

interface Opmerkingen {
  /** What the drawing rules say and the server did not say yet. */
  readonly tekenregels: readonly Lintbevinding[];
  /** What the server says of the saved drawing of this process. */
  readonly bevindingen: readonly Variantbevinding[];
  /** Number of both by element. */
  readonly perElement: ReadonlyMap<string, number>;
}

/** The server uses the same rules as the drawing: what both say is said once. */
export function useOpmerkingen(
  gelint: readonly Lintbevinding[],
  alle: readonly Variantbevinding[],
  proces: string,
): Opmerkingen {
  return useMemo(() => {
    const bevindingen = alle.filter(({ onderdeel }) => onderdeel.soort === 'diagram' && onderdeel.naam === proces);
    const gezegd = new Set(bevindingen.map(({ melding }) => melding));
    const tekenregels = gelint.filter(({ melding }) => !gezegd.has(melding));
    const elementen = [
      ...tekenregels.map(({ element }) => element),
      ...bevindingen.flatMap(({ onderdeel }) => onderdeel.element ?? []),
    ];
    const perElement = new Map<string, number>();
    for (const element of elementen) perElement.set(element, (perElement.get(element) ?? 0) + 1);
    return { tekenregels, bevindingen, perElement };
  }, [gelint, alle, proces]);
}
