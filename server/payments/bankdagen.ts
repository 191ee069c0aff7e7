import type { Datum } from '../domain/datum.ts';
import { addDagen, maxDatum } from '../domain/datum.ts';
import { type Feestdagenregels, makeFeestdagenkalender } from '../domain/termijn/feestdagen.ts';
import { addWerkdagen, nextWerkdag, previousWerkdag } from '../domain/termijn/werkdagen.ts';
import target from './gegevens/target-2002-01-01.json' with { type: 'json' };

const KALENDER = makeFeestdagenkalender({
  geldigVanaf: target.geldigVanaf,
  grondslag: target.grondslag,
  regels: target.regels as Feestdagenregels['regels'],
  extra: [],
});

/** The days of the bank for one run. */
export interface Bankdagen {
  /** The day on which the bank books. */
  readonly uitvoerdatum: Datum;
  /** The last day to hand the file to the bank. */
  readonly aanleverdatum: Datum;
  /** The day on which the money is on the account at the latest. */
  readonly bijgeschreven: Datum;
}

/**
 * When the bank has to book a run, so that the money is there on the betaaldag at the latest: paid is what stands on the account of the
 * werkgever (art. 4:89 lid 3 Awb), and a bank may take until the bank day after (art. 7:537 BW). A run that is released too late for that
 * is booked on the first bank day that is left.
 */
export function findBankdagen(betaaldag: Datum, vrijgegeven: Datum): Bankdagen {
  const { bankdagen } = target.bijschrijving;
  const opTijd = addWerkdagen(previousWerkdag(betaaldag, KALENDER), -bankdagen, KALENDER);
  const uitvoerdatum = maxDatum(opTijd, nextWerkdag(vrijgegeven, KALENDER));
  return {
    uitvoerdatum,
    aanleverdatum: maxDatum(previousWerkdag(addDagen(uitvoerdatum, -1), KALENDER), vrijgegeven),
    bijgeschreven: addWerkdagen(uitvoerdatum, bankdagen, KALENDER),
  };
}
