import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Handler } from '../handler.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';
import { BEZWAARTERMIJNEN } from './bezwaartermijn.ts';

/** Confirms that the bezwaar was withdrawn (art. 6:21 Awb): there is nothing left to decide. */
export const withdrawBezwaar: Handler = async ({ zaak, context }) => [
  ...(await writeBezwaarbrieven(zaak, 'bezwaar_intrekking', context)),
  ...keepTermijnen(zaak, BEZWAARTERMIJNEN, context.vandaag),
];
