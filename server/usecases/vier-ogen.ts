import type { Tijdstip } from '../domain/zaak/zaak.ts';
import { listGemeenten } from '../rules/eigenaar.ts';
import type { Actor } from './usecases.ts';
import type { Omgeving } from './zaak/change-zaak.ts';

/** One switch of the setting: who and when. The list of all is what the setting keeps. */
interface Wisseling {
  readonly aan: boolean;
  readonly door: string;
  readonly tijdstip: Tijdstip;
}

/**
 * Whether a second person must approve a variant of this gemeente; yes, until a beheerder says otherwise. For a version of a regio one
 * gemeente that wants it is enough.
 */
export async function readVierOgen(omgeving: Omgeving, eigenaar: string): Promise<boolean> {
  const gemeenten = listGemeenten(omgeving.regels, eigenaar);
  const wisselingen = await Promise.all(gemeenten.map((gemeente) => readWisselingen(omgeving, gemeente)));
  return wisselingen.some((lijst) => lijst.at(-1)?.aan ?? true);
}

/** Switches the setting; the same again changes nothing. */
export async function writeVierOgen(omgeving: Omgeving, actor: Actor, gemeente: string, aan: boolean): Promise<void> {
  const wisselingen = await readWisselingen(omgeving, gemeente);
  if ((wisselingen.at(-1)?.aan ?? true) === aan) return;
  const wisseling: Wisseling = { aan, door: actor.gebruikersnaam, tijdstip: omgeving.klok.nu() };
  await omgeving.stores.instellingen.put(makeSleutel(gemeente), JSON.stringify([...wisselingen, wisseling]));
}

/** Every switch of the setting, oldest first. */
export async function readWisselingen({ stores }: Omgeving, gemeente: string): Promise<readonly Wisseling[]> {
  return JSON.parse((await stores.instellingen.find(makeSleutel(gemeente))) ?? '[]') as readonly Wisseling[];
}

// helpers

function makeSleutel(gemeente: string): string {
  return `vier-ogen:${gemeente}`;
}
