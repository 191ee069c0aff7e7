import { CsvError, parse } from 'csv-parse/sync';
import { hideBsn } from '../domain/bsn.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Importfout } from '../domain/uren/urenimport.ts';

const MAX_REGELS = 20_000;

/** One line of a table, with a way to say what is wrong in it. */
export interface Tabelrij {
  /** As an editor counts: the names of the columns are line 1. */
  readonly regel: number;
  /** The cell under a column, without the spaces around it; empty when the column is not there. */
  readonly cel: (kolom: string) => string;
  readonly meld: (kolom: string, melding: string) => void;
}

/** What the columns of a table are called. */
export interface Tabelvorm {
  readonly nodig: readonly string[];
  readonly mag: readonly string[];
}

/** A cell as a message repeats it: cut off, and never with a BSN in it. */
export function quoteCel(tekst: string): string {
  return hideBsn(tekst.replaceAll(/\s+/g, ' ')).slice(0, 60);
}

/**
 * Reads a table of a spreadsheet: UTF-8, UTF-16 or Windows text, with semicolons, tabs or commas. The order of the columns does not matter, nor do capitals.
 * @throws InvoerError when it is no table, or when columns miss
 */
export function readTabel<T>(
  inhoud: Uint8Array,
  { nodig, mag }: Tabelvorm,
  toRegel: (rij: Tabelrij) => T | undefined,
): { readonly regels: readonly T[]; readonly fouten: readonly Importfout[] } {
  const { kolommen, rijen } = parseTabel(decode(inhoud));
  const mist = nodig.filter((naam) => !kolommen.includes(naam));
  if (mist.length > 0) {
    throw refuse(`In de eerste regel van het bestand ontbreekt ${mist.join(', ')}. Nodig zijn: ${nodig.join(';')}.`);
  }
  const vreemd = kolommen.filter((naam) => naam !== '' && !nodig.includes(naam) && !mag.includes(naam));
  if (vreemd.length > 0) {
    throw refuse(
      `De kolom “${quoteCel(vreemd[0] ?? '')}” is onbekend. Gebruik alleen: ${[...nodig, ...mag].join(', ')}.`,
    );
  }
  const dubbel = kolommen.find((naam, plaats) => naam !== '' && kolommen.indexOf(naam) !== plaats);
  if (dubbel !== undefined) throw refuse(`De kolom “${dubbel}” staat er twee keer. Haal er één weg.`);
  if (rijen.length === 0) throw refuse('In het bestand staat geen enkele regel onder de namen van de kolommen.');
  const fouten: Importfout[] = [];
  const regels = rijen.flatMap(({ regel, cellen }) => {
    if (cellen.slice(kolommen.length).some((cel) => cel !== '')) {
      fouten.push({ regel, melding: TE_VEEL });
      return [];
    }
    const gelezen = toRegel({
      regel,
      cel: (kolom) => cellen[kolommen.indexOf(kolom)] ?? '',
      meld: (kolom, melding) => fouten.push({ regel, kolom, melding }),
    });
    return gelezen === undefined || fouten.at(-1)?.regel === regel ? [] : [gelezen];
  });
  return { regels, fouten };
}

// helpers

const TE_VEEL =
  'Deze regel heeft meer vakken dan er kolommen zijn. Staat er een komma of puntkomma in een getal of een naam? Zet daar aanhalingstekens omheen.';

interface Rij {
  readonly regel: number;
  readonly cellen: readonly string[];
}

function parseTabel(tekst: string): { readonly kolommen: readonly string[]; readonly rijen: readonly Rij[] } {
  const records: { readonly record: readonly string[]; readonly regel: number }[] = [];
  const { inhoud, teken, weg } = findTeken(tekst);
  try {
    parse(inhoud, {
      delimiter: teken,
      // Lists that were put together have both kinds of line ends; guessing one of them would glue lines.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      max_record_size: 10_000,
      to: MAX_REGELS + 2,
      on_record: (record: string[], { lines }) => {
        records.push({ record, regel: lines + weg });
        return null;
      },
    });
  } catch (fout) {
    throw refuse(describeLeesfout(fout, weg));
  }
  const [kop, ...rest] = records;
  if (kop === undefined) throw refuse('Het bestand is leeg. Kies een ander bestand.');
  if (rest.length > MAX_REGELS) throw refuse(`Het bestand heeft meer dan ${MAX_REGELS} regels. Splits het.`);
  return {
    kolommen: kop.record.map((naam) => naam.toLowerCase().replaceAll(/[\s_]+/g, ' ')),
    rijen: rest
      .map(({ record, regel }) => ({ regel, cellen: record.map(withoutQuote) }))
      .filter(({ cellen }) => cellen.some((cel) => cel !== '')),
  };
}

/** What stands between the cells, by the names of the columns; Excel may say so itself in a line before them ("sep=;"). */
function findTeken(tekst: string): { readonly inhoud: string; readonly teken: string; readonly weg: number } {
  const gezegd = /^sep=([;,\t])\r?\n/i.exec(tekst);
  if (gezegd) return { inhoud: tekst.slice(gezegd[0].length), teken: gezegd[1] ?? ';', weg: 1 };
  const kop = /^\s*[^\r\n]*/.exec(tekst)?.[0] ?? '';
  const tel = (teken: string) => kop.split(teken).length;
  const teken = [';', '\t', ','].reduce((beste, ander) => (tel(ander) > tel(beste) ? ander : beste));
  return { inhoud: tekst, teken, weg: 0 };
}

function describeLeesfout(fout: unknown, weg: number): string {
  const lines: unknown = fout instanceof CsvError ? fout['lines'] : undefined;
  if (fout instanceof CsvError && fout.code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'In het bestand staat een aanhalingsteken (") dat niet wordt gesloten. Haal het weg of zet er een tweede bij.';
  }
  const waar = typeof lines === 'number' ? ` Het gaat mis bij regel ${lines + weg}.` : '';
  return `Dit is geen leesbaar CSV-bestand.${waar} Bewaar het in Excel als “CSV gescheiden door puntkomma’s (UTF-8)”.`;
}

/** Text of a list that we made ourselves begins with a quote, so that no spreadsheet runs it. */
function withoutQuote(cel: string): string {
  return /^'\s*[=+\-@]/.test(cel) ? cel.slice(1) : cel;
}

/** Excel saves any of these; what is no Unicode is read as Windows text, so that an é stays an é. */
function decode(inhoud: Uint8Array): string {
  const tekst = decodeAs(inhoud, findSchrift(inhoud)) ?? decodeAs(inhoud, 'windows-1252') ?? '';
  if (tekst.includes('\u0000')) throw refuse('Dit is geen tekstbestand. Bewaar het in Excel als CSV.');
  return tekst;
}

function findSchrift(inhoud: Uint8Array): string {
  if (inhoud[0] === 0xff && inhoud[1] === 0xfe) return 'utf-16le';
  return inhoud[0] === 0xfe && inhoud[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeAs(inhoud: Uint8Array, schrift: string): string | undefined {
  try {
    return new TextDecoder(schrift, { fatal: true }).decode(inhoud);
  } catch {
    return undefined;
  }
}

function refuse(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}
