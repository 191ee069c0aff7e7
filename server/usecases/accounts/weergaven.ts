import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Weergave } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import type { Weergaveregel } from '../volgen/lijstusecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';

/** More than a person can keep apart; it keeps the store small. */
const MAXIMUM_PER_GEBRUIKER = 50;

/** The saved views of the actor and of the colleagues who share theirs, by name. */
export function makeListWeergaven(omgeving: Omgeving): Usecases['listWeergaven'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listWeergaven', gemeente);
    const weergaven = await omgeving.stores.weergaven.list(gemeente, actor.gebruikersnaam);
    const namen = weergaven.some(({ eigenaar }) => eigenaar !== actor.gebruikersnaam)
      ? await readNamen(omgeving, gemeente)
      : {};
    return weergaven
      .map((weergave) => describeWeergave(weergave, actor.gebruikersnaam, namen))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  };
}

/** Adds or changes a view. @throws InvoerError when the actor has another one with that name, or too many. */
export function makeSaveWeergave({ stores }: Omgeving): Usecases['saveWeergave'] {
  return async (actor, gemeente, id, { naam, vraag, gedeeld }) => {
    checkRecht(actor, 'saveWeergave', gemeente);
    const eigenaar = actor.gebruikersnaam;
    const weergave: Weergave = { id, gemeente, eigenaar, naam: naam.trim(), vraag, gedeeld };
    const lijst = await stores.weergaven.list(gemeente, eigenaar);
    checkWeergave(
      weergave,
      lijst.filter((andere) => andere.eigenaar === eigenaar && andere.id !== id),
    );
    if (!(await stores.weergaven.put(weergave))) throw new NietGevondenError('Deze weergave is niet van u.');
    return describeWeergave(weergave, eigenaar, {});
  };
}

/** Removes a view of the actor; one that is not there, or of somebody else, stays as it is. */
export function makeRemoveWeergave({ stores }: Omgeving): Usecases['removeWeergave'] {
  return async (actor, gemeente, id) => {
    checkRecht(actor, 'removeWeergave', gemeente);
    await stores.weergaven.remove(gemeente, actor.gebruikersnaam, id);
  };
}

// helpers

function checkWeergave({ naam }: Weergave, andere: readonly Weergave[]): void {
  if (naam === '') refuse('Geef de weergave een naam.');
  if (andere.some((weergave) => weergave.naam.toLowerCase() === naam.toLowerCase())) {
    refuse(`U hebt al een weergave met de naam “${naam}”. Kies een andere naam.`);
  }
  if (andere.length >= MAXIMUM_PER_GEBRUIKER) {
    refuse(`U hebt al ${MAXIMUM_PER_GEBRUIKER} weergaven. Verwijder er eerst een.`);
  }
}

function refuse(melding: string): never {
  throw new InvoerError(melding, [{ veld: 'naam', melding }]);
}

function describeWeergave(
  { id, naam, vraag, gedeeld, eigenaar }: Weergave,
  lezer: string,
  namen: Readonly<Record<string, string>>,
): Weergaveregel {
  const regel = { id, naam, vraag, gedeeld };
  return eigenaar === lezer ? regel : { ...regel, van: namen[eigenaar] ?? 'een oud-collega' };
}
