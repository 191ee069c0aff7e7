import { InvoerError } from '../fouten.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { exact, formatBedrag, formatGetal, formatTussenbedrag, roundToCent } from './bedrag.ts';
import { addWerkgeverslasten, calculateLksPerVolleWeek, isAfTeWijzen } from './loonkostensubsidie.ts';
import type { LksInvoer } from './loonkostensubsidie-invoer.ts';
import { checkLksInvoer } from './loonkostensubsidie-invoer.ts';
import type { Rekengegevens, Rekenregels } from './rekengegevens.ts';
import { readRekenregels } from './rekengegevens.ts';

/** LKS for hours that are settled afterwards: those of a 0-urencontract, or above the minimum of a min-maxcontract. */
export interface VariabeleUrenUitkomst {
  readonly bedragCent: number;
  /** LKS with werkgeverslasten per hour, unrounded, as decimal text in cents. */
  readonly exactPerUurCent: string;
  /** The hours that count: not more than a full-time job has, less the hours paid in advance. */
  readonly uren: number;
  readonly stappen: readonly Uitlegstap[];
}

/**
 * LKS over the hours of one month that came on top of `urenPerWeek`, which were paid in advance. An hour is the amount of a full week
 * divided by its hours per month.
 * @throws InvoerError when the number of hours cannot be right.
 */
export function calculateVariabeleUren(
  invoer: LksInvoer,
  uren: number,
  gegevens: Rekengegevens,
): VariabeleUrenUitkomst {
  checkLksInvoer(invoer, gegevens);
  if (!Number.isFinite(uren) || uren < 0) {
    const melding = 'Het aantal uren in de maand moet 0 of meer zijn.';
    throw new InvoerError(melding, [{ veld: 'uren', melding }]);
  }
  const regels = readRekenregels(invoer.peildatum, gegevens);
  const volleWeek = calculateLksPerVolleWeek(invoer, gegevens);
  const perUur = isAfTeWijzen(invoer, regels)
    ? exact(0)
    : addWerkgeverslasten(volleWeek.perMaandCent, regels).dividedBy(countUrenPerMaand(volleWeek.weekuren, regels));
  const ruimte = countUrenPerMaand(Math.max(0, invoer.voltijdUren - invoer.urenPerWeek), regels);
  const telt = ruimte.lessThan(uren) ? ruimte : exact(uren);
  const bedragCent = roundToCent(perUur.times(telt));
  return {
    bedragCent,
    exactPerUurCent: perUur.toFixed(),
    uren: telt.toNumber(),
    stappen: [
      ...volleWeek.stappen,
      {
        omschrijving: `Per uur, met werkgeverslasten: gedeeld door ${formatGetal(countUrenPerMaand(volleWeek.weekuren, regels))} uur per maand`,
        uitkomst: formatTussenbedrag(perUur),
        grondslag: regels.regime.grondslag,
        aanname: true,
      },
      {
        omschrijving: `${formatGetal(telt)} uur${telt.lessThan(uren) ? ` van de ${formatGetal(uren)}: meer dan een voltijdbaan telt niet mee` : ''}`,
        uitkomst: formatBedrag(bedragCent),
        grondslag: regels.regime.grondslag,
      },
    ],
  };
}

// helpers

function countUrenPerMaand(urenPerWeek: number, { wekenPerJaar }: Rekenregels) {
  return exact(urenPerWeek).times(wekenPerJaar.waarde).dividedBy(12);
}
