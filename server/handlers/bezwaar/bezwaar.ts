import type { Datum } from '../../domain/datum.ts';
import { startTermijn } from '../../domain/termijn/termijn.ts';
import type { Handlercontext } from '../handler.ts';

/** Last day to object to a besluit that is sent today (art. 6:7 and 6:8 Awb). */
export function findBezwaarTot(context: Pick<Handlercontext, 'findTermijn' | 'vandaag' | 'kalender'>): Datum {
  return countBezwaarTot(context.vandaag, context);
}

/** Last day to object to a besluit that was made known on that day (art. 6:7 and 6:8 Awb). */
export function countBezwaarTot(
  bekendgemaakt: Datum,
  context: Pick<Handlercontext, 'findTermijn' | 'kalender'>,
): Datum {
  const definitie = context.findTermijn('bezwaar');
  if (!definitie) throw new TypeError('De bezwaartermijn ontbreekt in de regels.');
  return startTermijn(definitie, { id: 'bezwaar', van: bekendgemaakt }, context.kalender).einddatum;
}

/** Last day to go to court against a beslissing op bezwaar that is sent today (art. 6:7 and 6:8 Awb). */
export function findBeroepTot(context: Pick<Handlercontext, 'findTermijn' | 'vandaag' | 'kalender'>): Datum {
  const definitie = context.findTermijn('beroep');
  if (!definitie) throw new TypeError('De beroepstermijn ontbreekt in de regels.');
  return startTermijn(definitie, { id: 'beroep', van: context.vandaag }, context.kalender).einddatum;
}
