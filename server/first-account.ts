import { ConfigError } from './config.ts';
import { configTable } from './config-table.ts';
import { hashWachtwoord } from './http/password.ts';
import type { GebruikerStore } from './ports.ts';

/**
 * Makes the account `beheerder` when nobody can log in yet.
 * @throws ConfigError when it is needed and its password was not given.
 */
export async function ensureFirstAccount(
  gebruikers: GebruikerStore,
  gemeenten: readonly string[],
  wachtwoord: string | undefined,
): Promise<void> {
  if ((await gebruikers.list(gemeenten)).length > 0) return;
  if (wachtwoord === undefined) {
    const { naam, fout } = configTable.BEHEERDER_WACHTWOORD;
    throw new ConfigError([`De instelling ${naam} ontbreekt: er is nog geen account. ${naam} ${fout}.`]);
  }
  await gebruikers.put({
    gebruikersnaam: 'beheerder',
    naam: 'Beheerder',
    rollen: ['beheerder', 'functioneel_beheerder'],
    gemeenten,
    wachtwoordhash: await hashWachtwoord(wachtwoord),
    actief: true,
  });
}
