import type { Datum } from '../../domain/datum.ts';
import type { Agendaregel, Werkvoorraadregel, Zaakregel } from '../../domain/volgen/overzicht.ts';
import type { Heronderzoek, Rol } from '../../domain/zaak/zaak.ts';
import type { Pagina, Werkvoorraadtellingen, Werkvoorraadvraag } from '../../ports.ts';
import type { Actor } from '../usecases.ts';

/** Which part of a list: after the cursor `na`, so many rows. */
export interface Bladzijde {
  readonly na?: string;
  readonly aantal?: number;
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
  /** How many moments of this kind each day of the month has, in order; a day without any is not there. */
  readonly dagen: readonly { readonly datum: Datum; readonly aantal: number }[];
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

/** Everything that is looked up in a list, and the views that people save of one. */
export interface Lijstusecases {
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
}
