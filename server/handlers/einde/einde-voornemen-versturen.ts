import { writeBrieven } from '../brieven.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn, findGestart } from '../termijn.ts';
import { readEinde } from './einde.ts';

/** Tells the werkgever and the werknemer that the LKS is meant to end, with the time to say something about it (art. 4:8 Awb). */
export const sendEindevoornemen: Handler = async ({ zaak, element, context }) => {
  const termijn = beginTermijn(zaak, 'zienswijze', context.vandaag, context);
  const uiterlijk = findGestart(termijn)?.einddatum;
  const inhoud = { einde: readEinde(zaak), ...(uiterlijk === undefined ? {} : { uiterlijk }) };
  return [
    ...termijn,
    ...(uiterlijk === undefined ? [] : recordGegevens(zaak, { 'einde.zienswijzeTot': uiterlijk }, element.naam)),
    ...(await writeBrieven(zaak, 'einde_voornemen', inhoud, context)),
  ];
};
