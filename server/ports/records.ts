import type { Afwezigheid } from '../domain/zaak/afwezigheid.ts';
import type { Rol, Tijdstip } from '../domain/zaak/zaak.ts';

/** A failure that a beheerder sees and can retry. No personal data in `fout`. */
export interface Storing {
  readonly id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly soort: 'effect' | 'termijn' | 'taak' | 'betaling' | 'herziening' | 'verrekening';
  readonly omschrijving: string;
  readonly fout: string;
  readonly pogingen: number;
  readonly sinds: Tijdstip;
  readonly status: 'open' | 'opgelost';
}

export interface Bestand {
  readonly id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly mediatype: string;
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

export interface Concept {
  readonly gebruiker: string;
  readonly taakId: string;
  readonly gemeente: string;
  readonly waarden: Readonly<Record<string, unknown>>;
  readonly bewaardOp: Tijdstip;
}

export interface Gebruiker {
  readonly gebruikersnaam: string;
  /** "E. de Groot" */
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeenten: readonly string[];
  /** argon2id hash. */
  readonly wachtwoordhash: string;
  readonly actief: boolean;
  /** The beheerder made the password: its owner has to choose another one before doing anything else. */
  readonly tijdelijkWachtwoord?: boolean;
  /** One higher at every change; absent means 0. */
  readonly versie?: number;
  /** When this person is away, at most one for each gemeente. */
  readonly afwezigheden?: readonly Afwezigheid[];
}

/** One change of an account, as the append-only accountlog keeps it. Never holds a password or its hash. */
export interface Accountvastlegging {
  readonly id: string;
  readonly tijdstip: Tijdstip;
  /** User name of who did it. */
  readonly door: string;
  /** User name of the account that changed. */
  readonly gebruikersnaam: string;
  /** The gemeenten of the account before and after: whose beheerders may see this. */
  readonly gemeenten: readonly string[];
  readonly soort: 'toegevoegd' | 'gewijzigd' | 'wachtwoord_vernieuwd' | 'eigen_wachtwoord';
  readonly wijzigingen: readonly { readonly pad: string; readonly oud?: unknown; readonly nieuw: unknown }[];
}

/** An account as it becomes, and the line that says so: written together or not at all. */
export interface Accountopslag {
  readonly gebruiker: Gebruiker;
  /** Version that must be in the store now; absent for a new account. */
  readonly verwachteVersie?: number;
  readonly vastlegging: Accountvastlegging;
}
