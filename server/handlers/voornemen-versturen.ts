import { writeBrieven } from './brieven.ts';
import type { Handler } from './handler.ts';
import { beginTermijn, findGestart } from './termijn.ts';

/** Tells what the gemeente means to decide, with the time to say something about it: a lower LKS that nobody asked for (art. 4:8 Awb). */
export const sendVoornemen: Handler = async ({ zaak, context }) => {
  const termijn = beginTermijn(zaak, 'zienswijze', context.vandaag, context);
  const uiterlijk = findGestart(termijn)?.einddatum;
  const inhoud = uiterlijk === undefined ? {} : { uiterlijk };
  return [...termijn, ...(await writeBrieven(zaak, 'hermeting_voornemen', inhoud, context))];
};
