import type { Melding } from '../domain/zaak/melding.ts';
import type { Accountopslag, Accountvastlegging, Concept, Gebruiker } from './records.ts';
import type { Pagina } from './zaakviews.ts';

/** What somebody typed into a task form and has not sent yet; one per user and task. */
export interface ConceptStore {
  find(gebruiker: string, taakId: string): Promise<Concept | undefined>;
  put(concept: Concept): Promise<void>;
  remove(gebruiker: string, taakId: string): Promise<void>;
}

/** A way to look at the werkvoorraad that somebody gave a name. */
export interface Weergave {
  readonly id: string;
  readonly gemeente: string;
  /** User name of who made it; only that one changes it. */
  readonly eigenaar: string;
  readonly naam: string;
  /** Filters, order and columns as the address of the list holds them ("lijst=groep&volgorde=-uiterlijk"). */
  readonly vraag: string;
  /** Also for the colleagues in this gemeente. */
  readonly gedeeld: boolean;
}

export interface WeergaveStore {
  /** Those of this user and those that others in the gemeente share, by id. */
  list(gemeente: string, gebruiker: string): Promise<readonly Weergave[]>;
  /** Adds it, or replaces the one with that id. False when that one is somebody else's: nothing is written then. */
  put(weergave: Weergave): Promise<boolean>;
  /** Only when it belongs to this user; otherwise nothing happens. */
  remove(gemeente: string, gebruiker: string, id: string): Promise<void>;
}

export interface BewaardeMelding extends Melding {
  readonly gelezen: boolean;
}

/** What happened that concerns somebody. */
export interface MeldingStore {
  /** Adds it, unread. One with that id stays as it is: a delivery may come twice. */
  put(melding: Melding): Promise<void>;
  /** The newest ones of this user, newest first. */
  list(gemeente: string, gebruiker: string, aantal: number): Promise<readonly BewaardeMelding[]>;
  /** Only those of this user; an unknown id is no error. */
  markRead(gemeente: string, gebruiker: string, ids: readonly string[]): Promise<void>;
}

export interface GebruikerStore {
  find(gebruikersnaam: string): Promise<Gebruiker | undefined>;
  list(gemeenten: readonly string[]): Promise<readonly Gebruiker[]>;
  /** Fills an installation (first account, demo): replaces whatever is there and leaves no line in the accountlog. */
  put(gebruiker: Gebruiker): Promise<void>;
  /** @throws ConflictError when the account has another version than expected, or exists already; nothing is written then. */
  save(opslag: Accountopslag): Promise<void>;
  /** The changes of accounts that belong or belonged to these gemeenten, newest first. */
  accountlog(vraag: {
    readonly gemeenten: readonly string[];
    readonly na?: string;
    readonly aantal: number;
  }): Promise<Pagina<Accountvastlegging>>;
}
