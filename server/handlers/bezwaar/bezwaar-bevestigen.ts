import type { Handler } from '../handler.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';

/** Tells who objected that it came in, and when there is a decision at the latest (art. 6:14 Awb). */
export const confirmBezwaar: Handler = ({ zaak, context }) => writeBezwaarbrieven(zaak, 'bezwaar_ontvangst', context);
