import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { calculateZaakverrekening, limitKwartaal } from './verrekening.ts';

/** Calculates what the quarter settles; somebody looks at it unless there is nothing to settle. @throws TypeError without a quarter */
export const calculateKwartaalverrekening: Handler = ({ zaak, element, context }) => {
  const { verrekening } = zaak.gegevens;
  if (verrekening === undefined) throw new TypeError('Er is geen kwartaal gekozen om te verrekenen.');
  const voorstel = calculateZaakverrekening(zaak, limitKwartaal(verrekening.kwartaal, context.vandaag), context);
  return recordGegevens(
    zaak,
    {
      'verrekening.voorstel': voorstel,
      'verrekening.niets': voorstel.regels.length === 0,
      'verrekening.neemtTerug': voorstel.wijze === 'beschikking',
    },
    element.naam,
  );
};
