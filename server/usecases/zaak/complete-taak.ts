import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor, Formulierwaarden, Usecases } from '../usecases.ts';
import { checkVersie } from '../variant/check-versie.ts';
import { readZaakformulier } from '../variant/lokale-formulieren.ts';
import { nameConflict } from '../variant/name-conflict.ts';
import type { Moment, Omgeving, Zaakopdracht } from './change-zaak.ts';
import { changeZaak } from './change-zaak.ts';
import { findOpenTaak, makeMoment, takenByOther } from './handle-taak.ts';
import { checkInvoer, listWijzigingen } from './invoer.ts';
import { readTaakformulier } from './read-taakformulier.ts';
import { reportTaakstoring } from './report-taakstoring.ts';
import { showZaak } from './show-zaak.ts';

/**
 * Completes a task: what was filled in is kept, the process moves on to the next tasks, and letters and besluiten follow. All of it is
 * one save. Who sends the same command again gets the same answer.
 */
export function makeCompleteTaak(omgeving: Omgeving): Usecases['completeTaak'] {
  return async (actor, plaats, invoer) => {
    checkRecht(actor, 'completeTaak', plaats.gemeente);
    const moment = makeMoment(omgeving, actor);
    const decide = async (zaak: Zaak): Promise<Zaakopdracht> => {
      const taak = findOpenTaak(zaak, plaats.taakId, actor);
      const formulier = readZaakformulier(omgeving, zaak, taak);
      await checkVersie(omgeving, zaak, actor, invoer.versie, { formulier, taakId: taak.id });
      return decideTaak(omgeving, zaak, taak, actor, invoer.waarden, moment);
    };
    const zaak = await reportTaakstoring(omgeving, plaats, moment, () =>
      nameConflict(omgeving, plaats.gemeente, () => changeZaak(omgeving, plaats, invoer.opdrachtId, moment, decide)),
    );
    await omgeving.stores.concepten.remove(actor.gebruikersnaam, plaats.taakId);
    return showZaak(omgeving, zaak);
  };
}

/** What completing this task with these answers asks of the zaak. @throws ConflictError @throws InvoerError @throws NietToegestaanError */
export function decideTaak(
  omgeving: Omgeving,
  zaak: Zaak,
  taak: Taak,
  actor: Actor,
  antwoorden: Formulierwaarden,
  moment: Moment,
): Zaakopdracht {
  if (taak.behandelaar !== undefined && taak.behandelaar !== actor.gebruikersnaam) throw takenByOther(zaak, taak);
  const { gegevens } = zaak;
  const { vandaag } = moment;
  const formulier = readTaakformulier(omgeving, zaak, taak, vandaag);
  const waarden = checkInvoer(omgeving, formulier, antwoorden, { vandaag, gegevens });
  const wijzigingen = listWijzigingen(gegevens, waarden);
  const vastgelegd: readonly Gebeurtenis[] =
    wijzigingen.length === 0 ? [] : [{ soort: 'GegevensVastgelegd', wijzigingen, bron: taak.naam }];
  return {
    vooraf: [...vastgelegd, { soort: 'TaakAfgerond', taakId: taak.id, op: moment.nu, door: moment.door }],
    beweging: { procesId: taak.procesId, invoer: { soort: 'taak', wachtId: taak.wachtId } },
  };
}
