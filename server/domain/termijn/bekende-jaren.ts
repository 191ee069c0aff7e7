import type { Datum } from '../datum.ts';
import { isDatum, splitDatum } from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Feestdagenkalender } from './feestdagen.ts';

/** The furthest day of which we say when a term ends or a payment is made: nobody can say what the law is after it. */
const LAATSTE_DAG: Datum = '2099-12-31';

/**
 * Refuses a date in a year of which the feestdagen are not known. `wat` begins the sentence: "De datum ligt buiten".
 * @throws InvoerError naming the years that are known, and the field
 */
export function checkBekendJaar(veld: string, datum: Datum, kalender: Feestdagenkalender, wat: string): void {
  if (isDatum(datum) && datum >= kalender.vanaf && datum <= LAATSTE_DAG) return;
  const jaren = [kalender.vanaf, LAATSTE_DAG].map((dag) => splitDatum(dag).jaar);
  const melding = `${wat} de jaren waarvan de feestdagen bekend zijn: ${jaren.join(' tot en met ')}. Blijf binnen die jaren.`;
  throw new InvoerError(melding, [{ veld, melding }]);
}

/**
 * What has to be said of a date so far away that no decree tells yet which days are put on a par with the feestdagen: those of the law
 * are there, more may come. Nothing for an earlier date.
 */
export function describeVerJaar(datum: Datum, { gelijkgesteldTot }: Feestdagenkalender): readonly Uitlegstap[] {
  const { jaar } = splitDatum(datum);
  if (gelijkgesteldTot === undefined || jaar <= gelijkgesteldTot) return [];
  return [
    {
      omschrijving: `De feestdagen van ${jaar} volgen uit de wet. Welke dagen de regering met een feestdag gelijkstelt, is bekend tot en met ${gelijkgesteldTot}. Daardoor kan de datum nog veranderen`,
      grondslag: 'art. 3 lid 3 Algemene termijnenwet',
      aanname: true,
    },
  ];
}
