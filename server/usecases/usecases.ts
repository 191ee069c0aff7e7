import type { Formulier } from '../../processes/formulier.ts';
import type { Bijlage } from '../domain/bijlage.ts';
import type { Datum } from '../domain/datum.ts';
import type {
  Agendaregel,
  Geschiedenisregel,
  Taakvoorbeeld,
  Werkafspraak,
  Werkvoorraadregel,
  Zaakoverzicht,
  Zaakregel,
} from '../domain/overzicht.ts';
import type { Vastlegging } from '../domain/gebeurtenis.ts';
import type { Woord } from '../domain/woordenlijst.ts';
import type { Brief, DocumentVerwijzing, Heronderzoek, Rol, Taak, Tijdstip } from '../domain/zaak.ts';
import type {
  Accountvastlegging,
  Bestand,
  Pagina,
  Storing,
  Werkvoorraadtellingen,
  Werkvoorraadvraag,
} from '../ports.ts';
import type { Guardrailbevinding } from '../rules/guardrails.ts';
import type { Begeleidingusecases } from './begeleiding.ts';
import type { Persoonlijkeusecases } from './persoonlijk.ts';
import type { Migratieusecases } from './migratieusecases.ts';
import type { Proefusecases } from './proefusecases.ts';
import type { Kennisusecases } from './kennis.ts';
import type { Variantoverzicht } from './variantoverzicht.ts';
import type { Variantusecases } from './variantversies.ts';
import type { Updateusecases } from './updates.ts';
import type { Verschilusecases } from './verschillen.ts';

/** Who does it: a logged-in user, or the system itself (scheduler, demo). Roles and gemeenten are checked in the use case. */
export interface Actor {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeenten: readonly string[];
}

/** Values of a form by field path ("werknemer.geboortedatum"), as the browser sent them. */
export type Formulierwaarden = Readonly<Record<string, unknown>>;

/** A task with its form, the values known so far, and where each came from ("uit aanvraag"). */
export interface Taakformulier {
  readonly taak: Taak;
  readonly zaakversie: number;
  readonly formulier: Formulier;
  readonly waarden: Formulierwaarden;
  readonly bronnen: Readonly<Record<string, string>>;
  readonly concept?: { readonly waarden: Formulierwaarden; readonly bewaardOp: Tijdstip };
  /** How the gemeente works in this task. */
  readonly werkafspraken: readonly Werkafspraak[];
}

export interface Werkvoorraadfilter {
  readonly lijst: 'mijn' | 'groep' | 'alle';
  readonly termijn?: Werkvoorraadvraag['termijn'];
  readonly stap?: number;
  readonly element?: string;
  readonly werkgever?: string;
  readonly route?: string;
  readonly behandelaar?: string;
  readonly zoek?: string;
  readonly volgorde?: Werkvoorraadvraag['volgorde'];
  readonly na?: string;
  readonly aantal?: number;
}

export interface Werkvoorraad {
  readonly vandaag: Datum;
  readonly risicogrens: Datum;
  readonly rijen: readonly Werkvoorraadregel[];
  readonly totaal: number;
  readonly volgende?: string;
  readonly tellingen: Werkvoorraadtellingen;
  /** Names of the behandelaars in the rows, by user name. */
  readonly namen: Readonly<Record<string, string>>;
}

export interface Agendafilter extends Bladzijde {
  /** "2026-04" */
  readonly maand?: string;
  readonly soort?: Heronderzoek['soort'];
}

export interface Agenda extends Pagina<Agendaregel> {
  readonly vandaag: Datum;
  readonly maand: string;
  /** How many moments of this kind each month around today has, in order. */
  readonly maanden: readonly { readonly maand: string; readonly aantal: number }[];
}

export interface Weergaveinvoer {
  readonly naam: string;
  /** What stands in the address of the list: "lijst=groep&volgorde=-uiterlijk". */
  readonly vraag: string;
  readonly gedeeld: boolean;
}

/** A saved view; `van` is who made it, absent when that is the reader. */
export interface Weergaveregel extends Weergaveinvoer {
  readonly id: string;
  readonly van?: string;
}

/** Where a task is: always inside one gemeente and one zaak. */
export interface Taakplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly taakId: string;
}

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

/** Which part of a list: after the cursor `na`, so many rows. */
export interface Bladzijde {
  readonly na?: string;
  readonly aantal?: number;
}

/**
 * Everything that can be done with the product, one function each. All throw the errors of `domain/fouten.ts`: InvoerError (422),
 * ConflictError (409), NietGevondenError (404), NietToegestaanError (403). Commands take an `opdrachtId`: repeating the same one
 * answers as the first time and changes nothing.
 */
