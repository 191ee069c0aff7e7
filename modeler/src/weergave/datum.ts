import { type Datum, formatDatumKort } from '../../../server/domain/datum.ts';
import type { Tijdstip } from '../../../server/domain/zaak/zaak.ts';

/** "di 20 jan", for lists in which the year is clear. */
export function formatDag(datum: Datum): string {
  return formatDatumKort(datum).slice(0, -5);
}

/** "20-01-2026": how a date stands in an input. */
export function formatDatumInvoer(datum: Datum): string {
  return `${datum.slice(8, 10)}-${datum.slice(5, 7)}-${datum.slice(0, 4)}`;
}

const tijdformaat = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const dagformaat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** "09:31", in Dutch time. */
export function formatTijd(tijdstip: Tijdstip): string {
  return tijdformaat.format(new Date(tijdstip));
}

/** The Dutch calendar date of a moment. */
export function dateOfTijdstip(tijdstip: Tijdstip): Datum {
  return dagformaat.format(new Date(tijdstip));
}

/** "di 20 jan 2026 om 09:31". */
export function formatTijdstip(tijdstip: Tijdstip): string {
  return `${formatDatumKort(dateOfTijdstip(tijdstip))} om ${formatTijd(tijdstip)}`;
}
