import type { Verrekening } from '../../domain/verrekenen/verrekening.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { calculateZaakverrekening, findLaatsteMaanden } from '../verrekening/verrekening.ts';
import { makeEindebesluit } from './einde.ts';

/** Calculates the last settlement as if the LKS had ended already: every month, also what was paid for months after the end. */
export const calculateEindafrekening: Handler = ({ zaak, element, context }) => {
  const voorstel = proposeEindverrekening(zaak, context);
  return recordGegevens(
    zaak,
    {
      'einde.verrekening.kwartaal': voorstel.kwartaal,
      'einde.verrekening.voorstel': voorstel,
      'einde.verrekening.niets': voorstel.regels.length === 0,
      'einde.verrekening.neemtTerug': voorstel.wijze === 'beschikking',
    },
    element.naam,
  );
};

/** The settlement of all months after the besluit that would end the LKS. */
export function proposeEindverrekening(zaak: Zaak, context: Handlercontext): Verrekening {
  const beeindigd = { ...zaak, besluiten: [...zaak.besluiten, makeEindebesluit(zaak, context)] };
  return calculateZaakverrekening(beeindigd, findLaatsteMaanden(zaak, context.vandaag), context);
}
