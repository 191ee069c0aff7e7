import { createHash } from 'node:crypto';
import type { Gebruiker, GebruikerStore } from '../ports.ts';
import type { Actor } from '../usecases/usecases.ts';
import { verifyWachtwoord } from './password.ts';
import { NietAangemeldError } from './respond.ts';

/** Somebody who is logged in. */
export interface Aangemelde {
  readonly actor: Actor;
  /** Changes with the password: a session with another one is over. */
  readonly merk: string;
  /** Has to choose an own password before doing anything else. */
  readonly wachtwoordTijdelijk: boolean;
}

/** Who a session is of. */
export interface Sessiegebruiker {
  readonly gebruikersnaam: string;
  readonly merk: string;
}

/** Who this is. The same answer, after the same time, for an unknown name, a wrong password and a closed account. */
export async function login(
  gebruikers: GebruikerStore,
  gebruikersnaam: string,
  wachtwoord: string,
): Promise<Aangemelde> {
  const found = await gebruikers.find(normalizeGebruikersnaam(gebruikersnaam));
  const active = found?.actief === true ? found : undefined;
  const fits = await verifyWachtwoord(active?.wachtwoordhash, wachtwoord);
  if (active === undefined || !fits) {
    throw new NietAangemeldError('De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.');
  }
  return toAangemelde(active);
}

/** User names are written in lower case; people type them as they like. */
export function normalizeGebruikersnaam(gebruikersnaam: string): string {
  return gebruikersnaam.normalize('NFC').trim().toLowerCase();
}

/** Who may still work in this session; undefined when the account is gone or closed, or the password was changed since. */
export async function findAangemelde(
  gebruikers: GebruikerStore,
  sessie: Sessiegebruiker | undefined,
): Promise<Aangemelde | undefined> {
  const gebruiker = sessie === undefined ? undefined : await gebruikers.find(sessie.gebruikersnaam);
  if (gebruiker?.actief !== true) return undefined;
  const aangemelde = toAangemelde(gebruiker);
  return aangemelde.merk === sessie?.merk ? aangemelde : undefined;
}

function toAangemelde(gebruiker: Gebruiker): Aangemelde {
  const { gebruikersnaam, naam, rollen, gemeenten, wachtwoordhash, tijdelijkWachtwoord = false } = gebruiker;
  const merk = createHash('sha256').update(wachtwoordhash).digest('base64url');
  return { actor: { gebruikersnaam, naam, rollen, gemeenten }, merk, wachtwoordTijdelijk: tijdelijkWachtwoord };
}
