import { dropTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Eindereden } from '../../domain/vervolg/eindegegevens.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { decideZaakverrekening, isZelfde } from '../verrekening/verrekening-vaststellen.ts';
import { proposeEindverrekening } from './eindafrekening-berekenen.ts';
import { makeEindebesluit, readEinde } from './einde.ts';

/** Ends of which the job itself is over: the contract gets that day as its last one. */
const EINDE_WERK: readonly Eindereden[] = ['niet_verlengd', 'dienstverband_beeindigd', 'overleden'];
/** Ends after which the werknemer needs other work. */
const ANDER_WERK: readonly Eindereden[] = ['niet_verlengd', 'dienstverband_beeindigd'];

/**
 * Ends the LKS and fixes the last settlement. When the zaak changed after the check nothing is decided: it is calculated and checked again.
 * @throws InvoerError when nobody chose how money comes back
 */
export const fixEindafrekening: Handler = ({ zaak, element, context }) => {
  const einde = readEinde(zaak);
  const voorstel = proposeEindverrekening(zaak, context);
  const gezien = einde.verrekening?.voorstel;
  const gelijk = gezien !== undefined && isZelfde(voorstel, gezien);
  const stand = { 'einde.verrekening.afloop': gelijk ? 'versturen' : 'opnieuw' };
  if (!gelijk) return recordGegevens(zaak, stand, element.naam);
  const beeindigd: Gebeurtenis = { soort: 'BesluitGenomen', besluit: makeEindebesluit(zaak, context) };
  const herplaatsen =
    ANDER_WERK.includes(einde.reden) && context.parameters['herplaatsing.starttrigger'] === 'geen_verlenging';
  return [
    ...recordGegevens(
      zaak,
      {
        ...stand,
        'einde.geenHerplaatsing': !herplaatsen,
        ...(EINDE_WERK.includes(einde.reden) ? { 'dienstverband.einddatum': einde.datum } : {}),
      },
      element.naam,
    ),
    beeindigd,
    ...decideZaakverrekening(zaak, { ...einde.verrekening, kwartaal: voorstel.kwartaal, voorstel }, 'einde', context),
    ...dropTermijnen(zaak, 'De zienswijze is verwerkt', ({ soort }) => soort === 'zienswijze'),
  ];
};
