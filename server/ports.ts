import type { BetaalStore } from './betaalstore.ts';
import type { Betaalzaak } from './domain/betalen/betaalzaak.ts';
import type { Datum } from './domain/datum.ts';
import type { Agendaregel, Termijnregel, Werkvoorraadregel, Zaakregel } from './domain/volgen/overzicht.ts';
import type { Effect } from './domain/zaak/effect.ts';
import type { Vastlegging } from './domain/zaak/gebeurtenis.ts';
import type { Melding } from './domain/zaak/melding.ts';
import type { Rol, Tijdstip, Zaak } from './domain/zaak/zaak.ts';
import type { Accountopslag, Accountvastlegging, Bestand, Concept, Gebruiker, Storing } from './records.ts';
import type { VariantStore } from './variantstore.ts';
import type { VerzendStore } from './verzendstore.ts';

export type {
  Betaalbericht,
  Betaallogregel,
  Betaalopslag,
  BetaalStore,
  Betaalvastlegging,
  WachtendBetaalbericht,
} from './betaalstore.ts';
export type { Accountopslag, Accountvastlegging, Bestand, Concept, Gebruiker, Storing } from './records.ts';
export type { Variantopslag, VariantStore, Variantvastlegging } from './variantstore.ts';
export type { Printbatch, VerzendStore } from './verzendstore.ts';

/** All that one save writes, in one atomic unit: the zaak, its read-model rows, its audit records and its effects. */
export interface Opslag {
  readonly zaak: Zaak;
  /** Version that must be in the store now; 0 for a new zaak. `zaak.versie` is one higher. */
  readonly verwachteVersie: number;
  /** Id of the command that causes this save; saving the same command again answers like the first time. */
  readonly opdrachtId: string;
  readonly werkvoorraad: readonly Werkvoorraadregel[];
  readonly zaakregel: Zaakregel;
  readonly termijnen: readonly Termijnregel[];
  readonly agenda: readonly Agendaregel[];
  readonly vastleggingen: readonly Vastlegging[];
  readonly effecten: readonly Effect[];
}

/** Which zaak a saved command changed, and the version that it made. */
export interface Opdrachtresultaat {
  readonly zaakId: string;
  readonly versie: number;
}

/** The aggregate store. Every method is scoped by gemeente where it reads for a user. */
export interface ZaakStore {
  /** The zaak, or undefined when this gemeente has none with that id. */
  find(gemeente: string, zaakId: string): Promise<Zaak | undefined>;
  /**
   * @throws ConflictError when the stored version is not `verwachteVersie`; nothing is written then.
   * @throws DuplicateError when the opdrachtId was used for another zaak, or the zaaknummer is taken; nothing is written then.
   */
  save(opslag: Opslag): Promise<void>;
  /** What the command with this id did before, or undefined when it was never saved in this gemeente: how a repeat is answered. */
  findOpdracht(gemeente: string, opdrachtId: string): Promise<Opdrachtresultaat | undefined>;
  /** The next free number of that gemeente and year, never given twice ("LKS-2026-0118" is made of it). */
  nextZaaknummer(gemeente: string, jaar: number): Promise<number>;
  /**
   * The zaken of a gemeente about which was decided, as a payment run reads them, by id; never those that wait for a besluit.
   * @param na id of the last zaak of the page before
   */
  listBesloten(gemeente: string, na: string | undefined, aantal: number): Promise<readonly Betaalzaak[]>;
  /** Zaken with a term whose end date is before `vandaag`, oldest first; the scheduler's work. */
  findDueTermijnen(vandaag: Datum, limiet: number): Promise<readonly Termijnregel[]>;
}

/** What the werkvoorraad can be sorted by; risico is the legal risk. */
export type Werkvoorraadveld = 'risico' | 'uiterlijk' | 'werknemer' | 'werkgever' | 'zaak' | 'stap';

export interface Werkvoorraadvraag {
  readonly gemeenten: readonly string[];
  /** mijn: the behandelaar is `gebruiker`; groep: the task's rol is one of `rollen`; alle: every open task. */
  readonly lijst: 'mijn' | 'groep' | 'alle';
  readonly gebruiker: string;
  readonly rollen: readonly Rol[];
  readonly vandaag: Datum;
  /** Statutory terms that end on or before this date stand on top (today + 10 werkdagen). */
  readonly risicogrens: Datum;
  /**
   * A row is in exactly one of these; opgeschort goes before the date, and a row without a date is later. What is put off to after
   * today is in `uitgesteld` only, and in no other list, until a statutory term of it ends on or before the risicogrens.
   */
  readonly termijn?: 'te_laat' | 'vandaag' | 'binnenkort' | 'later' | 'opgeschort' | 'uitgesteld';
  /** Last date of "binnenkort" (today + 5 werkdagen). */
  readonly binnenkortTot: Datum;
  readonly stap?: number;
  readonly element?: string;
  /** Every word of it is in the name of the werkgever, whatever the capitals and accents. */
  readonly werkgever?: string;
  readonly route?: string;
  readonly behandelaar?: string;
  readonly zoek?: string;
  /** With a minus sign the list runs down; by legal risk when absent. */
  readonly volgorde?: Werkvoorraadveld | `-${Werkvoorraadveld}`;
  /** Cursor from the page before. */
  readonly na?: string;
  readonly aantal: number;
}

export interface Pagina<T> {
  readonly rijen: readonly T[];
  readonly totaal: number;
  /** Cursor of the next page; absent on the last. */
  readonly volgende?: string;
}

