import { InvoerError } from '../../domain/fouten.ts';
import type { Sleutelkaart } from '../../domain/verhuizing/sleutelkaart.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { deliverOverdracht } from './make-pakket.ts';
import { readLijst } from './overdrachtlijst.ts';
import { keepSleutel, readEigensleutels } from './sleutelbeheer.ts';
import type { Verhuisusecases } from './verhuisusecases.ts';

/** The public key of this gemeente, to hand out. */
export function makeReadEigenSleutel(omgeving: Omgeving): Verhuisusecases['readEigenSleutel'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readEigenSleutel', gemeente);
    return (await readEigensleutels(omgeving, gemeente)).kaart;
  };
}

/**
 * Shows the key of another gemeente, and keeps it when asked: the packages that waited for it are made then.
 * @throws InvoerError when it is no key, or the own one
 */
export function makeAddSleutel(omgeving: Omgeving): Verhuisusecases['addSleutel'] {
  return async (actor, gemeente, { tekst, bewaar }) => {
    checkRecht(actor, 'addSleutel', gemeente);
    const kaart = omgeving.overdracht.readSleutelkaart(tekst);
    if (kaart.gemeente.slug === gemeente) {
      const melding = 'Dit is uw eigen sleutel. Lees de sleutel van de andere gemeente in.';
      throw new InvoerError(melding, [{ veld: 'tekst', melding }]);
    }
    if (bewaar) {
      await keepSleutel(omgeving, gemeente, kaart);
      await deliverWachtend(omgeving, gemeente, kaart);
    }
    const vingerafdruk = await omgeving.overdracht.makeVingerafdruk(kaart);
    return { gemeente: kaart.gemeente, vingerafdruk, hier: false, bewaard: bewaar };
  };
}

// helpers

/** What waited for this key can be made now. */
async function deliverWachtend(omgeving: Omgeving, gemeente: string, { gemeente: naar }: Sleutelkaart): Promise<void> {
  const { verzonden } = await readLijst(omgeving, gemeente);
  for (const { pakketId, volgnummer = 1, zaakId, status, naar: ontvanger } of verzonden) {
    if (status === 'wacht_op_sleutel' && ontvanger.slug === naar.slug) {
      await deliverOverdracht(omgeving, { gemeente, zaakId, pakketId, volgnummer });
    }
  }
}
