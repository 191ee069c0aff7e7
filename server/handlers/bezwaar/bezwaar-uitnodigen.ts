import { formatDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Handler } from '../handler.ts';
import { readBezwaar } from './bezwaar-registreren.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';

/** Invites werkgever and werknemer to the hearing (art. 7:2 Awb). @throws InvoerError when its day is over. */
export const inviteHoorzitting: Handler = ({ zaak, context }) => {
  const { hoorzittingOp } = readBezwaar(zaak);
  if (hoorzittingOp === undefined || hoorzittingOp <= context.vandaag) {
    const melding = `Kies een dag na ${formatDatum(context.vandaag)}, zodat iedereen zich kan voorbereiden.`;
    throw new InvoerError(melding, [{ veld: 'bezwaar.hoorzittingOp', melding }]);
  }
  return writeBezwaarbrieven(zaak, 'bezwaar_hoorzitting', context);
};
