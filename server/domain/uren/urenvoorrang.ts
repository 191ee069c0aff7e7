import { findGeldig } from '../bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import { findEersteDagVanMaand } from '../datum.ts';
import type { Urenbron, Urenopgave } from './urenopgave.ts';

/**
 * Which source of hours goes before which when two say something else of the same day. No law or source settles it, so it is a dated
 * national choice. Sources in the same row are equal: of those the last one recorded holds.
 */
export interface Urenvoorrang {
  readonly geldigVanaf: Datum;
  readonly geldigTot?: Datum;
  /** The strongest first. */
  readonly volgorde: readonly (readonly Urenbron[])[];
  /** In words, for the screen. */
  readonly uitleg: string;
  readonly aanname: boolean;
}

/** Hours in the order in which they hold: the last that is about a day counts. A source that is not named goes after the others. */
export function sortOpVoorrang<T extends Pick<Urenopgave, 'bron'>>(
  opgaven: readonly T[],
  maand: Maand,
  voorrang: readonly Urenvoorrang[],
): readonly T[] {
  const volgorde = findVoorrang(maand, voorrang)?.volgorde ?? [];
  if (volgorde.length < 2) return opgaven;
  const plaats = ({ bron }: T) => {
    const gevonden = volgorde.findIndex((bronnen) => bronnen.includes(bron));
    return gevonden === -1 ? volgorde.length : gevonden;
  };
  return opgaven.toSorted((a, b) => plaats(b) - plaats(a));
}

/** The choice that holds for the hours of a month; absent for months before the first. */
export function findVoorrang(maand: Maand, voorrang: readonly Urenvoorrang[]): Urenvoorrang | undefined {
  return findGeldig(voorrang, findEersteDagVanMaand(maand));
}
