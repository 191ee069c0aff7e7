import type { Datum } from '../datum.ts';
import type { Betaalrun } from './betaalrun.ts';
import type { Betaalbestand, Betaalstukinvoer } from './betaalstuk.ts';
import type { Bankontvangst } from './ontvangsten.ts';
import type { Andererun, Terugmeldbestand } from './terugmelding.ts';

/** The files of a released run. `alles` holds every other one in a zip. */
export const BETAALBESTANDSOORTEN = [
  'pain.001.001.03',
  'pain.001.001.09',
  'betaalopdracht.pdf',
  'betaalopdracht.csv',
  'journaal.csv',
  'specificatie.pdf',
  'specificatie.csv',
  'alles.zip',
] as const;
/** One of those files. */
export type Betaalbestandsoort = (typeof BETAALBESTANDSOORTEN)[number];

/** How the bank books a run: each payment apart, or all in one sum. */
export const BOEKINGEN = ['per_regel', 'samen'] as const;
/** One of the ways in which the bank books. */
export type Boeking = (typeof BOEKINGEN)[number];

/** What the store and the rules know of a run; the rest of the papers follows from it. */
export type Betaalstukbron = Omit<Betaalstukinvoer, 'opdracht' | 'uitvoerdatum' | 'opRekening'>;

/** One file that is asked for. */
export interface Bestandvraag {
  readonly soort: Betaalbestandsoort;
  /** Which werkgever, for a specificatie. */
  readonly nummer?: number;
  readonly boeking?: Boeking;
}

/** What there is to download of a run, and what somebody has to know before. */
export interface Bestandoverzicht {
  /** Message id of the bank file. */
  readonly opdracht: string;
  readonly betaaldag: Datum;
  /** The day on which the bank books. */
  readonly uitvoerdatum: Datum;
  /** The last day to hand the file to the bank. */
  readonly aanleverdatum: Datum;
  readonly aantal: number;
  readonly totaalCent: number;
  readonly bestanden: readonly { readonly soort: Betaalbestandsoort; readonly naam: string }[];
  readonly werkgevers: readonly {
    readonly nummer: number;
    readonly naam: string;
    readonly aantal: number;
    readonly totaalCent: number;
  }[];
  /** Dutch sentences: names that the bank file cannot hold as they are. */
  readonly opmerkingen: readonly string[];
}

/** Makes the files of released runs, and reads what the bank answers. */
export interface Betaalbestandmaker {
  /** @throws ConflictError before the release. */
  list(bron: Betaalstukbron): Bestandoverzicht;
  /** @throws ConflictError before the release @throws NietGevondenError for a werkgever that is not in the run */
  make(bron: Betaalstukbron, vraag: Bestandvraag): Promise<Betaalbestand>;
  /**
   * Reads an answer of the bank; nothing is stored.
   * @param andere payments of other runs, by their id @throws InvoerError when it cannot be read
   */
  read(bytes: Uint8Array, run: Betaalrun, andere?: ReadonlyMap<string, Andererun>): Promise<Terugmeldbestand>;
  /** Reads what came in on the account of the gemeente; nothing is stored. @throws InvoerError naming every wrong line */
  readOntvangsten(bytes: Uint8Array, rekening: string | undefined): Promise<readonly Bankontvangst[]>;
}
