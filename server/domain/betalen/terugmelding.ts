import type { Datum } from '../datum.ts';
import type { Terugmelding } from './betaalgebeurtenis.ts';

/** The files in which a bank says what became of payments, and a simple table that an administratie fills in. */
export type Terugmeldsoort = 'pain.002' | 'camt.053' | 'csv';

/**
 * `uitgevoerd`: the bank booked it; `teruggekomen`: refused or sent back; `aangenomen`: the bank has it and did nothing yet; `onzeker`:
 * it looks like a payment of this run and a person decides; `al_bekend`: it was recorded before; `andere_run`: a payment of another run
 * of the gemeente; `onbekend`: no payment of any run that is known here.
 */
export type Terugmelduitkomst =
  | 'uitgevoerd'
  | 'teruggekomen'
  | 'aangenomen'
  | 'al_bekend'
  | 'onzeker'
  | 'andere_run'
  | 'onbekend';

/** The run that a payment of a file is in, when that is another one. */
export interface Andererun {
  readonly runId: string;
  /** "betaalrun februari 2026" */
  readonly naam: string;
}

/** What a file says of one payment. */
export interface Terugmeldregel {
  readonly uitkomst: Terugmelduitkomst;
  /** The line of the run (`Betaalrunregel.id`); absent for what is `onzeker` or `onbekend`. */
  readonly regelId?: string;
  /** Of something `onzeker`: what it is when the person says yes, and the lines that it can be of (none: nothing to choose). */
  readonly voorstel?: {
    readonly uitkomst: 'uitgevoerd' | 'teruggekomen';
    readonly regelIds: readonly string[];
    /** Less came back than was paid, in cents: the rest of the payment stands. */
    readonly deelCent?: number;
  };
  /** Of `andere_run`: where the file has to be read too, and whether it came back. */
  readonly andereRun?: Andererun & { readonly teruggekomen: boolean };
  /** The day on which the bank booked, refused or sent back. */
  readonly op?: Datum;
  readonly bedragCent?: number;
  /** Why it came back, "AC04: de rekening is opgeheven". */
  readonly reden?: string;
  /** Where it stands in the file: "boeking 3", "regel 4"; unique within the file. */
  readonly plaats: string;
  /** One Dutch sentence. */
  readonly melding: string;
}

/** A file read whole: at most one certain outcome for each line of the run. Nothing was stored. */
export interface Terugmeldbestand {
  readonly soort: Terugmeldsoort;
  readonly regels: readonly Terugmeldregel[];
  /** The paid lines of the run of which the file says nothing certain. */
  readonly zonderBericht: readonly string[];
}

/** Which payment a person said that an uncertain line is: the id of the line of the run by the place in the file. */
export type Terugmeldkeuzes = Readonly<Record<string, string>>;

/** A sample of the table, with made-up payments. */
export const VOORBEELD_TERUGMELDING = [
  'kenmerk;status;datum;bedrag;reden',
  'LKS-2026-0118-202603-V1;uitgevoerd;13-3-2026;1224,11;',
  'LKS-2026-0121-202602-N1;teruggekomen;16-3-2026;400,05;de rekening is opgeheven',
  'LKS-2026-0121-202603-V1;uitgevoerd;13-3-2026;800,10;',
  '',
].join('\r\n');

/**
 * What is certain in a file and what a person chose, as it can be stored; a file that gives no day counts for today. A choice that does
 * not fit its line counts for nothing.
 */
export function listTerugmeldingen(
  { regels }: Pick<Terugmeldbestand, 'regels'>,
  vandaag: Datum,
  keuzes: Terugmeldkeuzes = {},
): readonly Terugmelding[] {
  return regels.flatMap((regel): readonly Terugmelding[] => {
    const { regelId, uitkomst, op = vandaag, reden, voorstel, plaats } = regel;
    const extra = reden === undefined ? { op } : { op, reden };
    if (regelId !== undefined && (uitkomst === 'uitgevoerd' || uitkomst === 'teruggekomen')) {
      return [{ regelId, status: uitkomst, ...extra }];
    }
    const gekozen = voorstel?.regelIds.find((id) => id === keuzes[plaats]);
    if (voorstel === undefined || gekozen === undefined) return [];
    const { deelCent } = voorstel;
    return [{ regelId: gekozen, status: voorstel.uitkomst, ...extra, ...(deelCent === undefined ? {} : { deelCent }) }];
  });
}
