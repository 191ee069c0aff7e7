import type { Datum } from '../domain/datum.ts';
import { addDagen, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../domain/datum.ts';
import type { Voorval, Voorvalvraag } from './jaarvoorvalvraag.ts';
import { LAAT_DAGEN, laterThanBegin, NA_ANDERE_UREN, RUIMTE_DAGEN, whenLopend } from './jaarvoorvalvraag.ts';

/** Somebody moves to the other gemeente. */
export function planVerhuizing({ nummer, vanaf, volgnummer, buur, toeval }: Voorvalvraag): Voorval {
  const ruimte = toeval.between(-RUIMTE_DAGEN, RUIMTE_DAGEN);
  return {
    nummer,
    vanaf: volgnummer % 5 === NA_ANDERE_UREN ? addDagen(vanaf, RUIMTE_DAGEN) : vanaf,
    proces: 'verhuizing-vertrek',
    readWaarden: whenLopend((zaak, dag) => ({
      'verhuizing.datum': laterThanBegin(zaak, pickVerhuisdag(volgnummer, dag, ruimte), 1),
      'verhuizing.nieuweGemeente': buur,
      'verhuizing.bron': 'brp',
    })),
  };
}

/** Ends for different reasons: of somebody who died, told by the werkgever as a change, against the wish of the werkgever, or told late. */
export function planEinde({ nummer, vanaf, volgnummer, toeval }: Voorvalvraag): Voorval {
  const ruimte = toeval.between(-RUIMTE_DAGEN, RUIMTE_DAGEN);
  if (volgnummer % 4 === 2) {
    const readWaarden = whenLopend((_zaak, dag) => ({
      'wijziging.melder': 'werkgever',
      'wijziging.gemeldOp': dag,
      'wijziging.soort': 'einde',
      'wijziging.ingangsdatum': addDagen(dag, ruimte),
      'wijziging.laatsteDag': addDagen(dag, ruimte),
      'wijziging.bewijs': 'bericht',
    }));
    return { nummer, vanaf, proces: 'wijziging', readWaarden };
  }
  const reden = ['dienstverband_beeindigd', 'overleden', '', 'anders'][volgnummer % 4];
  const laat = volgnummer % 8 === 4 ? -LAAT_DAGEN : ruimte;
  // Most contracts end with a month.
  const op = (dag: Datum) => (volgnummer % 8 === 0 ? findLaatsteDagVanMaand(readMaand(dag)) : addDagen(dag, laat));
  const readWaarden = whenLopend((zaak, dag) => ({
    'einde.datum': addDagen(
      reden === 'overleden' ? dag : laterThanBegin(zaak, op(dag)),
      reden === 'overleden' ? -2 : 0,
    ),
    'einde.reden': reden,
    'einde.toelichting': 'Gemeld door de werkgever.',
  }));
  return { nummer, vanaf, proces: 'eindafrekening', readWaarden };
}

// helpers

/** The first of a month, the last of a month, long ago, and otherwise some weeks before or after the day on which it is told. */
function pickVerhuisdag(volgnummer: number, dag: Datum, ruimte: number): Datum {
  const maand = readMaand(addDagen(dag, ruimte));
  const keuzes = [findEersteDagVanMaand(maand), findLaatsteDagVanMaand(maand), addDagen(dag, -LAAT_DAGEN)];
  return keuzes[volgnummer % 5] ?? addDagen(dag, ruimte);
}
