import { addDagen } from '../../domain/datum.ts';
import { suspendTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { isAmbtshalve } from '../../domain/zaak/ambtshalve.ts';
import { writeBrieven } from '../brieven.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn, findGestart } from '../termijn.ts';
import { describeOntbrekend } from './ontbrekend.ts';

/**
 * Gives the aanvrager a last chance to complete the aanvraag (brief 11, art. 4:5 Awb). From the day after, the statutory terms stand
 * still until the data are in or the hersteltermijn is over (art. 4:15 lid 1 onder a); not when nobody asked for anything.
 */
export const sendLaatsteVerzoek: Handler = async ({ zaak, context }) => {
  const termijn = beginTermijn(zaak, 'hersteltermijn', context.vandaag, context);
  const herstel = findGestart(termijn);
  const opschorting = isAmbtshalve(zaak)
    ? []
    : suspendTermijnen(zaak, {
        van: addDagen(context.vandaag, 1),
        reden: 'de aanvraag is niet compleet, de gemeente heeft om aanvulling gevraagd',
        grondslag: 'art. 4:15 lid 1 onder a Awb',
        ...(herstel === undefined ? {} : { uiterlijkMet: herstel.id }),
      });
  const inhoud = {
    ontbrekend: describeOntbrekend(zaak, context),
    eerdereVerzoeken: zaak.gegevens.rappel.verstuurdOp,
    ...(herstel === undefined ? {} : { uiterlijk: herstel.einddatum }),
  };
  return [
    ...termijn,
    ...opschorting,
    ...(await writeBrieven(zaak, 'laatste_verzoek', inhoud, context)),
    ...recordGegevens(zaak, { 'rappel.laatsteVerzoekOp': context.vandaag }, 'laatste verzoek verstuurd'),
  ];
};
