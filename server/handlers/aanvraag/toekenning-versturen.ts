import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { BESLISTERMIJNEN, readBesluit } from '../besluit.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';
import { findHandtekening, readBeslisser } from '../handtekening.ts';

/** Sends the toekenning to werkgever and werknemer on the same day; with that the beslistermijnen are kept. */
export const sendToekenning: Handler = async ({ zaak, element, context }) => [
  ...(await writeBrieven(
    zaak,
    'toekenning',
    { besluit: readBesluit(zaak) },
    { ...context, ...readBeslisser(zaak, context, findHandtekening(element.id)) },
  )),
  ...keepTermijnen(zaak, BESLISTERMIJNEN, context.vandaag),
];
