import { Temporal } from 'temporal-polyfill';
import type { Datum } from './datum.ts';
import type { Tijdstip } from './zaak/zaak.ts';

/** The calendar date in the Netherlands at that moment: 23:30 UTC on 1 March is 2 March there. */
export function toNederlandseDatum(tijdstip: Tijdstip): Datum {
  return Temporal.Instant.from(tijdstip).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
}
