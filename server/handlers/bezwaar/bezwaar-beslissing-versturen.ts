import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Handler } from '../handler.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';
import { BEZWAARTERMIJNEN } from './bezwaartermijn.ts';

/** Sends the decision to werkgever and werknemer on the same day; with that the term is kept. */
export const sendBezwaarbeslissing: Handler = async ({ zaak, context }) => {
  const besluit = zaak.besluiten.findLast(({ soort }) => soort === 'beslissing_op_bezwaar');
  return [
    ...(await writeBezwaarbrieven(zaak, 'bezwaar_beslissing', context, besluit)),
    ...keepTermijnen(zaak, BEZWAARTERMIJNEN, context.vandaag),
  ];
};
