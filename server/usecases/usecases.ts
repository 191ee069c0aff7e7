import type { Formulier } from '../../processes/formulier.ts';
import type { Bijlage } from '../domain/bijlage/bijlage.ts';
import type { Datum } from '../domain/datum.ts';
import type { Geschiedenisregel, Taakvoorbeeld, Werkafspraak, Zaakoverzicht } from '../domain/volgen/overzicht.ts';
import type { Woord } from '../domain/woordenlijst.ts';
import type { Brief, DocumentVerwijzing, Rol, Taak, Tijdstip } from '../domain/zaak/zaak.ts';
import type { Bestand, Storing } from '../ports.ts';
import type { Guardrailbevinding } from '../rules/guardrails.ts';
import type { Accountusecases } from './accounts/accountusecases.ts';
import type { Persoonlijkeusecases } from './accounts/persoonlijk.ts';
import type { Betaalusecases } from './betalen/betaalusecases.ts';
import type { Verschilusecases } from './bijlage/verschillen.ts';
import type { Dossierusecases } from './dossier/dossier.ts';
import type { Gwsusecases } from './dossier/gws.ts';
import type { Herzieningusecases } from './herziening/herzieningusecases.ts';
import type { Migratieusecases } from './migratie/migratieusecases.ts';
import type { Proefusecases } from './proef/proefusecases.ts';
import type { Updateusecases } from './updates/updates.ts';
import type { Urenusecases } from './uren/urenusecases.ts';
import type { Begeleidingusecases } from './variant/begeleiding.ts';
import type { Variantoverzicht } from './variant/variantoverzicht.ts';
import type { Variantusecases } from './variant/variantversies.ts';
import type { Verhuisusecases } from './verhuizing/verhuisusecases.ts';
import type { Ontvangstusecases } from './verrekenen/ontvangstusecases.ts';
import type { Verrekeningusecases } from './verrekenen/verrekeningusecases.ts';
import type { Verzendusecases } from './verzenden/verzendusecases.ts';
import type { Agendafeedusecases } from './volgen/agendafeed.ts';
import type { Lijstusecases } from './volgen/lijstusecases.ts';
import type { Overzichtusecases } from './volgen/overzichtusecases.ts';
import type { Kennisusecases } from './zaak/kennis.ts';
import type { Loonwaardeusecases } from './zaak/loonwaarde-uitwisselen.ts';
import type { Vervolgusecases } from './zaak/vervolgusecases.ts';

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

/** Where a task is: always inside one gemeente and one zaak. */
export interface Taakplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly taakId: string;
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
    Herzieningusecases,
    Overzichtusecases,
    Agendafeedusecases,
    Verrekeningusecases,
    Ontvangstusecases,
    Persoonlijkeusecases,
    Verschilusecases,
    Vervolgusecases,
    Begeleidingusecases,
    Betaalusecases,
    Verzendusecases,
    Dossierusecases,
    Gwsusecases,
    Updateusecases,
    Urenusecases,
    Loonwaardeusecases,
    Verhuisusecases,
    Kennisusecases,
    Lijstusecases,
    Accountusecases {
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
