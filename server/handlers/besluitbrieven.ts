import type { Briefmoment } from '../domain/brief/briefmoment.ts';
import { keepTermijnen } from '../domain/termijn/zaaktermijn.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import { BESLISTERMIJNEN, readBesluit } from './besluit.ts';
import { writeBrieven } from './brieven.ts';
import type { Handlercontext } from './handler.ts';

/** The terms that are over when a besluit after the first one has been sent. */
const TERMIJNEN = [...BESLISTERMIJNEN, 'einde_nadert', 'verlenging_antwoord', 'zienswijze', 'wijziging_beslissing'];

/** The letters of a besluit after the first one, to werkgever and werknemer on the same day; with that its terms are kept. */
export async function writeBesluitbrieven(
  zaak: Zaak,
  moment: Briefmoment,
  context: Handlercontext,
  besluit = readBesluit(zaak),
): Promise<readonly Gebeurtenis[]> {
  return [
    ...(await writeBrieven(zaak, moment, { besluit }, context)),
    ...keepTermijnen(zaak, TERMIJNEN, context.vandaag),
  ];
}
