import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import { type Feestdagenregels, makeFeestdagenkalender } from '../domain/feestdagen.ts';
import { addWerkdagen, previousWerkdag } from '../domain/werkdagen.ts';
import target from './gegevens/target-2002-01-01.json' with { type: 'json' };

const KALENDER = makeFeestdagenkalender({
  geldigVanaf: target.geldigVanaf,
  grondslag: target.grondslag,
  regels: target.regels as Feestdagenregels['regels'],
  extra: [],
});

/**
 * The day on which the bank has to book the payments, so that the money is there on the betaaldag at the latest: paid is what stands on
 * the account of the werkgever (art. 4:89 lid 3 Awb), and a bank may take until the bank day after (art. 7:537 BW).
 */
export function findUitvoerdatum(betaaldag: Datum): Datum {
  return addWerkdagen(previousWerkdag(betaaldag, KALENDER), -target.bijschrijving.bankdagen, KALENDER);
}

/** The last day to hand the file to the bank: the bank day before the execution. */
export function findAanleverdatum(betaaldag: Datum): Datum {
  return previousWerkdag(addDagen(findUitvoerdatum(betaaldag), -1), KALENDER);
}
