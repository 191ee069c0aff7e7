import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import { calculateBetaalmaand, makeBetaalafspraak } from '../betalen/betaalkalender.ts';
import type { Datum, Maand } from '../datum.ts';
import { addAanMaand, addDagen, findEersteDagVanMaand, formatDatumKort, formatMaand, minDatum } from '../datum.ts';
import { addWerkdagen } from '../termijn/werkdagen.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { findKwartaal, readKwartaal } from '../verrekenen/kwartaal.ts';

/** Until when the hours of a month can come in to take part in the verrekening of their own quarter. */
export interface Aanlevering {
  readonly maand: Maand;
  /** "2026-Q1" */
  readonly kwartaal: string;
  /** The month of the betaalrun that follows the verrekening. */
  readonly betaalmaand: Maand;
  readonly uiterlijk: Datum;
  readonly uitleg: readonly Uitlegstap[];
}

/**
 * The last day for the hours of a month: the aanleverdag of the gemeente (parameter `bewijs.aanleverdag`), never later than the day on
 * which the betaalrun closes; without an aanleverdag that day itself. With `betaling.frequentie_variabel` maand a month is settled in the
 * month after it, else after its quarter.
 * @throws InvoerError when the payment day of the gemeente cannot be
 */
export function calculateAanlevering(
  maand: Maand,
  parameters: Readonly<Record<string, unknown>>,
  gegevens: Rekengegevens,
): Aanlevering {
  const kwartaal = findKwartaal(maand);
  const perMaand = parameters['betaling.frequentie_variabel'] === 'maand';
  const betaalmaand = addAanMaand(perMaand ? maand : readKwartaal(kwartaal).totEnMet, 1);
  const afspraak = makeBetaalafspraak(parameters['betaling.dag'], parameters['betaling.dag_niet_werkdag']);
  const { betaaldag } = calculateBetaalmaand(betaalmaand, afspraak, gegevens);
  const werkdagen = Number(parameters['betaling.run_sluitdatum_wd'] ?? 0);
  const sluit = addWerkdagen(betaaldag, -werkdagen, gegevens.kalender);
  const dag = parameters['bewijs.aanleverdag'];
  const gekozen = typeof dag === 'number' ? addDagen(findEersteDagVanMaand(betaalmaand), dag - 1) : sluit;
  const uiterlijk = minDatum(gekozen, sluit);
  return {
    maand,
    kwartaal,
    betaalmaand,
    uiterlijk,
    uitleg: [
      {
        omschrijving: `De betaalrun van ${formatMaand(betaalmaand)} sluit ${werkdagen} werkdagen voor de betaaldag`,
        uitkomst: formatDatumKort(sluit),
        grondslag: 'keuze van de gemeente',
        aanname: true,
      },
      ...(typeof dag === 'number'
        ? [
            {
              omschrijving: `De werkgever levert de uren aan op de ${dag}e`,
              uitkomst: formatDatumKort(uiterlijk),
              grondslag: 'keuze van de gemeente',
              aanname: true,
            },
          ]
        : []),
    ],
  };
}
