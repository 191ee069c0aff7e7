import { addDagen, type Datum, makeDatum, readWeekdag, splitDatum } from '../domain/datum.ts';
import type { Feestdagenkalender } from '../domain/termijn/feestdagen.ts';
import { isWerkdag } from '../domain/termijn/werkdagen.ts';

/** The weekdays of last year, this year and the next that are no werkdag, so that the browser counts as the server does. */
export function listVrijeDagen(vandaag: Datum, kalender: Feestdagenkalender): readonly Datum[] {
  const { jaar } = splitDatum(vandaag);
  const dagen: Datum[] = [];
  for (let dag = makeDatum(jaar - 1, 1, 1); dag < makeDatum(jaar + 2, 1, 1); dag = addDagen(dag, 1)) {
    if (readWeekdag(dag) <= 5 && !isWerkdag(dag, kalender)) dagen.push(dag);
  }
  return dagen;
}
