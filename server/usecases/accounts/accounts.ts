import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../domain/fouten.ts';
import type { Accountvastlegging, Gebruiker } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor, Usecases } from '../usecases.ts';
import { limitAantal } from '../volgen/lijsten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import {
  checkGeheelEigen,
  checkGemeenten,
  checkLaatsteBeheerder,
  checkWachtwoord,
  diffAccount,
  hideElders,
  toAccountregel,
} from './accountregels.ts';

/** "systeem" signs what nobody does; an account of that name would sign as it. */
const GERESERVEERD: readonly string[] = ['systeem'];

/** The accounts of a gemeente, closed ones too. */
export function makeListGebruikers({ stores }: Omgeving): Usecases['listGebruikers'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listGebruikers', gemeente);
    const gebruikers = await stores.gebruikers.list([gemeente]);
    return gebruikers.map((gebruiker) => toAccountregel(gebruiker, actor));
  };
}

/** A new account with a password that is given once, and that its owner has to replace. */
export function makeAddGebruiker(omgeving: Omgeving): Usecases['addGebruiker'] {
  return async (actor, gemeente, { gebruikersnaam, naam, rollen, gemeenten = [gemeente] }) => {
    checkRecht(actor, 'addGebruiker', gemeente);
    checkGemeenten(actor, gemeenten);
    const bezet = GERESERVEERD.includes(gebruikersnaam) || (await omgeving.stores.gebruikers.find(gebruikersnaam));
    if (bezet) {
      const melding = 'Deze gebruikersnaam is al in gebruik. Kies een andere.';
      throw new InvoerError(melding, [{ veld: 'gebruikersnaam', melding }]);
    }
    const { wachtwoord, velden } = await makeTijdelijk(omgeving);
    const gebruiker: Gebruiker = { gebruikersnaam, naam, rollen, gemeenten, actief: true, ...velden, versie: 1 };
    await save(omgeving, actor, { nieuw: gebruiker, soort: 'toegevoegd' });
    return { gebruiker: toAccountregel(gebruiker, actor), wachtwoord };
  };
}

/** Changes who somebody is and what that person may do, or closes the account. The same again changes nothing. */
export function makeChangeGebruiker(omgeving: Omgeving): Usecases['changeGebruiker'] {
  return async (actor, gemeente, gebruikersnaam, { naam, rollen, gemeenten, actief, versie }) => {
    checkRecht(actor, 'changeGebruiker', gemeente);
    const oud = await readAccount(omgeving, gemeente, gebruikersnaam);
    if ((oud.versie ?? 0) !== versie) {
      throw new ConflictError('Dit account is net gewijzigd. Laad de bladzijde opnieuw en probeer het nog eens.');
    }
    const elders = oud.gemeenten.filter((plaats) => !actor.gemeenten.includes(plaats));
    if (elders.length === 0 || gemeenten.length > 0) checkGemeenten(actor, gemeenten);
    const nieuw: Gebruiker = { ...oud, naam, rollen, gemeenten: [...gemeenten, ...elders], actief, versie: versie + 1 };
    checkGeheelEigen(actor, oud, nieuw);
    if (diffAccount(oud, nieuw).length === 0) return toAccountregel(oud, actor);
    checkLaatsteBeheerder(oud, nieuw, await omgeving.stores.gebruikers.list(oud.gemeenten));
    await save(omgeving, actor, { oud, nieuw, soort: 'gewijzigd' });
    return toAccountregel(nieuw, actor);
  };
}

