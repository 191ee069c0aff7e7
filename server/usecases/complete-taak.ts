import { ConflictError } from '../domain/fouten.ts';
import type { Gebeurtenis, Vastlegging } from '../domain/gebeurtenis.ts';
import type { Taak, Zaak } from '../domain/zaak.ts';
import type { Moment, Omgeving, Zaakopdracht } from './change-zaak.ts';
import { changeZaak } from './change-zaak.ts';
import { findOpenTaak, makeMoment, takenByOther } from './handle-taak.ts';
import { checkInvoer, listWijzigingen } from './invoer.ts';
import { readZaakformulier } from './lokale-formulieren.ts';
import { nameConflict } from './name-conflict.ts';
import { checkRecht } from './rechten.ts';
import { readTaakformulier } from './read-taakformulier.ts';
import { reportTaakstoring } from './report-taakstoring.ts';
import { showZaak } from './show-zaak.ts';
import type { Actor, Formulierwaarden, Usecases } from './usecases.ts';

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
      await checkVersie(omgeving, zaak, taak, actor, invoer.versie);
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

// helpers

/**
 * A zaak may have moved on since the form was opened: a document came in, a term passed. That is no conflict, as long as nobody else
 * touched this task or the fields that it asks.
 * @throws ConflictError naming who changed what
 */
async function checkVersie(omgeving: Omgeving, zaak: Zaak, taak: Taak, actor: Actor, versie: number): Promise<void> {
  if (versie === zaak.versie) return;
  if (versie > zaak.versie) throw new ConflictError('Deze versie van de zaak bestaat nog niet. Ververs de zaak.');
  const velden = new Set(
    readZaakformulier(omgeving, zaak, taak.formulier).groepen.flatMap((groep) => groep.velden.map((veld) => veld.veld)),
  );
  const sindsdien = (await omgeving.stores.views.vastleggingen(zaak.gemeente, zaak.id)).filter(
    (regel) => regel.versie > versie && regel.door !== actor.gebruikersnaam,
  );
  const geraakt = sindsdien.filter((regel) => touches(regel, taak, velden));
  const laatste = geraakt.at(-1);
  if (!laatste) return;
  throw new ConflictError(
    `Deze gegevens zijn intussen gewijzigd door ${laatste.door}. Kijk wat er nu staat en kies wat geldt.`,
    {
      door: laatste.door,
      tijdstip: laatste.tijdstip,
      zaakversie: zaak.versie,
      wijzigingen: geraakt.flatMap(({ gebeurtenis }) =>
        gebeurtenis.soort === 'GegevensVastgelegd' ? gebeurtenis.wijzigingen.filter(({ pad }) => velden.has(pad)) : [],
      ),
    },
  );
}

function touches({ gebeurtenis }: Vastlegging, taak: Taak, velden: ReadonlySet<string>): boolean {
  if (gebeurtenis.soort === 'GegevensVastgelegd') return gebeurtenis.wijzigingen.some(({ pad }) => velden.has(pad));
  return 'taakId' in gebeurtenis && gebeurtenis.taakId === taak.id;
}
