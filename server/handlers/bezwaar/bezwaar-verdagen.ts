import type { Datum } from '../../domain/datum.ts';
import { formatDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { calculateTermijn } from '../../domain/termijn/calculate-termijn.ts';
import { startTermijn } from '../../domain/termijn/termijn.ts';
import { postponeTermijn } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Zaaktermijn } from '../../domain/zaak/zaak.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { readBezwaar } from './bezwaar-registreren.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';
import { findBeslistermijn } from './bezwaartermijn.ts';

/** Puts the decision off, at most six weken without consent, and tells so (art. 7:10 lid 3 and 4 Awb). @throws InvoerError */
export const postponeBezwaar: Handler = async ({ zaak, context }) => {
  const { verdaagdTot, verdagingsreden = '', instemming } = readBezwaar(zaak);
  const termijn = findBeslistermijn(zaak);
  if (termijn === undefined || verdaagdTot === undefined) {
    throw new TypeError(`Zaak ${zaak.id}: er is geen termijn of geen datum om de beslissing te verdagen.`);
  }
  const uiterst = findUiterst(termijn, context);
  if (verdaagdTot <= termijn.einddatum) throw fout(`Kies een dag na ${formatDatum(termijn.einddatum)}.`);
  const verder = verdaagdTot > uiterst;
  if (verder && instemming !== true) {
    throw fout(
      `Zonder instemming kan de beslissing worden verdaagd tot ${formatDatum(uiterst)} (art. 7:10 lid 3 en 4 Awb).`,
    );
  }
  const verdaagd = postponeTermijn(termijn, verdaagdTot, verdagingsreden, `art. 7:10 lid ${verder ? 4 : 3} Awb`);
  return [verdaagd, ...(await writeBezwaarbrieven(evolveAll(zaak, [verdaagd]), 'bezwaar_verdaging', context))];
};

// helpers

/** Counted from the date of the law with the days that the clock stood still, so that a second time does not give more. */
function findUiterst(termijn: Zaaktermijn, context: Handlercontext): Datum {
  const definitie = context.findTermijn('bezwaar_verdaging');
  if (definitie === undefined) throw new TypeError('De termijn bezwaar_verdaging ontbreekt in de regels.');
  const { van, aantal, eenheid, atw = true, opschortingen } = termijn;
  const wet = calculateTermijn({ van, aantal, eenheid, atw, opschortingen }, context.kalender);
  return startTermijn(definitie, { id: termijn.id, van: wet.einddatum }, context.kalender).einddatum;
}

function fout(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bezwaar.verdaagdTot', melding }]);
}
