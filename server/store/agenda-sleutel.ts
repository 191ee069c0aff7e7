import type { Agendaregel } from '../domain/volgen/overzicht.ts';
import type { Sleutel } from './cursor.ts';

/** Shape of the sort key of the agenda: date, zaaknummer, place in the zaak, gemeente. */
export const AGENDA_SLEUTEL = 'ssns';

/** Where a moment stands in the agenda. */
export function agendaSleutel({ datum, zaaknummer, volgnummer, gemeente }: Agendaregel): Sleutel {
  return [datum, zaaknummer, volgnummer, gemeente];
}
