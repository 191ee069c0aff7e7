import { readBesluit } from '../besluit.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the end of the LKS to werkgever and werknemer on the same day. */
export const sendVertrek: Handler = ({ zaak, context }) =>
  writeBrieven(zaak, 'verhuizing_vertrek', { besluit: readBesluit(zaak) }, context);
