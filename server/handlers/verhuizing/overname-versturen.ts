import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { BESLISTERMIJNEN, readBesluit } from '../besluit.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the besluit to werkgever and werknemer on the same day; with that its term is kept. */
export const sendOvername: Handler = async ({ zaak, context }) => [
  ...(await writeBrieven(zaak, 'verhuizing_ontvangst', { besluit: readBesluit(zaak) }, context)),
  ...keepTermijnen(zaak, BESLISTERMIJNEN, context.vandaag),
];