/** Gives somebody who cannot log in a new temporary password; it is shown once, and open sessions end. */
export function makeResetWachtwoord(omgeving: Omgeving): Usecases['resetWachtwoord'] {
  return async (actor, gemeente, gebruikersnaam) => {
    checkRecht(actor, 'resetWachtwoord', gemeente);
    const oud = await readAccount(omgeving, gemeente, gebruikersnaam);
    if (gebruikersnaam === actor.gebruikersnaam) {
      throw new NietToegestaanError('Dit is uw eigen account. Wijzig uw wachtwoord bij Mijn account.');
    }
    checkGeheelEigen(actor, oud, undefined);
    const { wachtwoord, velden } = await makeTijdelijk(omgeving);
    const nieuw: Gebruiker = { ...oud, ...velden, versie: (oud.versie ?? 0) + 1 };
    await save(omgeving, actor, { oud, nieuw, soort: 'wachtwoord_vernieuwd' });
    return { wachtwoord };
  };
}

/** Replaces the own password. */
export function makeChangeWachtwoord(omgeving: Omgeving): Usecases['changeWachtwoord'] {
  return async (actor, { oud: oudWachtwoord, nieuw: nieuwWachtwoord }) => {
    checkRecht(actor, 'changeWachtwoord');
    const oud = await omgeving.stores.gebruikers.find(actor.gebruikersnaam);
    if (!oud?.actief || !(await omgeving.wachtwoorden.verify(oud.wachtwoordhash, oudWachtwoord))) {
      const melding = 'Dit is niet uw wachtwoord van nu.';
      throw new InvoerError(melding, [{ veld: 'oud', melding }]);
    }
    checkWachtwoord(actor.gebruikersnaam, oudWachtwoord, nieuwWachtwoord);
    const { tijdelijkWachtwoord: _tijdelijk, ...vast } = oud;
    const wachtwoordhash = await omgeving.wachtwoorden.hash(nieuwWachtwoord);
    const nieuw: Gebruiker = { ...vast, wachtwoordhash, versie: (oud.versie ?? 0) + 1 };
    await save(omgeving, actor, { oud, nieuw, soort: 'eigen_wachtwoord' });
  };
}

/** Who changed which account, newest first. */
export function makeListAccountlog({ stores }: Omgeving): Usecases['listAccountlog'] {
  return async (actor, gemeente, { na, aantal }) => {
    checkRecht(actor, 'listAccountlog', gemeente);
    const vraag = { gemeenten: [gemeente], aantal: limitAantal(aantal), ...(na === undefined ? {} : { na }) };
    const pagina = await stores.gebruikers.accountlog(vraag);
    return { ...pagina, rijen: pagina.rijen.map((regel) => hideElders(regel, actor)) };
  };
}

// helpers

interface Wijziging {
  readonly oud?: Gebruiker;
  readonly nieuw: Gebruiker;
  readonly soort: Accountvastlegging['soort'];
}

async function save({ stores, klok, makeId }: Omgeving, actor: Actor, { oud, nieuw, soort }: Wijziging): Promise<void> {
  const vastlegging: Accountvastlegging = {
    id: makeId(),
    tijdstip: klok.nu(),
    door: actor.gebruikersnaam,
    gebruikersnaam: nieuw.gebruikersnaam,
    gemeenten: [...new Set([...(oud?.gemeenten ?? []), ...nieuw.gemeenten])],
    soort,
    wijzigingen: diffAccount(oud, nieuw),
  };
  const verwacht = oud === undefined ? {} : { verwachteVersie: oud.versie ?? 0 };
  await stores.gebruikers.save({ gebruiker: nieuw, vastlegging, ...verwacht });
}

async function makeTijdelijk({ wachtwoorden }: Omgeving) {
  const wachtwoord = wachtwoorden.make();
  return { wachtwoord, velden: { wachtwoordhash: await wachtwoorden.hash(wachtwoord), tijdelijkWachtwoord: true } };
}

/** @throws NietGevondenError */
async function readAccount({ stores }: Omgeving, gemeente: string, gebruikersnaam: string): Promise<Gebruiker> {
  const gebruiker = await stores.gebruikers.find(gebruikersnaam);
  if (gebruiker?.gemeenten.includes(gemeente)) return gebruiker;
  throw new NietGevondenError('Dit account is er niet of hoort niet bij uw gemeente.');
}
