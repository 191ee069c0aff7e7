import type { Datum } from '../../domain/datum.ts';
import { isVerstreken } from '../../domain/termijn/termijn.ts';
import { keepTermijnen, resumeTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Handler } from '../handler.ts';
import { dropBuitenBehandeling, followOnvolledig } from './buiten-behandeling-termijn.ts';

/**
 * Ends the waiting when everything is in. Who sends a part keeps the rest of the running term for the rest of the data: the term of a
 * rappel runs on, and after a last request the statutory clock stays suspended until the hersteltermijn is over, while the four weken of
 * art. 4:5 lid 4 Awb begin.
 */
export const processOntvangst: Handler = async ({ zaak, context }) => {
  const { uitkomst } = await context.decide('volledigheid', zaak);
  if (uitkomst['volledig'] !== true) {
    return [...passRappel(zaak, context.vandaag), ...followOnvolledig(zaak, context.vandaag, context)];
  }
  return [
    ...keepTermijnen(zaak, ['rappel', 'hersteltermijn'], context.vandaag),
    ...dropBuitenBehandeling(zaak),
    ...resumeTermijnen(zaak, findOntvangst(zaak, context.vandaag), context.kalender),
  ];
};

// helpers

/** A rappel that is over when somebody looks, has passed: nobody has to wait for it any more. */
function passRappel(zaak: Zaak, vandaag: Datum): readonly Gebeurtenis[] {
  return zaak.termijnen
    .filter((termijn) => termijn.soort === 'rappel' && termijn.status === 'lopend' && isVerstreken(termijn, vandaag))
    .map(({ id }) => ({ soort: 'TermijnVerstreken', termijnId: id, op: vandaag }));
}

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
