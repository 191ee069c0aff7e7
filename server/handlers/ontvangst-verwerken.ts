import type { Datum } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak.ts';
import { keepTermijnen, resumeTermijnen } from '../domain/zaaktermijn.ts';
import { dropBuitenBehandeling, followOnvolledig } from './buiten-behandeling-termijn.ts';
import type { Handler } from './handler.ts';

/**
 * Ends the waiting when something came in. After a last request the statutory clock runs again only when everything is in: an aanvraag
 * that is still incomplete stays suspended until the hersteltermijn is over, and the four weken of art. 4:5 lid 4 Awb begin.
 */
export const processOntvangst: Handler = async ({ zaak, context }) => {
  const rappel = keepTermijnen(zaak, ['rappel'], context.vandaag);
  const { uitkomst } = await context.decide('volledigheid', zaak);
  if (uitkomst['volledig'] !== true) return [...rappel, ...followOnvolledig(zaak, context.vandaag, context)];
  return [
    ...rappel,
    ...keepTermijnen(zaak, ['hersteltermijn'], context.vandaag),
    ...dropBuitenBehandeling(zaak),
    ...resumeTermijnen(zaak, findOntvangst(zaak, context.vandaag), context.kalender),
  ];
};

// helpers

/** The day on which the last document came in, when that is known and lies after the request: the clock runs from that day. */
function findOntvangst(zaak: Zaak, vandaag: Datum): Datum {
  const { rappel, dienstverband } = zaak.gegevens;
  const ontvangen = dienstverband.aokOntvangenOp;
  const gevraagd = rappel.laatsteVerzoekOp;
  const alleenAok = zaak.gegevens.oordeel.ontbrekend?.every((code) => code === 'arbeidsovereenkomst') ?? false;
  return alleenAok && ontvangen !== undefined && gevraagd !== undefined && ontvangen > gevraagd && ontvangen < vandaag
    ? ontvangen
    : vandaag;
}
