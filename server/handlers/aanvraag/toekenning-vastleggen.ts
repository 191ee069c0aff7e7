import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import { grantLks } from '../besluit-nemen.ts';
import type { Handler } from '../handler.ts';
import { checkHandtekening, findHandtekening, readBeslisser } from '../handtekening.ts';
import { checkPeriode, readVoorstel } from './toekenning.ts';

/** Records the besluit to grant: amount, payments, last day to object, and when somebody looks again. @throws InvoerError */
export const recordToekenning: Handler = ({ zaak, element, context }) => {
  const { besluit } = zaak.gegevens;
  const periode = readVoorstel(zaak, context);
  const pad = findHandtekening(element.id);
  checkHandtekening(zaak, pad);
  checkPeriode(zaak, periode, context);
  const soort = currentRoute(zaak) === 'forfaitair' ? 'toekenning_forfaitair' : 'toekenning_regulier';
  const { door } = readBeslisser(zaak, context, pad);
  const { volgendeMeting, toelichting } = besluit ?? {};
  const keuze = {
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  return grantLks(zaak, { soort, door, ...periode, ...keuze }, context);
};
