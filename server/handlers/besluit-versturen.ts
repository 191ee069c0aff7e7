import { keepTermijnen } from '../domain/zaaktermijn.ts';
import { BESLISTERMIJNEN, readBesluit } from './besluit.ts';
import { writeBrieven } from './brieven.ts';
import type { Briefmoment, Handler } from './handler.ts';

/** The terms that are over when a besluit after the first one has been sent. */
const TERMIJNEN = [...BESLISTERMIJNEN, 'einde_nadert', 'verlenging_antwoord', 'zienswijze'];

/** Sends the besluit to werkgever and werknemer on the same day; with that its terms are kept. */
export function makeVerzender(moment: Briefmoment): Handler {
  return async ({ zaak, context }) => [
    ...(await writeBrieven(zaak, moment, { besluit: readBesluit(zaak) }, context)),
    ...keepTermijnen(zaak, TERMIJNEN, context.vandaag),
  ];
}
