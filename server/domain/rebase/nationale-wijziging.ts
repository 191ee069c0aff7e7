import type { Verschil } from '../verschil/verschil.ts';

/** A new version says a new version and date in its process: that is no change of the work. */
export function isWijziging({ soort, eigenschap }: Verschil): boolean {
  return soort !== 'diagram' || !['versie', 'geldigVanaf', 'lks:versie', 'lks:geldigVanaf'].includes(eigenschap);
}
