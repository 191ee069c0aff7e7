import { keepTermijnen } from '../domain/zaaktermijn.ts';
import { BESLISTERMIJNEN, readBesluit } from './besluit.ts';
import { writeBrieven } from './brieven.ts';
import type { Briefmoment, Handler } from './handler.ts';

/** The terms that are over when a besluit after the first one has been sent. */
const TERMIJNEN = [...BESLISTERMIJNEN, 'einde_nadert', 'verlenging_antwoord', 'zienswijze'];

/** Sends the besluit to werkgever and werknemer on the same day; with that its terms are kept. */
function makeVerzender(moment: Briefmoment): Handler {
  return async ({ zaak, context }) => [
    ...(await writeBrieven(zaak, moment, { besluit: readBesluit(zaak) }, context)),
    ...keepTermijnen(zaak, TERMIJNEN, context.vandaag),
  ];
}

export const sendVerlenging: Handler = makeVerzender('verlenging');
export const sendHermeting: Handler = makeVerzender('hermeting');
/** The toekenning that follows on forfaitaire LKS; the one who decided now signs, not the one of the first besluit. */
export const sendOvergang: Handler = makeVerzender('toekenning');
