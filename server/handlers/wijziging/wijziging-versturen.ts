import { writeBesluitbrieven } from '../besluitbrieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the besluit on a change to werkgever and werknemer on the same day. */
export const sendWijziging: Handler = ({ zaak, context }) => writeBesluitbrieven(zaak, 'wijziging', context);
