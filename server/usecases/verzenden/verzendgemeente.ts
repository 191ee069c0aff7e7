import type { Datum } from '../../domain/datum.ts';
import type { Gemeentegegevens } from '../../domain/gemeente.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/** The gemeente as its letters of that day name it. */
export async function readVerzendgemeente(
  { regelkeuze }: Omgeving,
  gemeente: string,
  datum: Datum,
): Promise<Gemeentegegevens> {
  await regelkeuze.refresh(gemeente);
  return regelkeuze.select(gemeente, datum).geldend.gemeente;
}
