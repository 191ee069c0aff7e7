import { NietAangemeldError } from './respond.ts';
import { verifyWachtwoord } from './password.ts';
import type { Gebruiker, GebruikerStore } from '../ports.ts';
import type { Actor } from '../usecases/usecases.ts';

/** Who this is. The same answer, after the same time, for an unknown name, a wrong password and a closed account. */
export async function login(gebruikers: GebruikerStore, gebruikersnaam: string, wachtwoord: string): Promise<Actor> {
  const found = await gebruikers.find(normalizeGebruikersnaam(gebruikersnaam));
  const active = found?.actief === true ? found : undefined;
  const fits = await verifyWachtwoord(active?.wachtwoordhash, wachtwoord);
  if (active === undefined || !fits) {
    throw new NietAangemeldError('De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.');
  }
  return toActor(active);
}

/** User names are written in lower case; people type them as they like. */
export function normalizeGebruikersnaam(gebruikersnaam: string): string {
  return gebruikersnaam.normalize('NFC').trim().toLowerCase();
}

/** The actor of a user that may still work; undefined when the account is gone or closed. */
export async function findActor(gebruikers: GebruikerStore, gebruikersnaam: string): Promise<Actor | undefined> {
  const gebruiker = await gebruikers.find(gebruikersnaam);
  return gebruiker?.actief === true ? toActor(gebruiker) : undefined;
}

function toActor(gebruiker: Gebruiker): Actor {
  const { gebruikersnaam, naam, rollen, gemeenten } = gebruiker;
  return { gebruikersnaam, naam, rollen, gemeenten };
}
