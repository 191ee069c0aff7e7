import { writeBesluitbrieven } from '../besluitbrieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the toekenning that follows on forfaitaire LKS; the one who decided now signs, not the one of the first besluit. */
export const sendOvergang: Handler = ({ zaak, context }) => writeBesluitbrieven(zaak, 'toekenning', context);
