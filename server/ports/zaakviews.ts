import type { Datum } from '../domain/datum.ts';
import type { Agendaregel, Werkvoorraadregel, Zaakregel } from '../domain/volgen/overzicht.ts';
import type { Vastlegging } from '../domain/zaak/gebeurtenis.ts';
import type { Rol } from '../domain/zaak/zaak.ts';

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
