import type { Datum } from './datum.ts';
import { splitDatum } from './datum.ts';

/** One cell: text, or a value that a Dutch spreadsheet has to read as an amount, a number or a date. */
export type Csvcel = string | { readonly cent: number } | { readonly getal: number } | { readonly datum: Datum };

/**
 * A table for a Dutch spreadsheet: UTF-8 with its mark, semicolons, decimal commas, dates as d-m-jjjj. Text that a spreadsheet would run
 * as a formula stays text.
 */
export function makeCsv(rijen: readonly (readonly Csvcel[])[]): string {
  // The mark at the front tells Excel that it is UTF-8.
  return `\uFEFF${rijen.map((rij) => `${rij.map(formatCel).join(';')}\r\n`).join('')}`;
}

/** "20-1-2026" */
export function formatDatumCijfers(datum: Datum): string {
  const { jaar, maand, dag } = splitDatum(datum);
  return `${dag}-${maand}-${jaar}`;
}

// helpers

function formatCel(cel: Csvcel): string {
  if (typeof cel === 'string') return quote(cel);
  if ('cent' in cel) return formatCent(cel.cent);
  if ('getal' in cel) return String(cel.getal).replace('.', ',');
  return formatDatumCijfers(cel.datum);
}

// Without the € and the points of thousands: those make text of it.
function formatCent(cent: number): string {
  const euro = Math.floor(Math.abs(cent) / 100);
  return `${cent < 0 ? '-' : ''}${euro},${String(Math.abs(cent) % 100).padStart(2, '0')}`;
}

/** A cell that begins like a formula would be run by a spreadsheet; a quote in front keeps it text. */
function quote(cel: string): string {
  const veilig = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(cel) ? `'${cel}` : cel;
  return `"${veilig.replaceAll('"', '""')}"`;
}
