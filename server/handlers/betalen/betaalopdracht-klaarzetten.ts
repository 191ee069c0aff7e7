import { calculateToekenning, checkPeriode, readVoorstel } from '../aanvraag/toekenning.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/**
 * Lays the payment order ready for the budgethouder: who decided, and the amount per month in cents. What an earlier budgethouder
 * answered no longer counts. Nothing is granted yet.
 * @throws InvoerError naming the fields of the besluit that the law or the data do not allow, while the one who decides can still mend them.
 */
export const prepareBetaalopdracht: Handler = ({ zaak, context }) => {
  const periode = readVoorstel(zaak, context);
  checkPeriode(zaak, periode, context);
  const { berekening } = calculateToekenning(zaak, periode, context);
  return recordGegevens(
    zaak,
    {
      'betaalopdracht.besluitDoor': context.door,
      'betaalopdracht.besluitNaam': context.doorNaam ?? null,
      'betaalopdracht.bedragPerMaandCent': berekening.bedragPerMaandCent,
      'betaalopdracht.akkoord': null,
      'betaalopdracht.reden': null,
      'betaalopdracht.ondertekendOp': null,
    },
    'besluit',
  );
};
