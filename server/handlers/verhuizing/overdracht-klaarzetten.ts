import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/** Asks for the transfer package: it is made after the save, with the letters of this step. */
export const prepareOverdracht: Handler = ({ zaak, context }) => {
  const pakketId = context.makeId();
  return [
    ...recordGegevens(zaak, { 'verhuizing.pakketId': pakketId }, 'overdracht'),
    { soort: 'OverdrachtGevraagd', pakketId },
  ];
};
