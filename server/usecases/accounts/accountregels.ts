import { InvoerError, NietToegestaanError } from '../../domain/fouten.ts';
import type { Accountvastlegging, Gebruiker } from '../../ports.ts';
import type { Actor } from '../usecases.ts';
import type { Accountregel } from './accountusecases.ts';

const WACHTWOORD_MINIMUM = 12;
const VELDEN = ['naam', 'rollen', 'gemeenten', 'actief'] as const;

/** What a beheerder sees of an account: of its gemeenten only the own ones. */
export function toAccountregel(gebruiker: Gebruiker, actor: Actor): Accountregel {
  const { gebruikersnaam, naam, rollen, gemeenten, actief, tijdelijkWachtwoord = false, versie = 0 } = gebruiker;
  const eigen = gemeenten.filter((gemeente) => actor.gemeenten.includes(gemeente));
  const ookElders = eigen.length < gemeenten.length;
  return { gebruikersnaam, naam, rollen, gemeenten: eigen, ookElders, actief, tijdelijkWachtwoord, versie };
}

/** @throws InvoerError when the gemeenten of an account are not those that this beheerder may give. */
export function checkGemeenten(actor: Actor, gemeenten: readonly string[]): void {
  if (gemeenten.length === 0)
    refuse('gemeenten', 'Kies ten minste één gemeente. Sluit het account als iemand weggaat.');
  if (gemeenten.some((gemeente) => !actor.gemeenten.includes(gemeente))) {
    refuse('gemeenten', 'Kies alleen gemeenten die u zelf beheert.');
  }
}

/**
 * Name, roles and password count in every gemeente of an account, so who does not manage all of those may not touch them: otherwise a
 * beheerder could log in elsewhere as somebody else, or give rights there.
 * @throws NietToegestaanError
 */
export function checkGeheelEigen(actor: Actor, oud: Gebruiker, nieuw: Gebruiker | undefined): void {
  if (oud.gemeenten.every((gemeente) => actor.gemeenten.includes(gemeente))) return;
  const wijzigt = nieuw === undefined || diffAccount(oud, nieuw).some(({ pad }) => pad !== 'gemeenten');
  if (!wijzigt) return;
  throw new NietToegestaanError(
    'Dit account werkt ook voor een gemeente die u niet beheert. U kunt alleen de toegang tot uw eigen gemeente weghalen. ' +
      'Vraag de rest aan een beheerder van beide gemeenten.',
  );
}

/** @throws InvoerError when a gemeente would be left without somebody who can manage accounts. */
export function checkLaatsteBeheerder(oud: Gebruiker, nieuw: Gebruiker, allen: readonly Gebruiker[]): void {
  const anderen = allen.filter((ander) => ander.gebruikersnaam !== oud.gebruikersnaam);
  const verlaten = oud.gemeenten.filter((gemeente) => isBeheerder(oud, gemeente) && !isBeheerder(nieuw, gemeente));
  if (verlaten.every((gemeente) => anderen.some((ander) => isBeheerder(ander, gemeente)))) return;
  const veld = VELDEN.find((pad) => !isSame(oud[pad], nieuw[pad]) && pad !== 'naam') ?? 'rollen';
  refuse(veld, 'Dit is de laatste beheerder van een gemeente. Geef eerst een collega de rol beheerder.');
}

/** @throws InvoerError when a new password is too short, holds the user name, or is the old one. */
export function checkWachtwoord(gebruikersnaam: string, oud: string, nieuw: string): void {
  if (nieuw.length < WACHTWOORD_MINIMUM) {
    refuse(
      'nieuw',
      `Kies een wachtwoord van ten minste ${WACHTWOORD_MINIMUM} tekens. Een zin van vier woorden werkt goed.`,
    );
  }
  if (new Set(nieuw).size < 4) refuse('nieuw', 'Gebruik meer verschillende tekens.');
  if (nieuw.toLowerCase().includes(gebruikersnaam.toLowerCase())) {
    refuse('nieuw', 'Gebruik uw gebruikersnaam niet in het wachtwoord.');
  }
  if (nieuw === oud) refuse('nieuw', 'Kies een ander wachtwoord dan het oude.');
}

/** What changes between two states of an account; never the password. */
export function diffAccount(oud: Gebruiker | undefined, nieuw: Gebruiker): Accountvastlegging['wijzigingen'] {
  return VELDEN.filter((pad) => !isSame(oud?.[pad], nieuw[pad])).map((pad) => ({
    pad,
    ...(oud === undefined ? {} : { oud: oud[pad] }),
    nieuw: nieuw[pad],
  }));
}

/** A line of the log without the names of gemeenten that this beheerder does not manage. */
export function hideElders(regel: Accountvastlegging, actor: Actor): Accountvastlegging {
  const eigen = (waarde: unknown) =>
    Array.isArray(waarde) ? waarde.filter((gemeente: string) => actor.gemeenten.includes(gemeente)) : waarde;
  const wijzigingen = regel.wijzigingen.map((wijziging) => {
    if (wijziging.pad !== 'gemeenten') return wijziging;
    const { pad, oud, nieuw } = wijziging;
    return { pad, ...(oud === undefined ? {} : { oud: eigen(oud) }), nieuw: eigen(nieuw) };
  });
  return { ...regel, gemeenten: regel.gemeenten.filter((gemeente) => actor.gemeenten.includes(gemeente)), wijzigingen };
}

// helpers

function isBeheerder(gebruiker: Gebruiker, gemeente: string): boolean {
  return gebruiker.actief && gebruiker.rollen.includes('beheerder') && gebruiker.gemeenten.includes(gemeente);
}

function isSame(oud: unknown, nieuw: unknown): boolean {
  const plain = (waarde: unknown) =>
    JSON.stringify(Array.isArray(waarde) ? waarde.map(String).toSorted(compareText) : waarde);
  return plain(oud) === plain(nieuw);
}

function compareText(een: string, ander: string): number {
  return een < ander ? -1 : Number(een > ander);
}

function refuse(veld: string, melding: string): never {
  throw new InvoerError(melding, [{ veld, melding }]);
}
