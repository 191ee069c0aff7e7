import type { Formulier } from '../../processes/formulier.ts';
import type { Bijlage } from '../domain/bijlage/bijlage.ts';
import type { Datum } from '../domain/datum.ts';
import type { Werkafspraak } from '../domain/volgen/overzicht.ts';
import type { Woord } from '../domain/woordenlijst.ts';
import type { Rol, Taak, Tijdstip } from '../domain/zaak/zaak.ts';
import type { Storing } from '../ports.ts';
import type { Guardrailbevinding } from '../rules/guardrails.ts';
import type { Accountusecases } from './accounts/accountusecases.ts';
import type { Persoonlijkeusecases } from './accounts/persoonlijk.ts';
import type { Betaalusecases } from './betalen/betaalusecases.ts';
import type { Verschilusecases } from './bijlage/verschillen.ts';
import type { Dossierusecases } from './dossier/dossier.ts';
import type { Gwsusecases } from './dossier/gws.ts';
import type { Herzieningusecases } from './herziening/herzieningusecases.ts';
import type { Bankinleesusecases } from './inlezen/bankinleesusecases.ts';
import type { Inleesusecases } from './inlezen/inleesusecases.ts';
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
import type { Zaakusecases } from './zaak/zaakusecases.ts';

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
  extends Zaakusecases,
    Variantusecases,
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
    Inleesusecases,
    Bankinleesusecases,
    Loonwaardeusecases,
    Verhuisusecases,
    Kennisusecases,
    Lijstusecases,
    Accountusecases {
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
