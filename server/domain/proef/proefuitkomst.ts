import type { Datum } from '../datum.ts';
import type { Proefsoort } from './proefopdracht.ts';
import type { Proefeinde } from './proefverloop.ts';

/** The same thing counted under both versions; `oud` is the one compared with, `nieuw` the one tried. */
export interface Tweetal<T> {
  readonly oud: T;
  readonly nieuw: T;
}

/** Half of the zaken take at most `mediaan` werkdagen, nine out of ten at most `p90`. */
export interface Doorlooptijd {
  readonly aantal: number;
  readonly mediaan: number;
  readonly p90: number;
}

/** One zaak of the portfolio in a line. */
export interface Proefregel {
  readonly einde: Proefeinde;
  readonly melding?: string;
  readonly werkdagen?: number;
  readonly brieven: number;
  readonly taken: number;
  readonly eersteBetaling?: { readonly dag: Datum; readonly bedragCent: number };
}

/** What a run of proefdraaien shows: everything under both versions side by side. */
export interface Proefuitkomst {
  readonly aantal: number;
  readonly zinnen: readonly string[];
  readonly uitkomsten: readonly (Tweetal<number> & { readonly einde: Proefeinde; readonly naam: string })[];
  readonly taken: readonly (Tweetal<number> & {
    readonly element: string;
    readonly naam: string;
    readonly stap: number;
  })[];
  readonly brieven: readonly (Tweetal<number> & { readonly code: string; readonly titel: string })[];
  readonly termijnen: readonly (Tweetal<{ readonly gehaald: number; readonly gemist: number }> & {
    readonly soort: string;
    readonly naam: string;
    readonly wettelijk: boolean;
  })[];
  /** Of each stap ("1" to "7") and of the whole ("totaal"), from aanvraag to besluit. */
  readonly doorlooptijden: readonly (Tweetal<Doorlooptijd> & { readonly stap: string })[];
  /** How many zaken get their first payment earlier and later under the new version. */
  readonly eersteBetaling: { readonly eerder: number; readonly later: number; readonly gelijk: number };
  /** Total of what is paid in each month. */
  readonly betalingen: readonly (Tweetal<number> & { readonly maand: string })[];
  readonly zaken: readonly (Tweetal<Proefregel> & {
    readonly nummer: number;
    readonly soort: Proefsoort;
    readonly ontvangen: Datum;
    /** Anything that is counted differs. */
    readonly anders: boolean;
  })[];
}

/** What people call the ends of a zaak. */
export const EINDNAMEN: Readonly<Record<Proefeinde, string>> = {
  toekenning_regulier: 'Toegekend',
  toekenning_forfaitair: 'Forfaitair toegekend',
  wijziging: 'Gewijzigd',
  herziening: 'Herzien',
  hermeting: 'Opnieuw toegekend na een meting',
  verlenging: 'Verlengd',
  meetmoment: 'Ongewijzigd na een meting',
  kwijtschelding: 'Kwijtgescholden',
  terugvordering: 'Teruggevorderd',
  beslissing_op_bezwaar: 'Op bezwaar beslist',
  overname: 'Overgenomen',
  beeindiging: 'Beëindigd',
  afwijzing: 'Afgewezen',
  buiten_behandeling: 'Buiten behandeling gesteld',
  geen_toekenning: 'Niet toegekend (ambtshalve)',
  geen_besluit: 'Nog geen besluit na 500 dagen',
  vastgelopen: 'Vastgelopen',
};
