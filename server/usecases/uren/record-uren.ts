import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import type { Ureninvoer } from '../../domain/uren/ureninvoer.ts';
import { checkUreninvoer, clipUren } from '../../domain/uren/ureninvoer.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Urenstand } from './read-zaakuren.ts';
import { readUrenstand, showUren } from './read-zaakuren.ts';
import type { Urenusecases } from './urenusecases.ts';

/** Records hours of one zaak that somebody fills in: told by the werkgever, or read from a payslip. */
export function makeAddUren(omgeving: Omgeving): Urenusecases['addUren'] {
  return async (actor, { gemeente, zaakId, opdrachtId }, invoer) => {
    checkRecht(actor, 'addUren', gemeente);
    const moment = makeMoment(omgeving, actor);
    const zaak = await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, async (huidig) => ({
      vooraf: [await decideUren(omgeving, huidig, invoer, moment)],
    }));
    return showUren(omgeving, actor, zaak);
  };
}

/** Takes back hours that were recorded on the wrong zaak or over the wrong period. */
export function makeWithdrawUren(omgeving: Omgeving): Urenusecases['withdrawUren'] {
  return async (actor, { gemeente, zaakId, opdrachtId }, { opgaveId, reden }) => {
    checkRecht(actor, 'withdrawUren', gemeente);
    const moment = makeMoment(omgeving, actor);
    const zaak = await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, ({ urenopgaven = [] }) => {
      const opgave = urenopgaven.find(({ id }) => id === opgaveId);
      if (opgave === undefined) throw new InvoerError('Deze uren staan niet bij deze zaak. Laad de pagina opnieuw.');
      if (opgave.ingetrokken !== undefined) throw new ConflictError('Deze uren zijn al ingetrokken.');
      return { vooraf: [{ soort: 'UrenIngetrokken', opgaveId, op: moment.vandaag, reden }] };
    });
    return showUren(omgeving, actor, zaak);
  };
}

/** Hours as the zaak keeps them, over the days of the job. */
export function toVastlegging(
  invoer: Ureninvoer,
  { kader }: Pick<Urenstand, 'kader'>,
  moment: Moment,
  id: string,
): Extract<Gebeurtenis, { readonly soort: 'UrenVastgelegd' }> {
  const opgave = { id, ...invoer, ...clipUren(invoer, kader), vastgelegdOp: moment.vandaag, door: moment.door };
  return { soort: 'UrenVastgelegd', opgave };
}

// helpers

async function decideUren(omgeving: Omgeving, zaak: Zaak, invoer: Ureninvoer, moment: Moment): Promise<Gebeurtenis> {
  const stand = await readUrenstand(omgeving, zaak);
  const fouten = [...checkUreninvoer(invoer, stand.kader), ...checkBewijs(invoer, zaak)];
  if (fouten.length > 0) throw new InvoerError('De uren zijn niet vastgelegd. Kijk de velden na.', fouten);
  return toVastlegging(invoer, stand, moment, omgeving.makeId());
}

function checkBewijs({ documentId }: Ureninvoer, { documenten }: Zaak) {
  if (documentId === undefined || documenten.some(({ id }) => id === documentId)) return [];
  return [{ veld: 'documentId', melding: 'Dit document hoort niet bij deze zaak. Voeg de loonstrook opnieuw toe.' }];
}
