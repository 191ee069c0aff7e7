import { writeBrieven } from '../brieven.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn, findGestart } from '../termijn.ts';
import { describeOntbrekend } from './ontbrekend.ts';

/** Asks the werkgever for what is missing (brief 2), with the last day to send it. */
export const sendRappel: Handler = async ({ zaak, context }) => {
  const { rappel } = zaak.gegevens;
  const rappelnummer = rappel.aantalVerstuurd + 1;
  const termijn = beginTermijn(zaak, 'rappel', context.vandaag, context);
  const uiterlijk = findGestart(termijn)?.einddatum;
  const inhoud = {
    ontbrekend: describeOntbrekend(zaak, context),
    rappelnummer,
    eerdereVerzoeken: rappel.verstuurdOp,
    ...(uiterlijk === undefined ? {} : { uiterlijk }),
  };
  return [
    ...termijn,
    ...(await writeBrieven(zaak, 'rappel', inhoud, context)),
    ...recordGegevens(
      zaak,
      { 'rappel.aantalVerstuurd': rappelnummer, 'rappel.verstuurdOp': [...rappel.verstuurdOp, context.vandaag] },
      'rappel verstuurd',
    ),
  ];
};
