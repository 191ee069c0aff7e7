import { InvoerError } from '../../domain/fouten.ts';
import { recordGegevens } from '../../handlers/gegevens.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from './change-zaak.ts';
import { changeZaak } from './change-zaak.ts';
import { makeMoment } from './handle-taak.ts';
import type { Zaakusecases } from './zaakusecases.ts';

const NUMMER = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,19}$/u;

/** Records the number of the werkgever in the financiële administratie, which no step of a process waits for. */
export function makeSetCrediteurnummer(omgeving: Omgeving): Zaakusecases['setCrediteurnummer'] {
  return async (actor, plaats, crediteurnummer) => {
    checkRecht(actor, 'setCrediteurnummer', plaats.gemeente);
    const nummer = crediteurnummer.trim();
    if (nummer !== '' && !NUMMER.test(nummer)) {
      const melding =
        'Vul een crediteurnummer in van hoogstens 20 tekens: letters, cijfers, spaties, punten, streepjes en schuine strepen.';
      throw new InvoerError(melding, [{ veld: 'crediteurnummer', melding }]);
    }
    await changeZaak(omgeving, plaats, omgeving.makeId(), makeMoment(omgeving, actor), (zaak) => {
      const waarden = { 'werkgever.crediteurnummer': nummer === '' ? null : nummer };
      const vooraf = recordGegevens(zaak, waarden, 'financiële administratie');
      return vooraf.length === 0 ? undefined : { vooraf };
    });
  };
}
