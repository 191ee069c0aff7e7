import { writeBesluitbrieven } from '../besluitbrieven.ts';
import type { Handler } from '../handler.ts';

/** Sends what a new measurement does: a new amount, or the same one and the next moment to measure. */
export const sendHermeting: Handler = ({ zaak, context }) => writeBesluitbrieven(zaak, 'hermeting', context);
