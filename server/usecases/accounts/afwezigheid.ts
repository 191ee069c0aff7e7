import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Afwezigheid } from '../../domain/zaak/afwezigheid.ts';
import { checkAfwezigheid } from '../../domain/zaak/afwezigheid.ts';
import { listTaakrollen } from '../../domain/zaak/taakrollen.ts';
import type { Gebruiker } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor, Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { handOver, putAfwezigheid, takeBack } from './hand-over.ts';

/** The afwezigheid of the actor that runs or is to come. */
export function makeReadAfwezigheid(omgeving: Omgeving): Usecases['readAfwezigheid'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readAfwezigheid', gemeente);
    return show(await readEigen(omgeving, actor), gemeente);
  };
}

/** Plans to be away; when that begins today, the tasks go at once. What was planned before is replaced. */
export function makePlanAfwezigheid(omgeving: Omgeving): Usecases['planAfwezigheid'] {
  return async (actor, gemeente, { van, tot, naar = null }) => {
    checkRecht(actor, 'planAfwezigheid', gemeente);
    const vandaag = omgeving.klok.vandaag();
    checkAfwezigheid({ van, tot }, vandaag);
    await checkOntvanger(omgeving, actor, gemeente, naar);
    const gebruiker = await readEigen(omgeving, actor);
    const oud = find(gebruiker, gemeente);
    if (oud && oud.status !== 'gepland' && oud.tot >= vandaag) {
      throw new ConflictError('Uw taken zijn al overgedragen. Haal ze eerst terug, of meld eerst dat u er weer bent.');
    }
    const id = omgeving.makeId();
    const nieuw: Afwezigheid = { id, gemeente, van, tot, naar, status: 'gepland', taken: [] };
    const zonder = { ...gebruiker, afwezigheden: (gebruiker.afwezigheden ?? []).filter((deel) => deel !== oud) };
    await putAfwezigheid(omgeving, zonder, nieuw);
    if (van <= vandaag) await handOver(omgeving, actor.gebruikersnaam, id, vandaag);
    return show(await readEigen(omgeving, actor), gemeente);
  };
}

/** The actor is back, or does not go: with `haalTerug` what was handed over comes back as far as nobody touched it. */
export function makeEndAfwezigheid(omgeving: Omgeving): Usecases['endAfwezigheid'] {
  return async (actor, gemeente, { haalTerug }) => {
    checkRecht(actor, 'endAfwezigheid', gemeente);
    const gebruiker = await readEigen(omgeving, actor);
    const oud = find(gebruiker, gemeente);
    if (!oud) return { teruggehaald: 0 };
    const teruggehaald = haalTerug ? await takeBack(omgeving, gebruiker, oud) : 0;
    await putAfwezigheid(omgeving, gebruiker, undefined, oud.id);
    return { teruggehaald };
  };
}

// helpers

function find(gebruiker: Gebruiker, gemeente: string): Afwezigheid | undefined {
  return gebruiker.afwezigheden?.find((deel) => deel.gemeente === gemeente);
}

function show(gebruiker: Gebruiker, gemeente: string): Awaited<ReturnType<Usecases['readAfwezigheid']>> {
  const gevonden = find(gebruiker, gemeente);
  if (!gevonden) return { afwezigheid: null };
  const { van, tot, naar, status, taken } = gevonden;
  return { afwezigheid: { van, tot, naar, overgedragen: status === 'gepland' ? null : taken.length } };
}

async function checkOntvanger(omgeving: Omgeving, actor: Actor, gemeente: string, naar: string | null): Promise<void> {
  if (naar === null) return;
  const collega = await omgeving.stores.gebruikers.find(naar);
  const kan = collega?.actief && collega.gemeenten.includes(gemeente) && listTaakrollen(collega.rollen).length > 0;
  if (kan && naar !== actor.gebruikersnaam) return;
  const melding = 'Kies een collega van deze gemeente die taken doet.';
  throw new InvoerError(melding, [{ veld: 'naar', melding }]);
}

/** @throws NietGevondenError */
async function readEigen({ stores }: Omgeving, actor: Actor): Promise<Gebruiker> {
  const gebruiker = await stores.gebruikers.find(actor.gebruikersnaam);
  if (!gebruiker) throw new NietGevondenError('Uw account is er niet meer.');
  return gebruiker;
}
