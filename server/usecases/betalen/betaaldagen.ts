import { calculateBetaalmaand, makeBetaalafspraak } from '../../domain/betalen/betaalkalender.ts';
import type { Datum, Maand } from '../../domain/datum.ts';
import { addAanMaand, readMaand } from '../../domain/datum.ts';
import { nextWerkdag } from '../../domain/termijn/werkdagen.ts';
import { calculateParameters, parameterWaarden } from '../../rules/parameters.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Zaakregels } from '../zaak/zaakregels.ts';

/** The months for which a run can begin: this one and the next. */
export function listMaanden(vandaag: Datum): readonly Maand[] {
  return [readMaand(vandaag), addAanMaand(readMaand(vandaag), 1)];
}

/** When this gemeente pays in a month, seen from today: who is too late for the payment day pays on the first day that is left. */
export async function readBetaaldagen(omgeving: Omgeving, gemeente: string, maand: Maand, vandaag: Datum) {
  await omgeving.regelkeuze.refresh(gemeente);
  const regels = omgeving.regelkeuze.select(gemeente, vandaag);
  const parameters = parameterWaarden(await calculateParameters(regels.geldend));
  const afspraak = makeBetaalafspraak(parameters['betaling.dag'], parameters['betaling.dag_niet_werkdag']);
  const dagen = calculateBetaalmaand(maand, afspraak, regels.rekengegevens);
  return { ...dagen, betaaldag: findBetaaldag(dagen, vandaag, regels), regels, parameters };
}

// helpers

function findBetaaldag(
  { betaaldag, uiterlijk }: { readonly betaaldag: Datum; readonly uiterlijk: Datum },
  vandaag: Datum,
  { kalender }: Zaakregels,
): Datum {
  if (betaaldag >= vandaag) return betaaldag;
  return uiterlijk >= vandaag ? uiterlijk : nextWerkdag(vandaag, kalender);
}
