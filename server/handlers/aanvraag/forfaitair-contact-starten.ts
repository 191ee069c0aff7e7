import type { Handler } from '../handler.ts';
import { beginTermijn } from '../termijn.ts';

/** Starts the term for the talk about forfaitaire LKS, counted from the aanvraag, where the gemeente has set one. */
export const startForfaitairContact: Handler = ({ zaak, context }) =>
  beginTermijn(zaak, 'forfaitair_contact', zaak.gegevens.aanvraag.datumOntvangst, context);
