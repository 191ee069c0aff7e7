import type { Formulier } from '../../processes/formulier.ts';
import type { Datum } from '../domain/datum.ts';
import type { Uitlegstap } from '../domain/uitleg.ts';
import type { GebruikerStore, Klok, MakeId, ZaakViews } from '../ports.ts';
import type { Usecases } from '../usecases/usecases.ts';

/** Question of the rekentool: hours per week, loonwaarde in whole percents. */
export interface Subsidievraag {
  readonly peildatum: Datum;
  readonly geboortedatum: Datum;
  readonly loonwaarde?: number;
  readonly uren: number;
  readonly voltijd: number;
  readonly nad?: number;
  readonly forfaitair: boolean;
  readonly basis?: 'R' | 'U';
}

export interface Termijnvraag {
  readonly van: Datum;
  readonly aantal: number;
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden';
  readonly opschorting?: { readonly van: Datum; readonly tot: Datum };
}

/** The calculator for people: the domain functions on the law in force. @throws InvoerError with Dutch field messages. */
export interface Rekentool {
  subsidie(vraag: Subsidievraag): {
    readonly bedragPerMaandCent: number;
    readonly lksCent: number;
    readonly werkgeverslastenCent: number;
    readonly stappen: readonly Uitlegstap[];
  };
  kalender(vraag: { readonly gemeente: string; readonly jaar: number }): Promise<
    readonly {
      readonly maand: string;
      readonly uiterlijk: Datum;
      readonly betaaldag: Datum;
      readonly uitleg: readonly Uitlegstap[];
    }[]
  >;
  termijn(vraag: Termijnvraag): { readonly einddatum: Datum; readonly uitleg: readonly Uitlegstap[] };
}

/** Everything that the routes need, handed in by the composition root. */
export interface Services {
  readonly usecases: Usecases;
  readonly gebruikers: GebruikerStore;
  readonly auditlog: ZaakViews['auditlog'];
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
  readonly findFormulier: (naam: string) => Formulier | undefined;
  /** BPMN XML of a process version. */
  readonly findProces: (naam: string, versie: string) => string | undefined;
}