export interface Usecases
  extends Variantusecases,
    Proefusecases,
    Migratieusecases,
    Persoonlijkeusecases,
    Verschilusecases,
    Begeleidingusecases,
    Updateusecases,
    Kennisusecases {
  startZaak(
    actor: Actor,
    invoer: { readonly gemeente: string; readonly waarden: Formulierwaarden; readonly opdrachtId: string },
  ): Promise<{ readonly zaakId: string; readonly zaaknummer: string; readonly versie: number }>;
  readZaak(actor: Actor, gemeente: string, zaakId: string): Promise<Zaakoverzicht>;
  readGeschiedenis(actor: Actor, gemeente: string, zaakId: string): Promise<readonly Geschiedenisregel[]>;
  readTaak(actor: Actor, plaats: Taakplaats): Promise<Taakformulier>;
  claimTaak(actor: Actor, plaats: Taakplaats): Promise<Zaakoverzicht>;
  releaseTaak(actor: Actor, plaats: Taakplaats): Promise<Zaakoverzicht>;
  assignTaak(actor: Actor, plaats: Taakplaats, naar: string): Promise<Zaakoverzicht>;
  saveConcept(actor: Actor, plaats: Taakplaats, waarden: Formulierwaarden): Promise<{ readonly bewaardOp: Tijdstip }>;
  previewTaak(actor: Actor, plaats: Taakplaats, waarden: Formulierwaarden): Promise<Taakvoorbeeld>;
  /** Letter as it would be sent, rendered from the preview: PDF bytes. */
  previewBrief(
    actor: Actor,
    plaats: Taakplaats,
    waarden: Formulierwaarden,
    brief: { readonly code: string; readonly aan: Brief['aan'] },
  ): Promise<Uint8Array>;
  completeTaak(
    actor: Actor,
    plaats: Taakplaats,
    invoer: { readonly versie: number; readonly waarden: Formulierwaarden; readonly opdrachtId: string },
  ): Promise<Zaakoverzicht>;
  addDocument(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    document: {
      readonly naam: string;
      readonly soort: DocumentVerwijzing['soort'];
      readonly mediatype: string;
      readonly inhoud: Uint8Array;
    },
  ): Promise<DocumentVerwijzing>;
  /** A rendered letter or an uploaded document. */
  readBestand(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string; readonly bestandId: string },
  ): Promise<Bestand>;
  /** The full BSN; each call is written to the audit log. */
  showBsn(actor: Actor, gemeente: string, zaakId: string): Promise<string>;
  listWerkvoorraad(actor: Actor, gemeente: string, filter: Werkvoorraadfilter): Promise<Werkvoorraad>;
  listZaken(
    actor: Actor,
    gemeente: string,
    filter: {
      readonly zoek?: string;
      readonly status?: 'lopend' | 'afgerond';
      readonly stap?: number;
      readonly na?: string;
      readonly aantal?: number;
    },
  ): Promise<Pagina<Zaakregel>>;
  /** What comes back in a month: the current one when none is named. */
  listAgenda(actor: Actor, gemeente: string, filter: Agendafilter): Promise<Agenda>;
  /** The saved views of the actor and those that colleagues share, by name. */
  listWeergaven(actor: Actor, gemeente: string): Promise<readonly Weergaveregel[]>;
  /** Adds a view with this id, or changes it when it belongs to the actor. */
  saveWeergave(actor: Actor, gemeente: string, id: string, invoer: Weergaveinvoer): Promise<Weergaveregel>;
  removeWeergave(actor: Actor, gemeente: string, id: string): Promise<void>;
  listCollegas(
    actor: Actor,
    gemeente: string,
  ): Promise<
    readonly {
      readonly gebruikersnaam: string;
      readonly naam: string;
      readonly rollen: readonly Rol[];
      /** Last day of an absence that runs today. */
      readonly afwezigTot?: Datum;
    }[]
  >;
  listStoringen(actor: Actor, gemeente: string): Promise<readonly Storing[]>;
  retryStoring(actor: Actor, gemeente: string, id: string): Promise<void>;
  /** What is in force in this gemeente: every parameter with its national and local value. */
  readVariant(actor: Actor, gemeente: string): Promise<Variantoverzicht>;
  /** The explanation behind the screens: the bounds of the law and the words. */
  readUitleg(
    actor: Actor,
    gemeente: string,
  ): Promise<{
    readonly grenzen: readonly Pick<
      Guardrailbevinding,
      'nr' | 'naam' | 'ernst' | 'melding' | 'grondslag' | 'aanname'
    >[];
    readonly woorden: readonly Woord[];
  }>;
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
  /**
   * The process annex of the verordening, of the variant in force on the peildatum (today when absent) or of the version that is named.
   * `was`: also what changes since that version.
   */
  readBijlage(
    actor: Actor,
    gemeente: string,
    keuzes: {
      readonly concept?: boolean;
      readonly peildatum?: Datum;
      readonly versie?: string;
      readonly was?: string;
    },
  ): Promise<Bijlage>;
  /** Demo only: moves the demo date on and lets everything happen that falls due. @throws NietToegestaanError outside the demo. */
  moveDemoDate(
    actor: Actor,
    stap: 'werkdag' | 'week' | 'maand',
  ): Promise<{ readonly vandaag: Datum; readonly gebeurd: number }>;
}
