import { writeBesluitbrieven } from '../besluitbrieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the besluit on a change to werkgever and werknemer on the same day; the first one, with what it says of later days. */
export const sendWijziging: Handler = ({ zaak, context }) => {
  const later = zaak.gegevens.wijziging?.later ?? [];
  return writeBesluitbrieven(zaak, 'wijziging', context, zaak.besluiten.at(-1 - later.length));
};
