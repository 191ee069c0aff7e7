import type { Datum } from '../datum.ts';
import { addDagen, readWeekdag } from '../datum.ts';
import type { Feestdagenkalender } from './feestdagen.ts';

/** Whether people work: Monday to Friday, and no algemeen erkende feestdag (art. 3 Algemene termijnenwet). */
export function isWerkdag(datum: Datum, kalender: Feestdagenkalender): boolean {
  return readWeekdag(datum) <= 5 && kalender.findFeestdag(datum) === undefined;
}

/** The date itself when it is a werkdag, else the first werkdag after it. */
export function nextWerkdag(datum: Datum, kalender: Feestdagenkalender): Datum {
  return walkToWerkdag(datum, 1, kalender);
}

/** The date itself when it is a werkdag, else the last werkdag before it. */
export function previousWerkdag(datum: Datum, kalender: Feestdagenkalender): Datum {
  return walkToWerkdag(datum, -1, kalender);
}

/**
 * The werkdag that lies so many werkdagen after the date (before it when negative). The date itself does not count,
 * and 0 gives it back unchanged.
 */
export function addWerkdagen(datum: Datum, aantal: number, kalender: Feestdagenkalender): Datum {
  const richting = aantal < 0 ? -1 : 1;
  let dag = datum;
  for (let over = Math.abs(aantal); over > 0; over -= 1)
    dag = walkToWerkdag(addDagen(dag, richting), richting, kalender);
  return dag;
}

/** Werkdagen after `na` up to and including `totEnMet`; 0 when `totEnMet` is not later. */
export function countWerkdagen(na: Datum, totEnMet: Datum, kalender: Feestdagenkalender): number {
  let aantal = 0;
  for (let dag = addDagen(na, 1); dag <= totEnMet; dag = addDagen(dag, 1)) if (isWerkdag(dag, kalender)) aantal += 1;
  return aantal;
}

/** Werkdagen from one date to another: 4 means four werkdagen to go, -2 two werkdagen too late. */
export function diffWerkdagen(van: Datum, tot: Datum, kalender: Feestdagenkalender): number {
  return tot >= van ? countWerkdagen(van, tot, kalender) : -countWerkdagen(tot, van, kalender);
}

/** How much time is left until the end of a term: "nog 4 wd", "vandaag", "2 wd te laat". */
export function formatResterend(vandaag: Datum, einddatum: Datum, kalender: Feestdagenkalender): string {
  if (vandaag === einddatum) return 'vandaag';
  const aantal = Math.abs(diffWerkdagen(vandaag, einddatum, kalender));
  return vandaag < einddatum ? `nog ${aantal} wd` : `${aantal} wd te laat`;
}

// helpers

function walkToWerkdag(datum: Datum, richting: 1 | -1, kalender: Feestdagenkalender): Datum {
  let dag = datum;
  while (!isWerkdag(dag, kalender)) dag = addDagen(dag, richting);
  return dag;
}
