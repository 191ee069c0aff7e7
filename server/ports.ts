import type { Betaalzaak } from './domain/betalen/betaalzaak.ts';
import type { Datum } from './domain/datum.ts';
import type { Agendaregel, Termijnregel, Werkvoorraadregel, Zaakregel } from './domain/volgen/overzicht.ts';
import type { Effect } from './domain/zaak/effect.ts';
import type { Vastlegging } from './domain/zaak/gebeurtenis.ts';
import type { Tijdstip, Zaak } from './domain/zaak/zaak.ts';
import type { BetaalStore } from './ports/betaalstore.ts';
import type { ConceptStore, GebruikerStore, MeldingStore, WeergaveStore } from './ports/gebruikerstores.ts';
import type { InleesStore } from './ports/inleesstore.ts';
import type { Bestand, Storing } from './ports/records.ts';
import type { VariantStore } from './ports/variantstore.ts';
import type { VerzendStore } from './ports/verzendstore.ts';
import type { ZaakViews } from './ports/zaakviews.ts';

export type {
  Betaalbericht,
  Betaallogregel,
  Betaalopslag,
  BetaalStore,
  Betaalvastlegging,
  WachtendBetaalbericht,
} from './ports/betaalstore.ts';
export type {
  BewaardeMelding,
  ConceptStore,
  GebruikerStore,
  MeldingStore,
  Weergave,
  WeergaveStore,
} from './ports/gebruikerstores.ts';
export type { Inleesopslag, InleesStore } from './ports/inleesstore.ts';
export type { Accountopslag, Accountvastlegging, Bestand, Concept, Gebruiker, Storing } from './ports/records.ts';
export type { Variantopslag, VariantStore, Variantvastlegging } from './ports/variantstore.ts';
export type { Printbatch, VerzendStore } from './ports/verzendstore.ts';
export type {
  Agendavraag,
  Pagina,
  Werkvoorraadtellingen,
  Werkvoorraadveld,
  Werkvoorraadvraag,
  Zaaktelling,
  ZaakViews,
} from './ports/zaakviews.ts';

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
  readonly inlezen: InleesStore;
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
