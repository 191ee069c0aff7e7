import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { listTaakrollen } from '../../domain/zaak/taakrollen.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht, checkTaakrol } from '../rechten.ts';
import type { Actor, Taakplaats, Usecases } from '../usecases.ts';
import { nameConflict } from '../variant/name-conflict.ts';
import type { Moment, Omgeving } from './change-zaak.ts';
import { changeZaak } from './change-zaak.ts';
import { showZaak } from './show-zaak.ts';

/** The moment at which an actor does something. */
export function makeMoment({ klok }: Pick<Omgeving, 'klok'>, actor: Actor): Moment {
  return { nu: klok.nu(), vandaag: klok.vandaag(), door: actor.gebruikersnaam, doorNaam: actor.naam };
}

/** The task, whatever its status. @throws NietGevondenError */
export function findTaak(zaak: Zaak, taakId: string): Taak {
  const taak = zaak.taken.find((deel) => deel.id === taakId);
  if (!taak) throw new NietGevondenError('Deze taak is er niet, of hoort niet bij deze zaak.');
  return taak;
}

/** The task when it can still be done by this actor. @throws ConflictError naming who was first @throws NietToegestaanError */
export function findOpenTaak(zaak: Zaak, taakId: string, actor: Actor): Taak {
  const taak = findTaak(zaak, taakId);
  checkTaakrol(actor, taak);
  if (taak.status === 'open') return taak;
  const wat =
    taak.status === 'afgerond'
      ? `al afgerond door ${taak.afgerondDoor ?? 'een collega'}`
      : 'vervallen, omdat het proces verder ging';
  throw new ConflictError(`De taak “${taak.naam}” is ${wat}. Er is niets gewijzigd.`, {
    door: taak.afgerondDoor ?? 'systeem',
    tijdstip: taak.afgerondOp ?? '',
    zaakversie: zaak.versie,
    wijzigingen: [],
  });
}

/** Takes a task, so that colleagues see who does it. */
export function makeClaimTaak(omgeving: Omgeving): Usecases['claimTaak'] {
  return (actor, plaats) =>
    changeTaak(omgeving, actor, plaats, (zaak) => {
      const taak = findOpenTaak(zaak, plaats.taakId, actor);
      if (taak.behandelaar === actor.gebruikersnaam) return [];
      if (taak.behandelaar !== undefined) throw takenByOther(zaak, taak);
      return [{ soort: 'TaakOpgepakt', taakId: taak.id, behandelaar: actor.gebruikersnaam }];
    });
}

/** Gives a task back to the group. */
export function makeReleaseTaak(omgeving: Omgeving): Usecases['releaseTaak'] {
  return (actor, plaats) =>
    changeTaak(omgeving, actor, plaats, (zaak) => {
      const taak = findOpenTaak(zaak, plaats.taakId, actor);
      if (taak.behandelaar === undefined) return [];
      if (taak.behandelaar !== actor.gebruikersnaam) throw takenByOther(zaak, taak);
      return [{ soort: 'TaakTeruggegeven', taakId: taak.id }];
    });
}

/** Gives a task to a colleague who may do it. */
export function makeAssignTaak(omgeving: Omgeving): Usecases['assignTaak'] {
  return async (actor, plaats, naar) => {
    const collega = await omgeving.stores.gebruikers.find(naar);
    return changeTaak(omgeving, actor, plaats, (zaak) => {
      const taak = findOpenTaak(zaak, plaats.taakId, actor);
      const mag =
        collega?.actief &&
        collega.gemeenten.includes(zaak.gemeente) &&
        listTaakrollen(collega.rollen).includes(taak.rol) &&
        taak.nietVoor !== naar;
      if (!mag) {
        const melding = `Kies een collega van deze gemeente die een taak voor ${taak.rol} mag doen.`;
        throw new InvoerError(melding, [{ veld: 'naar', melding }]);
      }
      if (taak.behandelaar === naar) return [];
      return [{ soort: 'TaakOpgepakt', taakId: taak.id, behandelaar: naar }];
    });
  };
}

/** The task is somebody else's. */
export function takenByOther(zaak: Zaak, taak: Taak): ConflictError {
  return new ConflictError(
    `De taak “${taak.naam}” is opgepakt door ${taak.behandelaar}. Overleg, of kies een andere taak.`,
    {
      door: taak.behandelaar ?? 'systeem',
      tijdstip: '',
      zaakversie: zaak.versie,
      wijzigingen: [],
    },
  );
}

/** A change of a task alone, named by who made it when it comes too late; nothing decided is nothing saved. */
export async function changeTaak(
  omgeving: Omgeving,
  actor: Actor,
  plaats: Taakplaats,
  decide: (zaak: Zaak) => readonly Gebeurtenis[],
): Promise<Zaakoverzicht> {
  checkRecht(actor, 'claimTaak', plaats.gemeente);
  const zaak = await nameConflict(omgeving, plaats.gemeente, () =>
    changeZaak(omgeving, plaats, omgeving.makeId(), makeMoment(omgeving, actor), (huidig) => {
      const vooraf = decide(huidig);
      return vooraf.length === 0 ? undefined : { vooraf };
    }),
  );
  return showZaak(omgeving, zaak);
}
