import { randomUUID } from 'node:crypto';
import { InvoerError } from '../domain/fouten.ts';
import { normalizeGebruikersnaam } from '../http/login.ts';
import { hashWachtwoord, makeTijdelijkWachtwoord } from '../http/password.ts';
import type { Gebruiker, Stores } from '../ports.ts';
import { openOpslag } from './open-opslag.ts';
import type { Optiebeschrijving } from './opties.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';

/** The store with the accounts, and the gemeenten of this installation. */
export interface Accountbron {
  readonly stores: Pick<Stores, 'gebruikers' | 'close'>;
  readonly gemeenten: readonly string[];
  readonly nu: () => Date;
}

/** Who stands in the accountlog: nobody logged in, somebody had the server in hands. */
const DOOR = 'beheer op de server';

const OPTIES: Optiebeschrijving = { waarden: { gebruiker: 'beheerder' }, schakelaars: [] };

/**
 * `wachtwoord`: gives an account a temporary password, for when no beheerder can log in any more. It is printed once; open sessions of the
 * account end, because a session belongs to a password.
 * @throws InvoerError when there is no such account, or it is closed
 */
export async function runWachtwoord(
  args: readonly string[],
  open: () => Promise<Accountbron>,
  uitvoer: Uitvoer,
): Promise<void> {
  const naam = normalizeGebruikersnaam(parseOpties(args, OPTIES).readTekst('gebruiker'));
  const bron = await open();
  try {
    const oud = await readAccount(bron, naam);
    const wachtwoord = makeTijdelijkWachtwoord();
    await bron.stores.gebruikers.save({
      gebruiker: {
        ...oud,
        wachtwoordhash: await hashWachtwoord(wachtwoord),
        tijdelijkWachtwoord: true,
        versie: (oud.versie ?? 0) + 1,
      },
      vastlegging: {
        id: randomUUID(),
        tijdstip: bron.nu().toISOString(),
        door: DOOR,
        gebruikersnaam: oud.gebruikersnaam,
        gemeenten: oud.gemeenten,
        soort: 'wachtwoord_vernieuwd',
        wijzigingen: [],
      },
      verwachteVersie: oud.versie ?? 0,
    });
    uitvoer.print(
      `Het tijdelijke wachtwoord van ${oud.naam} (${oud.gebruikersnaam}) is: ${wachtwoord}\n` +
        'U ziet het maar één keer. Na het inloggen kiest de gebruiker een eigen wachtwoord. Open sessies zijn beëindigd.',
    );
  } finally {
    await bron.stores.close();
  }
}

/**
 * The store that the settings name; it is never made here.
 * @throws InvoerError when there are no data yet; the errors of the store, each a Dutch sentence
 */
export async function openAccounts(
  env: Readonly<Record<string, string | undefined>>,
  gemeenten: readonly string[],
): Promise<Accountbron> {
  return { stores: await openOpslag(env), gemeenten, nu: () => new Date() };
}

// helpers

async function readAccount({ stores, gemeenten }: Accountbron, naam: string): Promise<Gebruiker> {
  const gevonden = await stores.gebruikers.find(naam);
  if (gevonden?.actief) return gevonden;
  const beheerders = (await stores.gebruikers.list(gemeenten))
    .filter(({ actief, rollen }) => actief && rollen.includes('beheerder'))
    .map(({ gebruikersnaam }) => gebruikersnaam);
  const wat = gevonden ? `Het account ${naam} is gesloten.` : `Er is geen account ${naam}.`;
  throw new InvoerError(`Optie --gebruiker: ${wat} Beheerders zijn: ${beheerders.join(', ') || 'niemand'}.`);
}
