import type { Datum } from '../datum.ts';
import type { Tijdstip } from '../zaak/zaak.ts';

/** What kind of file was read. */
export const INLEESSOORTEN = [
  'uren',
  'polisadministratie',
  'brp',
  'loonwaarderapport',
  'terugmelding',
  'ontvangsten',
] as const;
export type Inleessoort = (typeof INLEESSOORTEN)[number];

/** What became of one line of a file. */
export const INLEESUITKOMSTEN = [
  'vastgelegd',
  'verbeterd',
  'ongewijzigd',
  'ingevuld',
  'gestart',
  'niet_gestart',
  'niet_gevonden',
  'overgeslagen',
] as const;
export type Inleesuitkomst = (typeof INLEESUITKOMSTEN)[number];

/** One line of a file as its report keeps it: by zaaknummer, never with a BSN or a name. */
export interface Inleesregel {
  /** As an editor counts: the names of the columns are line 1. Absent for who is not in the file. */
  readonly regel?: number;
  /** Absent when the line is of nobody in this gemeente. */
  readonly zaakId?: string;
  readonly zaaknummer?: string;
  /** What the line said: "62,5 uur over maart 2026". */
  readonly wat: string;
  /** Of a line of the bank, in cents. */
  readonly bedragCent?: number;
  readonly uitkomst: Inleesuitkomst;
  /** A Dutch sentence, where there is more to know. */
  readonly toelichting?: string;
}

/** A report without its lines, as a list shows it. */
export interface Inleeskop {
  /** Follows from the file, so that the same command writes it once. */
  readonly id: string;
  readonly gemeente: string;
  readonly soort: Inleessoort;
  readonly op: Tijdstip;
  /** The calendar date of the process (in the demo: the demo date). */
  readonly datum: Datum;
  /** User name. */
  readonly door: string;
  readonly doorNaam: string;
  /** Name of the file. */
  readonly bestand: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** The day on which the gemeente got the file, where that counts. */
  readonly ontvangenOp?: Datum;
  /** The betaalrun that an answer of the bank was read for: one statement can hold the payments of more runs. */
  readonly runId?: string;
  /** How many lines had each outcome; an outcome without any is not there. */
  readonly tellingen: Partial<Readonly<Record<Inleesuitkomst, number>>>;
}

/** The report of a file that was read: kept as it was, whatever happens to the zaken afterwards. */
export interface Inleesverslag extends Inleeskop {
  readonly regels: readonly Inleesregel[];
}

/** What a report is made of. */
export type Inleesbron = Omit<Inleeskop, 'id' | 'tellingen'>;

/**
 * The report of a file, counted.
 * @param keer how often the same file was kept before: a second time is another report
 */
export function makeInleesverslag(bron: Inleesbron, keer: number, regels: readonly Inleesregel[]): Inleesverslag {
  const tellingen: Partial<Record<Inleesuitkomst, number>> = {};
  for (const { uitkomst } of regels) tellingen[uitkomst] = (tellingen[uitkomst] ?? 0) + 1;
  return { id: makeVerslagId(bron, keer), ...bron, tellingen, regels };
}

/** "uren-3f2a...-1": of the same file, kept for the same time, always the same. */
export function makeVerslagId(
  { soort, sha256, runId }: Pick<Inleesbron, 'soort' | 'sha256' | 'runId'>,
  keer: number,
): string {
  const van = runId === undefined ? '' : `-${runId}`;
  return `${soort}-${sha256.slice(0, 40)}${van}-${keer + 1}`;
}

/** The report without its lines. */
export function toInleeskop(verslag: Inleesverslag): Inleeskop {
  const { regels: _, ...kop } = verslag;
  return kop;
}
