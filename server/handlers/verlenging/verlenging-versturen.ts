import { writeBesluitbrieven } from '../besluitbrieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the besluit by which the LKS goes on, to werkgever and werknemer on the same day. */
export const sendVerlenging: Handler = ({ zaak, context }) => writeBesluitbrieven(zaak, 'verlenging', context);
