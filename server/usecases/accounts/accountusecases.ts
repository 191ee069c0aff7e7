import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Rol } from '../../domain/zaak/zaak.ts';
import type { Accountvastlegging, Pagina } from '../../ports.ts';
import type { Actor } from '../usecases.ts';
import type { Bladzijde } from '../volgen/lijstusecases.ts';

/** An account as its beheerder sees it; gemeenten that the beheerder does not manage are not named. */
export interface Accountregel {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeenten: readonly string[];
  /** The account works for gemeenten of others too. */
  readonly ookElders: boolean;
  readonly actief: boolean;
  readonly tijdelijkWachtwoord: boolean;
  readonly versie: number;
}

/** A record of the audit log with what people call the zaak, who did it by display name, and what happened in a sentence. */
export interface Auditlogregel extends Vastlegging {
  readonly zaaknummer: string;
  readonly doorNaam: string;
  readonly zin: string;
}

/** Who works here and what was done: the accounts of a gemeente and its logs. */
export interface Accountusecases {
  /** The accounts of a gemeente, for its beheerder. */
  listGebruikers(actor: Actor, gemeente: string): Promise<readonly Accountregel[]>;
  /** The answer holds the temporary password; it is nowhere else. */
  addGebruiker(
    actor: Actor,
    gemeente: string,
    invoer: {
      readonly gebruikersnaam: string;
      readonly naam: string;
      readonly rollen: readonly Rol[];
      /** Only gemeenten of the actor; the gemeente itself when absent. */
      readonly gemeenten?: readonly string[];
    },
  ): Promise<{ readonly gebruiker: Accountregel; readonly wachtwoord: string }>;
  changeGebruiker(
    actor: Actor,
    gemeente: string,
    gebruikersnaam: string,
    invoer: Pick<Accountregel, 'naam' | 'rollen' | 'gemeenten' | 'actief' | 'versie'>,
  ): Promise<Accountregel>;
  resetWachtwoord(actor: Actor, gemeente: string, gebruikersnaam: string): Promise<{ readonly wachtwoord: string }>;
  /** The own password; whoever calls has to know the one of now. */
  changeWachtwoord(actor: Actor, invoer: { readonly oud: string; readonly nieuw: string }): Promise<void>;
  listAccountlog(actor: Actor, gemeente: string, bladzijde: Bladzijde): Promise<Pagina<Accountvastlegging>>;
  listAuditlog(actor: Actor, gemeente: string, bladzijde: Bladzijde): Promise<Pagina<Auditlogregel>>;
}
