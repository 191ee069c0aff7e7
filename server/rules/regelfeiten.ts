import type { Datum } from '../domain/datum.ts';
import type { Regelfeit } from '../domain/regelzin.ts';
import type { Regelbestanden } from './regelbestand.ts';

/** The facts that a gemeente can make rules about on this date (`feiten-<date>.json`); none before the first file. */
export function listRegelfeiten(regels: Regelbestanden, peildatum: Datum): readonly Regelfeit[] {
  const bestand = (regels.overig['feiten'] ?? []).findLast(({ geldigVanaf }) => geldigVanaf <= peildatum);
  // The schema has proved the shape.
  return (bestand?.inhoud['feiten'] ?? []) as readonly Regelfeit[];
}
