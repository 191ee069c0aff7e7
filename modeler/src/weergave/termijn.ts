import type { Datum } from '../../../server/domain/datum.ts';
import type { Feestdagenkalender } from '../../../server/domain/termijn/feestdagen.ts';
import { diffWerkdagen, formatResterend } from '../../../server/domain/termijn/werkdagen.ts';
import { formatAantal } from './getal.ts';

export type Termijnsoort = 'laat' | 'vandaag' | 'nog' | 'opgeschort' | 'geen';

/** How a term stands today: the kind gives sign and colour, the words carry the meaning. */
export interface Termijnstand {
  readonly soort: Termijnsoort;
  /** For a list: "2 wd te laat", "vandaag", "nog 4 wd". */
  readonly kort: string;
  /** For a page: "2 werkdagen te laat", "nog 1 werkdag". */
  readonly voluit: string;
}

/** Where a term stands on the day `vandaag`; a suspended one has no days left to count. */
export function describeTermijn(
  uiterlijk: Datum | null | undefined,
  vandaag: Datum,
  opgeschort: boolean,
  kalender: Feestdagenkalender,
): Termijnstand {
  if (opgeschort) return { soort: 'opgeschort', kort: 'opgeschort', voluit: 'opgeschort: de klok staat stil' };
  if (!uiterlijk) return { soort: 'geen', kort: 'geen termijn', voluit: 'geen termijn' };
  if (uiterlijk === vandaag) return { soort: 'vandaag', kort: 'vandaag', voluit: 'vandaag' };
  const dagen = formatAantal(Math.abs(diffWerkdagen(vandaag, uiterlijk, kalender)), 'werkdag', 'werkdagen');
  const kort = formatResterend(vandaag, uiterlijk, kalender);
  return uiterlijk < vandaag
    ? { soort: 'laat', kort, voluit: `${dagen} te laat` }
    : { soort: 'nog', kort, voluit: `nog ${dagen}` };
}

/** A calendar of the days that the server says are no werkdag. */
export function makeKalender(feestdagen: readonly Datum[]): Feestdagenkalender {
  const dagen = new Map(feestdagen.map((datum) => [datum, { datum, naam: 'feestdag', gelijkgesteld: false }]));
  return { vanaf: feestdagen[0] ?? '', findFeestdag: (datum) => dagen.get(datum) };
}
