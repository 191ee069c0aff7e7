import { InvoerError } from '../../domain/fouten.ts';
import type { Handler } from '../handler.ts';

/** Asks for the end of the LKS of who lives outside the EU, the EER and Switzerland; the werkgever is heard there. @throws InvoerError */
export const endBuitenland: Handler = ({ zaak }) => {
  const { laatsteDag, advies } = zaak.gegevens.buitenland ?? {};
  if (laatsteDag === undefined) {
    const melding = 'Vul de laatste dag van de subsidie in.';
    throw new InvoerError(melding, [{ veld: 'buitenland.laatsteDag', melding }]);
  }
  const wijzigingen = [
    { pad: 'einde.datum', nieuw: laatsteDag },
    { pad: 'einde.reden', nieuw: 'buitenland' },
    { pad: 'einde.tegenWens', nieuw: true },
    ...(advies === undefined ? [] : [{ pad: 'einde.toelichting', nieuw: advies }]),
  ];
  return [{ soort: 'VervolgGevraagd', bericht: 'EindeGemeld', wijzigingen }];
};
