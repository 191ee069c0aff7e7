import type { Datum, Maand } from '../domain/datum.ts';
import { isDatum, isMaand, makeDatum, readMaand } from '../domain/datum.ts';

const MAANDEN = ['jan', 'feb', 'maa|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map(
  (begin) => new RegExp(`^(?:${begin})`),
);

/** "2-3-2026", "2026-03-02" or "20260302"; undefined when it is no day that exists. */
export function readDag(tekst: string): Datum | undefined {
  const nl = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst);
  const datum = nl
    ? makeDatum(Number(nl[3]), Number(nl[2]), Number(nl[1]))
    : tekst.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isDatum(datum) ? datum : undefined;
}

/** "2026-03", "3-2026", "maart 2026", "mrt-26" or the first day that Excel makes of it ("1-3-2026"); undefined when it is no month. */
export function readMaandcel(tekst: string): Maand | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(tekst);
  const cijfers = /^(\d{1,2})[-/ ](\d{4})$/.exec(tekst);
  const woord = /^([a-z]{3,9})\.?[-/ ](\d{4}|\d{2})$/.exec(tekst.toLowerCase());
  const nummer = woord
    ? MAANDEN.findIndex((begin) => begin.test(woord[1] ?? '')) + 1
    : Number(iso?.[2] ?? cijfers?.[1]);
  const dag = readDag(tekst);
  if (dag !== undefined && dag.endsWith('-01')) return readMaand(dag);
  const jaar = Number(iso?.[1] ?? cijfers?.[2] ?? woord?.[2]);
  const maand = `${jaar < 100 ? 2000 + jaar : jaar}-${String(nummer).padStart(2, '0')}`;
  return isMaand(maand) ? maand : undefined;
}

/** "62,5" or "62.5"; undefined when it is no number of at most two decimals. */
export function readUrencel(tekst: string): number | undefined {
  return /^\d{1,4}(?:[.,]\d{1,2})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : undefined;
}
