import { InvoerError } from './fouten.ts';

/** A calendar date without a time zone, "2026-01-20". Dates of this form sort as text. */
export type Datum = string;

/** A calendar month, "2026-02". */
export type Maand = string;

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** Whether the value is an existing date of the years 1000 to 9999 written as "2026-01-20". */
export function isDatum(waarde: unknown): waarde is Datum {
  if (typeof waarde !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(waarde)) return false;
  const { jaar, maand, dag } = splitDatum(waarde);
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= countDagenInMaand(jaar, maand);
}

/** The value as a date. @throws InvoerError naming `veld` when it is no existing date. */
export function parseDatum(waarde: unknown, veld: string): Datum {
  if (isDatum(waarde)) return waarde;
  const melding = `${veld} is geen geldige datum. Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-20.`;
  throw new InvoerError(melding, [{ veld, melding }]);
}

/** Whether the value is a month written as "2026-02". */
export function isMaand(waarde: unknown): boolean {
  return typeof waarde === 'string' && isDatum(`${waarde}-01`);
}

/** The date of these three numbers; the day must exist. */
export function makeDatum(jaar: number, maand: number, dag: number): Datum {
  return `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** Year, month (1 to 12) and day of a date. */
export function splitDatum(datum: Datum): { readonly jaar: number; readonly maand: number; readonly dag: number } {
  return { jaar: Number(datum.slice(0, 4)), maand: Number(datum.slice(5, 7)), dag: Number(datum.slice(8, 10)) };
}

/** The date so many calendar days later, or earlier when negative. */
export function addDagen(datum: Datum, dagen: number): Datum {
  return fromDagnummer(toDagnummer(datum) + dagen);
}

/** The date so many weeks later, or earlier when negative. */
export function addWeken(datum: Datum, weken: number): Datum {
  return addDagen(datum, weken * 7);
}

/** The same day so many months later or earlier; the last day of that month when it has no such day (31 January + 1 = 28 February). */
export function addMaanden(datum: Datum, maanden: number): Datum {
  const { jaar, maand, dag } = splitDatum(datum);
  const doel = splitMaandnummer(jaar * 12 + maand - 1 + maanden);
  return makeDatum(doel.jaar, doel.maand, Math.min(dag, countDagenInMaand(doel.jaar, doel.maand)));
}

/**
 * Last day of a period of whole months that begins on `van`: 6 maanden from 1 February end on 31 July.
 * Where the month of the end has no such day, the period ends with the last day of that month.
 */
export function findLaatsteDag(van: Datum, maanden: number): Datum {
  const einde = addMaanden(van, maanden);
  return splitDatum(einde).dag === splitDatum(van).dag ? addDagen(einde, -1) : einde;
}

/** Calendar days from one date to another; negative when `tot` is earlier. */
export function diffDagen(van: Datum, tot: Datum): number {
  return toDagnummer(tot) - toDagnummer(van);
}

/** Day of the week. */
export function readWeekdag(datum: Datum): Weekdag {
  // 1 January 1970, day number 0, was a Thursday.
  return (((((toDagnummer(datum) + 3) % 7) + 7) % 7) + 1) as Weekdag;
}

/** The earlier of two dates. */
export function minDatum(a: Datum, b: Datum): Datum {
  return a < b ? a : b;
}

/** The later of two dates. */
export function maxDatum(a: Datum, b: Datum): Datum {
  return a > b ? a : b;
}

/** The month of a date. */
export function readMaand(datum: Datum): Maand {
  return datum.slice(0, 7);
}

/** First day of a month. */
export function findEersteDagVanMaand(maand: Maand): Datum {
  return `${maand}-01`;
}

/** Last day of a month. */
export function findLaatsteDagVanMaand(maand: Maand): Datum {
  const { jaar, maand: nummer } = splitDatum(`${maand}-01`);
  return makeDatum(jaar, nummer, countDagenInMaand(jaar, nummer));
}

/** The month so many months later, or earlier when negative. */
export function addAanMaand(maand: Maand, aantal: number): Maand {
  return readMaand(addMaanden(`${maand}-01`, aantal));
}

/** "17 april 2026" */
export function formatDatum(datum: Datum): string {
  const { jaar, maand, dag } = splitDatum(datum);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** "vr 17 apr 2026" */
export function formatDatumKort(datum: Datum): string {
  const { jaar, maand, dag } = splitDatum(datum);
  return `${WEEKDAGEN[readWeekdag(datum) - 1]} ${dag} ${MAANDEN_KORT[maand - 1]} ${jaar}`;
}

/** "april 2026" */
export function formatMaand(maand: Maand): string {
  const { jaar, maand: nummer } = splitDatum(`${maand}-01`);
  return `${MAANDEN[nummer - 1]} ${jaar}`;
}

/** Days in a month (1 to 12) of that year. */
export function countDagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

// Day numbers since 1 January 1970 by the civil calendar arithmetic of Howard Hinnant: a simulation of years asks for them by the million.

function toDagnummer(datum: Datum): number {
  const { jaar, maand, dag } = splitDatum(datum);
  const y = maand <= 2 ? jaar - 1 : jaar;
  const eeuwen = Math.floor(y / 400);
  const jaarInTijdvak = y - eeuwen * 400;
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagInTijdvak =
    jaarInTijdvak * 365 + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100) + dagVanJaar;
  return eeuwen * 146_097 + dagInTijdvak - 719_468;
}

function fromDagnummer(nummer: number): Datum {
  const z = nummer + 719_468;
  const eeuwen = Math.floor(z / 146_097);
  const dagInTijdvak = z - eeuwen * 146_097;
  const jaarInTijdvak = Math.floor(
    (dagInTijdvak -
      Math.floor(dagInTijdvak / 1460) +
      Math.floor(dagInTijdvak / 36_524) -
      Math.floor(dagInTijdvak / 146_096)) /
      365,
  );
  const dagVanJaar =
    dagInTijdvak - (365 * jaarInTijdvak + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100));
  const m = Math.floor((5 * dagVanJaar + 2) / 153);
  const dag = dagVanJaar - Math.floor((153 * m + 2) / 5) + 1;
  const maand = m < 10 ? m + 3 : m - 9;
  return makeDatum(jaarInTijdvak + eeuwen * 400 + (maand <= 2 ? 1 : 0), maand, dag);
}

function splitMaandnummer(nummer: number): { readonly jaar: number; readonly maand: number } {
  const jaar = Math.floor(nummer / 12);
  return { jaar, maand: nummer - jaar * 12 + 1 };
}

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}
