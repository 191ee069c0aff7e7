import { readdirSync, readFileSync } from 'node:fs';
import type { Minimumloongegevens } from '../../server/domain/bedrag/minimumloon.ts';
import type { Rekenregels } from '../../server/domain/bedrag/rekengegevens.ts';
import { makeRekengegevens } from '../../server/domain/bedrag/rekengegevens.ts';
import type { Feestdagenregels } from '../../server/domain/termijn/feestdagen.ts';

const LANDELIJK = new URL('../../rules/landelijk/', import.meta.url);

/** The legal data as they stand in the product: tests calculate with the real figures. */
export const [feestdagenregels] = readAlle('feestdagen-') as readonly [Feestdagenregels];

/** Everything that the calculations need. */
export const gegevens = makeRekengegevens({
  minimumlonen: readAlle('wml-') as readonly Minimumloongegevens[],
  rekenregels: readAlle('rekenregels-') as readonly Rekenregels[],
  feestdagen: feestdagenregels,
});

/** The calendar of the product. */
export const { kalender } = gegevens;

/** Every landelijke file whose name starts so, oldest first. */
export function readAlle(begin: string): readonly unknown[] {
  return readdirSync(LANDELIJK)
    .filter((naam) => naam.startsWith(begin) && naam.endsWith('.json'))
    .toSorted()
    .map((naam): unknown => JSON.parse(readFileSync(new URL(naam, LANDELIJK), 'utf8')));
}