export interface Werkvoorraadtellingen {
  /** The three lists as a whole, without the other filters. */
  readonly mijn: number;
  readonly groep: number;
  readonly alle: number;
  /** Of the chosen list, after the other filters. */
  readonly termijn: Readonly<Record<NonNullable<Werkvoorraadvraag['termijn']>, number>>;
}

/** A number of zaken that are alike. */
export interface Zaaktelling extends Pick<Zaakregel, 'route' | 'status'> {
  readonly aantal: number;
}

/** Which part of the agenda. */
export interface Agendavraag {
  readonly gemeenten: readonly string[];
  readonly van: Datum;
  readonly tot: Datum;
  readonly soort?: Agendaregel['soort'];
}

/** Read models: lists that never read a zaak document. */
export interface ZaakViews {
  werkvoorraad(vraag: Werkvoorraadvraag): Promise<Pagina<Werkvoorraadregel>>;
  werkvoorraadTellingen(vraag: Werkvoorraadvraag): Promise<Werkvoorraadtellingen>;
  zaken(vraag: {
    readonly gemeenten: readonly string[];
    readonly zoek?: string;
    readonly status?: 'lopend' | 'afgerond';
    readonly stap?: number;
    readonly na?: string;
    readonly aantal: number;
  }): Promise<Pagina<Zaakregel>>;
  /** How many zaken there are of each route and status: counted in the store, not walked over. */
  zaaktellingen(gemeenten: readonly string[]): Promise<readonly Zaaktelling[]>;
  /** Moments to look again between two dates, both included, by date. */
  agenda(vraag: Agendavraag & { readonly na?: string; readonly aantal: number }): Promise<Pagina<Agendaregel>>;
  /** How many moments each month ("2026-04") between the two dates has; a month without any is not there. */
  agendaMaanden(vraag: Agendavraag): Promise<Readonly<Record<string, number>>>;
  vastleggingen(gemeente: string, zaakId: string): Promise<readonly Vastlegging[]>;
  /** The audit log of a gemeente, newest first. */
  auditlog(vraag: {
    readonly gemeenten: readonly string[];
    readonly na?: string;
    readonly aantal: number;
  }): Promise<Pagina<Vastlegging>>;
}

/** Effects of saved zaken that wait for delivery. */
export interface OutboxStore {
  /** Claims up to `limiet` undelivered effects with a lease, so that two servers never deliver the same one at the same time. */
  claim(eigenaar: string, nu: Tijdstip, leaseSeconden: number, limiet: number): Promise<readonly GeclaimdEffect[]>;
  delivered(effectId: string): Promise<void>;
  /** The attempt failed: try again at `opnieuwOp`, or, when that is absent, give up and make an incident of it. */
  failed(effectId: string, fout: string, opnieuwOp: Tijdstip | undefined): Promise<void>;
  /** Gives an effect that was given up another chance, at once; its storing (id = effectId) is resolved when it is delivered. */
  retry(effectId: string): Promise<void>;
}

export interface GeclaimdEffect {
  readonly effect: Effect;
  /** How often it has been claimed, this time included: 1 at the first attempt. */
  readonly pogingen: number;
}

export interface StoringStore {
  report(storing: Storing): Promise<void>;
  list(gemeenten: readonly string[], status: 'open' | 'opgelost'): Promise<readonly Storing[]>;
  find(id: string): Promise<Storing | undefined>;
  resolve(id: string): Promise<void>;
}

/** Bytes that belong to a zaak but not in its document: rendered letters and uploaded files. Written once, never changed. */
export interface BestandStore {
  /** Storing the same id again with the same bytes changes nothing; with other bytes it throws DuplicateError. */
  put(bestand: Bestand): Promise<void>;
  find(gemeente: string, zaakId: string, id: string): Promise<Bestand | undefined>;
}

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

/** Login sessions, opaque to everything but express-session. */
export interface SessieStore {
  find(id: string, nu: Tijdstip): Promise<string | undefined>;
  put(id: string, inhoud: string, verlooptOp: Tijdstip): Promise<void>;
  /** Keeps a session alive; nothing when it was removed in the meantime: who logged out stays logged out. */
  renew(id: string, inhoud: string, verlooptOp: Tijdstip): Promise<void>;
  remove(id: string): Promise<void>;
  removeExpired(nu: Tijdstip): Promise<void>;
}

/** Small settings of the installation: the demo date, the data version. */
export interface InstellingStore {
  find(sleutel: string): Promise<string | undefined>;
  put(sleutel: string, waarde: string): Promise<void>;
  /** Puts only when the value is still `verwacht` (undefined: there is none); false when it is not, and nothing is written. */
  replace(sleutel: string, verwacht: string | undefined, waarde: string): Promise<boolean>;
}

/** A store of everything, as one adapter provides it. */
export interface Stores {
  readonly zaken: ZaakStore;
  readonly views: ZaakViews;
  readonly outbox: OutboxStore;
  readonly storingen: StoringStore;
  readonly bestanden: BestandStore;
  readonly concepten: ConceptStore;
  readonly weergaven: WeergaveStore;
  readonly meldingen: MeldingStore;
  readonly gebruikers: GebruikerStore;
  readonly varianten: VariantStore;
  readonly betalen: BetaalStore;
  readonly verzenden: VerzendStore;
  readonly sessies: SessieStore;
  readonly instellingen: InstellingStore;
  /** Settles when the store can do work; rejects with the reason when it cannot. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Where "now" comes from. In the demo `vandaag` can be moved on; tests and simulations set both. */
export interface Klok {
  nu(): Tijdstip;
  vandaag(): Datum;
}

/** Makes ids: UUIDs in production, counted ones in tests. */
export type MakeId = () => string;
