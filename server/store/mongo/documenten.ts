import type { Verzendstatus } from '../../domain/brief/verzending.ts';
import type { Agendaregel, Termijnregel, Werkvoorraadregel, Zaakregel } from '../../domain/volgen/overzicht.ts';
import type { Effect } from '../../domain/zaak/effect.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Tijdstip, Zaak } from '../../domain/zaak/zaak.ts';

/** An effect inside the document of its zaak; `vrijOp` is when it may be claimed, null when it was given up. */
export interface Outboxdeel {
  readonly id: string;
  readonly effect: Effect;
  readonly pogingen: number;
  readonly vrijOp: Tijdstip | null;
  readonly geclaimdOp: Tijdstip;
  readonly claim: string;
}

/** What one save still has to bring to the read models; it stands in the zaak until that is done. */
export interface Bijwerking {
  readonly versie: number;
  readonly werkvoorraad: readonly Werkvoorraadregel[];
  readonly zaakregel: Zaakregel;
  /** Absent when the save is of before there was an agenda. */
  readonly agenda?: readonly Agendaregel[];
  readonly vastleggingen: readonly Vastlegging[];
}

/** The zaak with everything that its save writes: one document, so one write is atomic. */
export interface ZaakDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly versie: number;
  readonly zaak: Zaak;
  readonly termijnen: readonly Termijnregel[];
  readonly opdrachten: readonly { readonly id: string; readonly zaakId: string; readonly versie: number }[];
  readonly outbox: readonly Outboxdeel[];
  readonly bijwerken: readonly Bijwerking[];
  /** What the rows of the werkvoorraad were when the last of `bijwerken` was done. Absent in a zaak of before there were counts. */
  readonly geteld?: Getelde;
}

/** Where the tasks of a zaak are counted, by task id, in this version. */
export interface Getelde {
  readonly versie: number;
  readonly taken: readonly { readonly taakId: string; readonly telsleutel: string }[];
}

/** A task row. One that is no longer open stays a while as a marker, so that a late write of an older version cannot bring it back. */
export interface WerkvoorraadDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly versie: number;
  readonly open: boolean;
  readonly vervallenOp?: Date;
  readonly taakId: string;
  readonly zaaknummer: string;
  readonly rol: string;
  readonly behandelaar: string | null;
  readonly wettelijkUiterlijk: string;
  readonly uiterlijk: string;
  readonly opgeschort: boolean;
  /** Absent when the task is not put off. */
  readonly uitgesteldTot?: string;
  readonly stap: number;
  readonly element: string;
  readonly werkgever: string;
  /** Names as the list sorts them: without capitals and accents. */
  readonly werknemerSleutel: string;
  readonly werkgeverSleutel: string;
  readonly route: string;
  readonly zoektekst: string;
  /** Where this task is counted. */
  readonly telsleutel: string;
  readonly rij: Werkvoorraadregel;
}

/** How many open tasks a gemeente has, by what tells them apart and by date. */
export interface TellingDocument {
  readonly _id: string;
  readonly gemeente: string;
  /** Another one at every write, never one that was there before: a count that began before it is not written. */
  readonly stand: string;
  readonly taken?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What was put off, whether or not until after today. */
  readonly uitgesteld?: Readonly<Record<string, number>>;
}

export interface ZaakregelDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly versie: number;
  readonly ontvangenOp: string;
  readonly zaaknummer: string;
  readonly status: string;
  readonly stap: number;
  readonly zoektekst: string;
  readonly rij: Zaakregel;
}

/** The moments of one zaak. */
export interface AgendaDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly versie: number;
  readonly regels: readonly Agendaregel[];
}

export interface VastleggingDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly versie: number;
  readonly volgnummer: number;
  readonly tijdstip: Tijdstip;
  readonly rij: Vastlegging;
}

/** A small record of which only the key and a few fields are ever queried. */
export interface Recorddocument<T> {
  readonly _id: string;
  readonly rij: T;
}

export interface BestandDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly mediatype: string;
  readonly naam: string;
  readonly inhoud: Buffer;
}

/** An account; `rij` is the account as JSON text, `log` grows by one line at every change. */
export interface GebruikerDocument {
  readonly _id: string;
  readonly gemeenten: readonly string[];
  readonly versie: number;
  readonly rij: string;
  readonly log?: readonly {
    readonly id: string;
    readonly tijdstip: Tijdstip;
    readonly gemeenten: readonly string[];
    readonly rij: string;
  }[];
}

/** A version of a variant with its own log. */
export interface VariantDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly versie: number;
  readonly stand: number;
  readonly status: string;
  readonly geldigVanaf: string;
  readonly rij: string;
  readonly log: readonly string[];
}

/** The way out of one letter. */
export interface VerzendingDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly stand: number;
  readonly status: Verzendstatus;
  readonly sinds: string;
  readonly batchId?: string;
  readonly volgendePoging?: string;
  readonly onverzonden?: true;
  readonly rij: string;
}

/** A report of a file; `kop` and `regels` as JSON. */
export interface InleesverslagDocument {
  readonly _id: string;
  readonly gemeente: string;
  readonly soort: string;
  readonly op: string;
  readonly sha256: string;
  readonly kop: string;
  readonly regels: string;
}
