import type { BewaardeMelding } from '../../ports.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Actor, Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import type { Meldingregel } from './persoonlijk.ts';

const MAXIMUM = 50;

/** What concerns the actor, newest first, as sentences. */
export function makeListMeldingen(omgeving: Omgeving): Usecases['listMeldingen'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listMeldingen', gemeente);
    if (isToegestaan('listStoringen', actor.rollen)) await addStoringen(omgeving, actor, gemeente);
    const [meldingen, namen] = await Promise.all([
      omgeving.stores.meldingen.list(gemeente, actor.gebruikersnaam, MAXIMUM),
      readNamen(omgeving, gemeente),
    ]);
    return meldingen.map((melding) => toRegel(melding, namen));
  };
}

/** Marks what the actor has seen; the rest stays unread, also what came in meanwhile. */
export function makeReadMeldingen(omgeving: Omgeving): Usecases['readMeldingen'] {
  return async (actor, gemeente, ids) => {
    checkRecht(actor, 'readMeldingen', gemeente);
    await omgeving.stores.meldingen.markRead(gemeente, actor.gebruikersnaam, ids);
  };
}

// helpers

/** A storing becomes a melding of each beheerder the first time that this beheerder looks. */
async function addStoringen({ stores }: Omgeving, actor: Actor, gemeente: string): Promise<void> {
  for (const storing of await stores.storingen.list([gemeente], 'open')) {
    await stores.meldingen.put({
      id: `storing:${storing.id}:${storing.sinds}`,
      gemeente,
      aan: actor.gebruikersnaam,
      soort: 'storing',
      zaakId: storing.zaakId,
      zaaknummer: '',
      onderwerp: storing.omschrijving,
      door: 'systeem',
      tijdstip: storing.sinds,
    });
  }
}

const ZINNEN: Readonly<Record<BewaardeMelding['soort'], (wie: string, onderwerp: string) => string>> = {
  toegewezen: (wie, taak) => `${wie} heeft u de taak “${taak}” gegeven.`,
  overgedragen: (wie, taak) => `${wie} heeft uw taak “${taak}” aan een ander gegeven.`,
  teruggegeven: (wie, taak) => `${wie} heeft uw taak “${taak}” teruggegeven aan de groep.`,
  afgerond: (wie, taak) => `${wie} heeft uw taak “${taak}” afgerond.`,
  vervallen: (_wie, taak) => `Uw taak “${taak}” is vervallen: het proces ging verder.`,
  termijn_verstreken: (_wie, termijn) => `De termijn “${termijn}” is verstreken.`,
  betaaltermijn: (_wie, maand) => `De betaalrun van ${maand} is nog niet vrijgegeven.`,
  betaalbestand: (_wie, maand) => `Het betaalbestand van ${maand} is nog niet bij de bank.`,
  betaling_teruggekomen: (_wie, wat) => `Teruggekomen van de bank: ${wat}.`,
  storing: (_wie, storing) => `Storing: ${storing}`,
};

function toRegel(melding: BewaardeMelding, namen: Readonly<Record<string, string>>): Meldingregel {
  const { id, soort, zaakId, zaaknummer, taakId, onderwerp, door, tijdstip, gelezen } = melding;
  const wie = door === 'systeem' ? 'Het systeem' : (namen[door] ?? door);
  const zin = ZINNEN[soort](wie, onderwerp);
  return { id, soort, zaakId, zaaknummer, ...(taakId === undefined ? {} : { taakId }), zin, tijdstip, gelezen };
}
