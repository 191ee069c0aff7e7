import { parse } from 'csv-parse/sync';
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

/**
 * Reads a table of a spreadsheet: UTF-8 or Windows text, with semicolons or tabs. The order of the columns does not matter, nor do capitals.
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
      `De kolom “${(vreemd[0] ?? '').slice(0, 30)}” is onbekend. Gebruik alleen: ${[...nodig, ...mag].join(', ')}.`,
    );
  }
  const dubbel = kolommen.find((naam, plaats) => naam !== '' && kolommen.indexOf(naam) !== plaats);
  if (dubbel !== undefined) throw refuse(`De kolom “${dubbel}” staat er twee keer. Haal er één weg.`);
  if (rijen.length === 0) throw refuse('In het bestand staat geen enkele regel onder de namen van de kolommen.');
  const fouten: Importfout[] = [];
  const regels = rijen.flatMap(({ regel, cellen }) => {
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

interface Rij {
  readonly regel: number;
  readonly cellen: readonly string[];
}

function parseTabel(tekst: string): { readonly kolommen: readonly string[]; readonly rijen: readonly Rij[] } {
  const records: { readonly record: readonly string[]; readonly regel: number }[] = [];
  try {
    parse(tekst, {
      delimiter: [';', '\t'],
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      max_record_size: 10_000,
      to: MAX_REGELS + 2,
      on_record: (record: string[], { lines }) => {
        records.push({ record, regel: lines });
        return null;
      },
    });
  } catch {
    throw refuse(
      'Dit is geen leesbaar CSV-bestand. Bewaar het in Excel als “CSV gescheiden door puntkomma’s (UTF-8)”.',
    );
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

/** Text of a list that we made ourselves begins with a quote, so that no spreadsheet runs it. */
function withoutQuote(cel: string): string {
  return /^'\s*[=+\-@]/.test(cel) ? cel.slice(1) : cel;
}

/** Excel saves either; what is no UTF-8 is read as Windows text, so that an é stays an é. */
function decode(inhoud: Uint8Array): string {
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    tekst = new TextDecoder('windows-1252').decode(inhoud);
  }
  if (tekst.includes('\u0000')) throw refuse('Dit is geen tekstbestand. Bewaar het in Excel als CSV.');
  return tekst;
}

function refuse(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}
