import { formatGetal } from '../bedrag/bedrag.ts';
import type { Csvcel } from '../csv.ts';
import type { Datum } from '../datum.ts';
import { formatMaand } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import type { Betaalregelstatus, Betaalrun, Betaalrunregel, Betaalsoort } from './betaalrun.ts';

/** What the papers of a released run are made of. */
export interface Betaalstukinvoer {
  readonly run: Betaalrun;
  readonly gemeente: Gemeentegegevens;
  /** Parameter `kostenplaats`. */
  readonly kostensoort: string;
  /** Display names by user name. */
  readonly namen: Readonly<Record<string, string>>;
  /** Message id of the bank file: what people name the run by. */
  readonly opdracht: string;
  /** The day on which the bank books. */
  readonly uitvoerdatum: Datum;
  /** The day on which the money is on the account at the latest: the betaaldag, or later when the run was released late. */
  readonly opRekening: Datum;
}

/** A table of a paper; the columns in `rechts` hold amounts. */
export interface Betaalstuktabel {
  readonly kop: string;
  readonly koppen: readonly string[];
  readonly breedtes: readonly number[];
  readonly rechts: readonly number[];
  readonly rijen: readonly (readonly string[])[];
  /** The last row, as wide as the table. */
  readonly totaal?: readonly string[];
}

/** A paper of a run in words and order, before any format. */
export interface Betaalstuk {
  readonly titel: string;
  readonly afzender: string;
  readonly afdeling: string;
  readonly kleur: string;
  readonly voetregel: string;
  /** The only date that goes into the file, so that equal input gives equal bytes. */
  readonly datum: Datum;
  /** Upright; a paper with wide tables lies. */
  readonly staand?: true;
  readonly adres: readonly string[];
  readonly feiten: readonly (readonly [label: string, tekst: string])[];
  readonly alineas: readonly string[];
  readonly tabellen: readonly Betaalstuktabel[];
  /** Who signs, each with a line to sign on. */
  readonly ondertekening: readonly { readonly rol: string; readonly naam: string; readonly datum: string }[];
  readonly slot: readonly string[];
}

/** A file that leaves the house. */
export interface Betaalbestand {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
}

const SOORTEN: Readonly<Record<Betaalsoort, string>> = {
  vast: 'vast',
  nabetaling: 'nabetaling',
  verrekening: 'verrekening uren',
};

const STATUSSEN: Readonly<Record<Betaalregelstatus, string>> = {
  open: 'nog niet bevestigd',
  uitgevoerd: 'uitgevoerd',
  teruggekomen: 'teruggekomen',
};

/** "vast", "nabetaling" or "verrekening uren". */
export function formatSoort(soort: Betaalsoort): string {
  return SOORTEN[soort];
}

/** What the bank did with a line. */
export function formatRegelstatus({ status }: Pick<Betaalrunregel, 'status'>): string {
  return STATUSSEN[status];
}

/** "32 per week"; empty when the line has no hours. */
export function formatUren({ uren }: Pick<Betaalrunregel, 'uren'>): string {
  return uren === undefined ? '' : `${formatGetal(uren.aantal)} per ${uren.per}`;
}

/** Street and number, postcode and place; empty where the zaak has no address. */
export function formatAdres({ adres }: Betaalrunregel['werkgever']): {
  readonly straat: string;
  readonly postcode: string;
  readonly plaats: string;
} {
  if (adres === undefined) return { straat: '', postcode: '', plaats: '' };
  return { straat: `${adres.straat} ${adres.huisnummer}`, postcode: adres.postcode, plaats: adres.plaats };
}

/** An IBAN in groups of four, as it stands on paper. */
export function formatIban(iban: string | undefined): string {
  return iban?.replaceAll(/(.{4})(?=.)/g, '$1 ') ?? '';
}

/** Cents of all lines together. */
export function sumBedrag(regels: readonly Pick<Betaalrunregel, 'bedragCent'>[]): number {
  return regels.reduce((som, { bedragCent }) => som + bedragCent, 0);
}

/** The day of the release; the day of the proposal of a run that is not released yet. */
export function readOpdrachtdatum({ vrijgegevenOp, berekendOp }: Betaalrun): Datum {
  return vrijgegevenOp === undefined ? berekendOp : toNederlandseDatum(vrijgegevenOp);
}

/** "olst-wijhe-2026-03-1": what the names of all files of a run end with. */
export function makeRunnaam({ gemeente, maand, volgnummer }: Betaalrun): string {
  return `${gemeente}-${maand}-${volgnummer}`;
}

/** Head and foot of a paper, the same for every gemeente. */
export function makeKop({ run, gemeente }: Betaalstukinvoer, titel: string): Omit<Betaalstuk, 'feiten' | 'tabellen'> {
  return {
    titel,
    afzender: gemeente.naam,
    afdeling: gemeente.afdeling,
    kleur: gemeente.kleur,
    voetregel: `Betaalrun ${formatMaand(run.maand)}${run.volgnummer === 1 ? '' : `, nummer ${run.volgnummer}`}`,
    datum: readOpdrachtdatum(run),
    adres: [],
    alineas: [],
    ondertekening: [],
    slot: [],
  };
}

/** An empty cell for a value that is not there. */
export function findCel<T>(waarde: T | undefined, make: (waarde: T) => Csvcel): Csvcel {
  return waarde === undefined ? '' : make(waarde);
}
