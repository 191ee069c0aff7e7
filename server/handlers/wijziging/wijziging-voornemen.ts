import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn, findGestart } from '../termijn.ts';

/** Tells that the amount will be lower, with the time to say something about it (art. 4:8 Awb). */
export const sendWijzigingsvoornemen: Handler = async ({ zaak, context }) => {
  const termijn = beginTermijn(zaak, 'zienswijze', context.vandaag, context);
  const uiterlijk = findGestart(termijn)?.einddatum;
  const inhoud = uiterlijk === undefined ? {} : { uiterlijk };
  return [...termijn, ...(await writeBrieven(zaak, 'wijziging_voornemen', inhoud, context))];
};
