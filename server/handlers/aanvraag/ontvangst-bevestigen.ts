import { isAmbtshalve } from '../../domain/zaak/ambtshalve.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';

/** Starts the term of eight weken of art. 4:13 Awb, unless nobody asked (ambtshalve), and sends what the gemeente gives at the start. */
export const confirmOntvangst: Handler = async ({ zaak, context }) => {
  const { datumOntvangst } = zaak.gegevens.aanvraag;
  const termijn = isAmbtshalve(zaak) ? [] : beginTermijn(zaak, 'beslistermijn_awb', datumOntvangst, context);
  return [...termijn, ...(await writeBrieven(zaak, 'ontvangst', {}, context))];
};
