import type { Besluit } from '../besluit/besluit.ts';
import type { Betaalrunregel } from '../betalen/betaalrun.ts';
import type { Datum, Maand } from '../datum.ts';
import type { Gwsvink } from '../dossier/gwschecklist.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Urenopgave } from '../uren/urenopgave.ts';
import type { Gemeenteschuld } from '../verhuizing/gemeenteschuld.ts';
import type { Zaakverrekening, Zaakvordering } from '../verrekenen/zaakverrekening.ts';
import type { Veldwijziging } from './gebeurtenis.ts';
import type { Loonwaardeverzoek } from './loonwaardeverzoek.ts';
import type { Zaakgegevens } from './zaakgegevens.ts';

export type { Berekening, Besluit, Betaalregel } from '../besluit/besluit.ts';

/** The roles that a person can have; each is bound to one or more gemeenten. */
export const ROLLEN = [
  'consulent',
  'administratie',
  'functioneel_beheerder',
  'beleidsmedewerker',
  'raadpleger',
  'beheerder',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** A moment in UTC, ISO 8601 with milliseconds. Only for "when was it recorded"; never for a legal date. */
export type Tijdstip = string;

/** Which variant of the process a zaak follows: fixed when it starts, never changed by a later publication. */
export interface VariantVerwijzing {
  readonly naam: string;
  readonly versie: string;
  /** The version of the regio that went before it; absent: what the files of the product say of the regio on the peildatum. */
  readonly regio?: { readonly naam: string; readonly versie: string };
}

/** One run of a BPMN process inside a zaak. It keeps the process version and engine version it began with. */
export interface Proces {
  readonly id: string;
  readonly naam: string;
  readonly versie: string;
  readonly engine: string;
  readonly status: 'lopend' | 'beeindigd';
  /** Engine state as the codec wrote it (base64); gone when the process has ended. */
  readonly toestand?: string;
  /** The id of the end event that was reached. */
  readonly uitkomst?: string;
  /** Ids of the elements that were passed, each once, in the order of their first passing: what the diagram marks as done. */
  readonly doorlopen?: readonly string[];
  /** The messages that the diagram listens to now; the scheduler delivers a passed term through them. */
  readonly berichten?: readonly Berichtwacht[];
  /** Dates of its begin and end; absent in a process of before a zaak could have several. */
  readonly gestartOp?: Datum;
  readonly beeindigdOp?: Datum;
  /** The version in force on the day that it began, for a process that began later than the zaak; absent: it follows that of the zaak. */
  readonly variant?: VariantVerwijzing;
}

/** A message catch (most often on the border of a task) that is armed now. */
export interface Berichtwacht {
  /** The engine's execution id of this wait: the claim that makes a delivery happen once. */
  readonly wachtId: string;
  readonly element: string;
  readonly bericht: string;
  readonly aanElement?: string;
}

/** A user task of the diagram that somebody does. The open ones are the werkvoorraad. */
export interface Taak {
  readonly id: string;
  readonly procesId: string;
  /** Id of the BPMN element, "BeoordelenAanvraagTask". */
  readonly element: string;
  /** The engine's execution id of this wait: the claim that makes a completion happen once. */
  readonly wachtId: string;
  readonly naam: string;
  /** Stap 1 to 7 of the preferente proces. */
  readonly stap: number;
  readonly rol: Rol;
  readonly formulier: string;
  readonly status: 'open' | 'afgerond' | 'vervallen';
  readonly behandelaar?: string;
  readonly ontstaanOp: Tijdstip;
  /** User name of who may not do this task, because that person did the task that it checks (vier ogen). */
  readonly nietVoor?: string;
  readonly afgerondOp?: Tijdstip;
  readonly afgerondDoor?: string;
  /** Own planning of who does it; a statutory term is never moved by it. */
  readonly uitstel?: Taakuitstel;
}

/** "Not before this date": keeps a task out of the list until then, as long as no statutory term of it comes near. */
export interface Taakuitstel {
  readonly tot: Datum;
  readonly reden: string;
}

export interface Opschorting {
  readonly van: Datum;
  /** Absent while the clock still stands still. */
  readonly tot?: Datum;
  readonly reden: string;
  readonly grondslag: string;
  /** Id of the term with which this suspension ends at the latest (the hersteltermijn of Awb 4:15). */
  readonly uiterlijkMet?: string;
}

/** A deadline that runs in a zaak. The dates are recomputed by the domain; nothing counts down by itself. */
export interface Zaaktermijn {
  readonly id: string;
  /** Key in `rules/landelijk/termijnen-*.json`: "beslistermijn_wettelijk", "rappel", ... */
  readonly soort: string;
  readonly naam: string;
  /** A statutory term (⚖): comes first in the werkvoorraad. */
  readonly wettelijk: boolean;
  readonly grondslag: string;
  readonly van: Datum;
  readonly aantal: number;
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden';
  /** Whether the Algemene termijnenwet applies; absent means: when the term is statutory. */
  readonly atw?: boolean;
  readonly opschortingen: readonly Opschorting[];
  /** New end date after a verdaging (Awb 4:14), with its motivation in the uitleg. */
  readonly verdaagdTot?: Datum;
  readonly einddatum: Datum;
  readonly uitleg: readonly Uitlegstap[];
  /** Name of the BPMN message that the scheduler sends when the term passes. */
  readonly bericht: string;
  /** User tasks that have to keep this term; absent or empty: every task of the zaak. */
  readonly elementen?: readonly string[];
  /** True for a statutory term that the gemeente has to keep, although it counts for some tasks only. */
  readonly vanGemeente?: boolean;
  readonly status: 'lopend' | 'opgeschort' | 'gehaald' | 'vervallen' | 'verstreken';
  /** The wait in the diagram that this term ends: only for a waiting step, where each wait has its own term. */
  readonly wacht?: { readonly procesId: string; readonly wachtId: string };
  /** Date on which the diagram was told that the term passed; a passed term waits until the diagram listens. */
  readonly gemeldOp?: Datum;
  /** The process that the term belongs to; absent: the first process of the zaak, or a signaal. With a signaal: the one that it will begin. */
  readonly procesId?: string;
  /** A moment on which a process begins: `bericht` is its start message. Nobody has to keep it, and no end of a process drops it. */
  readonly signaal?: true;
  /** The day that a signaal looks ahead to: the end of a contract, a measurement. One signaal of a kind is given for each such day. */
  readonly signaalVoor?: Datum;
  /** What the process that a signaal starts begins with. */
  readonly wijzigingen?: readonly Veldwijziging[];
}

/** A letter of the zaak. Its bytes live in the letter store under the same id; the data it was made of are kept here. */
export interface Brief {
  readonly id: string;
  /** "PP-2", "PP-6", "PP-B1", "PP-J". */
  readonly code: string;
  readonly titel: string;
  readonly aan: 'werkgever' | 'werknemer';
  readonly soort: 'kennisgeving' | 'beschikking' | 'bijlage' | 'formulier';
  readonly kanaal: 'brief' | 'e-mail';
  readonly datum: Datum;
  /** The besluit that it tells; absent when it tells none, and in a letter of before it was kept. */
  readonly besluitId?: string;
  /** Other besluiten that the same letter tells: the end of an LKS with what has to be paid back, or one for each stretch of days. */
  readonly ookBesluitIds?: readonly string[];
  readonly sjabloonversie: string;
  /** The data snapshot from which the letter is rendered, again and again the same. */
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export interface DocumentVerwijzing {
  readonly id: string;
  readonly naam: string;
  readonly soort:
    | 'arbeidsovereenkomst'
    | 'loonwaarderapport'
    | 'iban_bewijs'
    | 'kvk_uittreksel'
    | 'loonstrook'
    | 'overig';
  readonly mediatype: string;
  readonly bytes: number;
  readonly toegevoegdOp: Tijdstip;
  readonly toegevoegdDoor: string;
}

/** A moment later in the zaak that somebody must look at: end of contract, next measurement, birthday. */
export interface Heronderzoek {
  readonly soort:
    | 'einde_arbeidsovereenkomst'
    | 'einde_lks'
    | 'volgende_meting'
    | 'verjaardag'
    | 'einde_forfaitair'
    | 'meting_plannen';
  readonly datum: Datum;
  readonly uitleg: string;
}

/** A payment that a betaalrun released for a zaak: what the run tells the zaak. */
export interface Zaakbetaling
  extends Pick<
    Betaalrunregel,
    'id' | 'soort' | 'bedragCent' | 'ingehouden' | 'verrekeningId' | 'status' | 'statusreden' | 'statusOp' | 'deelTerug'
  > {
  readonly runId: string;
  /** The month of work that it pays. */
  readonly maand: Maand;
  readonly betaaldag: Datum;
}

/** One LKS case of one person at one werkgever: the aggregate. It lives for years and is written in one atomic, version-checked save. */
export interface Zaak {
  readonly id: string;
  /** Number of saves; 0 before the first. Every save is conditional on it. */
  readonly versie: number;
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly variant: VariantVerwijzing;
  readonly status: 'lopend' | 'afgerond';
  readonly gegevens: Zaakgegevens;
  readonly processen: readonly Proces[];
  readonly taken: readonly Taak[];
  readonly termijnen: readonly Zaaktermijn[];
  readonly besluiten: readonly Besluit[];
  readonly brieven: readonly Brief[];
  readonly documenten: readonly DocumentVerwijzing[];
  readonly heronderzoeken: readonly Heronderzoek[];
  /** What somebody registered in GWS, by besluit; absent before the first. */
  readonly gws?: readonly Gwsvink[];
  /** The payments that were released for it, oldest first; absent before the first. */
  readonly betalingen?: readonly Zaakbetaling[];
  /** Requests for a loonwaardemeting, oldest first; absent before the first. */
  readonly loonwaardeverzoeken?: readonly Loonwaardeverzoek[];
  /** Hours that came in, in the order in which they were recorded; absent before the first. */
  readonly urenopgaven?: readonly Urenopgave[];
  /** Its settlements, oldest first; absent before the first. */
  readonly verrekeningen?: readonly Zaakverrekening[];
  /** What the werkgever owes the gemeente, or owed; absent before the first. */
  readonly vorderingen?: readonly Zaakvordering[];
  /** What this gemeente owes the one that the werknemer moved away from, or owed; absent before the first. */
  readonly gemeenteschulden?: readonly Gemeenteschuld[];
}
