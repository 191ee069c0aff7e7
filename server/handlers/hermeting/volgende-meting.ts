import type { Datum } from '../../domain/datum.ts';
import { addMaanden } from '../../domain/datum.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Handlercontext } from '../handler.ts';

const HERMETING: Readonly<Record<string, number>> = { jaarlijks: 1, twee_jaar: 2 };

/**
 * The next measurement as it was discussed or advised; where nobody named a date, so many years after the last one as the gemeente agreed
 * (parameter `hermeting.termijn`, art. 10d lid 6 Pw). Undefined when nothing says when.
 */
export function findVolgendeMeting(zaak: Zaak, { parameters }: Pick<Handlercontext, 'parameters'>): Datum | undefined {
  const { volgendeMeting, meetdatum } = zaak.gegevens.loonwaarde;
  const jaren = HERMETING[String(parameters['hermeting.termijn'])];
  if (volgendeMeting !== undefined || meetdatum === undefined || jaren === undefined) return volgendeMeting;
  return addMaanden(meetdatum, jaren * 12);
}
