import type { Formulier } from '../../processes/formulier.ts';
import type { BerekendePeriode } from '../domain/bedrag/bedragperioden.ts';
import type { LksUitkomst } from '../domain/bedrag/loonkostensubsidie.ts';
import type { LksInvoer } from '../domain/bedrag/loonkostensubsidie-invoer.ts';
import type { Begeleiding, Begeleidingsformaat, Begeleidingssoort } from '../domain/begeleiding/begeleiding.ts';
import type { Betaalbestandmaker } from '../domain/betalen/betaalbestanden.ts';
import type { Betaalmaand } from '../domain/betalen/betaalkalender.ts';
import type { Bijlage } from '../domain/bijlage/bijlage.ts';
import type { Bijlagebestand, Bijlagedeel, Bijlageformaat } from '../domain/bijlage/bijlage-document.ts';
import type { Datum } from '../domain/datum.ts';
import type { Tekstdocument } from '../domain/tekstdocument.ts';
import type { Termijninvoer, Termijnuitkomst } from '../domain/termijn/termijninvoer.ts';
import type { Urenbestand } from '../domain/uren/urenimport.ts';
import type { Brpbestand } from '../domain/verhuizing/brp-vergelijking.ts';
import type { Loonwaarderapport } from '../domain/zaak/loonwaarderapport.ts';
import type { GebruikerStore, Klok, MakeId } from '../ports.ts';
import type { Usecases } from '../usecases/usecases.ts';
import type { Papiermaker } from '../usecases/verzenden/papiermaker.ts';

/** What people ask beside the amount: per hour, for a full week, and when it changes. Amounts in cents. */
export interface Rekenverloop {
  readonly perUurCent: number;
  readonly bijVoltijdCent: number;
  readonly perioden: readonly (Pick<BerekendePeriode, 'van' | 'aanleiding'> & {
    readonly bedragPerMaandCent: number;
  })[];
  /** First day of which the minimum wage is not known yet. */
  readonly onbekendVanaf?: Datum;
  /** Last day of forfaitaire LKS. */
  readonly eindeForfaitair?: Datum;
}

/** The calculator for people: the domain functions on the law in force. @throws InvoerError with Dutch field messages. */
export interface Rekentool {
  subsidie(vraag: LksInvoer): LksUitkomst;
  verloop(vraag: LksInvoer): Rekenverloop;
  kalender(vraag: { readonly gemeente: string; readonly jaar: number }): Promise<readonly Betaalmaand[]>;
  termijn(vraag: Termijninvoer): Termijnuitkomst;
}

/** Everything that the routes need, handed in by the composition root. */
export interface Services {
  readonly usecases: Usecases;
  readonly gebruikers: GebruikerStore;
  readonly rekentool: Rekentool;
  readonly klok: Klok;
  readonly makeId: MakeId;
  /** The demo may move the date on. */
  readonly demo: boolean;
  readonly versie: string;
  readonly opslag: 'sqlite' | 'mongodb' | 'geheugen';
  /** Rejects with the reason when the store cannot work. */
  readonly check: () => Promise<void>;
  /** Feestdagen of the years around a date, so that the browser counts werkdagen as the server does. */
  readonly listFeestdagen: (vandaag: Datum) => readonly Datum[];
  readonly gemeentenaam: (slug: string) => string;
  /** The regio of a gemeente, by the key of its versions; absent where nobody asks. */
  readonly findRegio?: (slug: string) => { readonly sleutel: string; readonly naam: string } | undefined;
  readonly findFormulier: (naam: string) => Formulier | undefined;
  readonly renderBijlage: (
    bijlage: Bijlage,
    formaat: Bijlageformaat,
    delen: readonly Bijlagedeel[],
  ) => Promise<Bijlagebestand>;
  readonly renderBegeleiding: (
    begeleiding: Begeleiding,
    soort: Begeleidingssoort,
    formaat: Begeleidingsformaat,
  ) => Promise<Bijlagebestand>;
  /** A document as PDF/UA-1; absent where nobody asks. */
  readonly renderDocument?: (document: Tekstdocument) => Promise<Uint8Array>;
  readonly betaalbestanden: Betaalbestandmaker;
  /** Reads a report of a loonwaardebureau. @throws InvoerError per field */
  readonly readLoonwaarderapport: (inhoud: Uint8Array) => Loonwaarderapport;
  /** Reads a file with hours of many zaken. @throws InvoerError when it is no table */
  readonly readBrpbestand: (naam: string, inhoud: Uint8Array) => Brpbestand;
  readonly readUrenbestand: (bron: Urenbestand['bron'], naam: string, inhoud: Uint8Array) => Urenbestand;
  readonly papier: Papiermaker;
  /** BPMN XML of a process version. */
  readonly findProces: (naam: string, versie: string) => string | undefined;
}
