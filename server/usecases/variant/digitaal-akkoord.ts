import { InvoerError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Verzendusecases } from '../verzenden/verzendusecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';

/** Records whether somebody opened the way by e-mail for besluiten; letters that were made before stay as they are. */
export function makeSetDigitaalAkkoord(omgeving: Omgeving): Verzendusecases['setDigitaalAkkoord'] {
  return async (actor, plaats, { van, akkoord }) => {
    checkRecht(actor, 'setDigitaalAkkoord', plaats.gemeente);
    await changeZaak(omgeving, plaats, omgeving.makeId(), makeMoment(omgeving, actor), (zaak) => {
      const { email } = zaak.gegevens[van];
      const oud = zaak.gegevens.digitaal?.[van] ?? false;
      if (oud === akkoord) return undefined;
      if (akkoord && !email) {
        const melding = `Van de ${van} is geen e-mailadres bekend. Leg dat eerst vast.`;
        throw new InvoerError(melding, [{ veld: 'van', melding }]);
      }
      const wijzigingen = [{ pad: `digitaal.${van}`, oud, nieuw: akkoord }];
      return { vooraf: [{ soort: 'GegevensVastgelegd', wijzigingen, bron: 'post per e-mail' }] };
    });
  };
}
