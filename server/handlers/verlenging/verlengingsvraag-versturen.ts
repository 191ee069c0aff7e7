import { writeBrieven } from '../brieven.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn, findGestart } from '../termijn.ts';

/**
 * Asks the werkgever whether the work goes on (brief 8), reminds of it, or asks for the last time (brief 11): each with the last day to
 * answer, so many werkdagen as the gemeente gives for a reminder.
 */
export const askVerlenging: Handler = async ({ zaak, context }) => {
  const { verlenging, oordeel } = zaak.gegevens;
  const isLaatste = oordeel.vervolgVerlenging === 'laatste_verzoek';
  const verstuurdOp = verlenging?.verstuurdOp ?? [];
  const rappelnummer = (verlenging?.aantalVerstuurd ?? 0) + 1;
  const termijn = beginTermijn(zaak, 'verlenging_antwoord', context.vandaag, context);
  const uiterlijk = findGestart(termijn)?.einddatum;
  const inhoud = {
    rappelnummer,
    eerdereVerzoeken: verstuurdOp,
    ...(uiterlijk === undefined ? {} : { uiterlijk }),
  };
  return [
    ...termijn,
    ...(await writeBrieven(zaak, isLaatste ? 'verlenging_laatste_verzoek' : 'verlenging_vraag', inhoud, context)),
    ...recordGegevens(
      zaak,
      isLaatste
        ? { 'verlenging.laatsteVerzoekOp': context.vandaag }
        : { 'verlenging.aantalVerstuurd': rappelnummer, 'verlenging.verstuurdOp': [...verstuurdOp, context.vandaag] },
      'vraag over verlenging verstuurd',
    ),
  ];
};
