import { isDatum } from '../../domain/datum.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import { RegelbestandError } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Omgeving } from './change-zaak.ts';

/**
 * The rules of which the form of an aanvraag is filled in: those of its date of receipt, on which also its process rests. Where that is
 * no date in the past, or nothing held yet then, those of today: their check says what is wrong with the date.
 */
export function selectAanvraagregels(
  { regelkeuze, klok }: Pick<Omgeving, 'regelkeuze' | 'klok'>,
  gemeente: string,
  ontvangen: unknown,
): GeldendeRegels {
  const vandaag = klok.vandaag();
  if (!isDatum(ontvangen) || ontvangen >= vandaag) return regelkeuze.select(gemeente, vandaag).geldend;
  try {
    return regelkeuze.select(gemeente, ontvangen).geldend;
  } catch (fout) {
    if (!(fout instanceof RegelbestandError || fout instanceof NietGevondenError)) throw fout;
    return regelkeuze.select(gemeente, vandaag).geldend;
  }
}
