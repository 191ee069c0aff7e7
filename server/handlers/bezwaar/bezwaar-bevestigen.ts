import type { Handler } from '../handler.ts';
import { readBezwaar } from './bezwaar-registreren.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';

/** Tells who objected that it came in, and when there is a decision at the latest (art. 6:14 Awb): once. */
export const confirmBezwaar: Handler = ({ zaak, context }) =>
  readBezwaar(zaak).bevestigdOp === undefined ? writeBezwaarbrieven(zaak, 'bezwaar_ontvangst', context) : [];
