import type { Gemeenterekening } from './betalen/betaalrun.ts';

/** What a letter and a screen need to know of a gemeente. Stored in `rules/gemeenten/<slug>/gemeente.json`. */
export interface Gemeentegegevens {
  /** Name in URLs and files: "olst-wijhe". */
  readonly slug: string;
  /** "Gemeente Olst-Wijhe" */
  readonly naam: string;
  /** Sender of the letters: "Team Werk en Inkomen". */
  readonly afdeling: string;
  readonly bezoekadres: string;
  /** Where post goes: "Postbus 23, 8130 AA Wijhe". */
  readonly postadres: string;
  readonly telefoon: string;
  readonly bereikbaar: string;
  readonly email: string;
  readonly website: string;
  /** Where a bezwaarschrift goes, one line each. */
  readonly bezwaaradres: readonly string[];
  /** Who signs for the college: "Teamleider Werk en Inkomen". */
  readonly ondertekenaar: string;
  /** The verordening that describes the process (art. 8a lid 2 c Pw). */
  readonly verordening: string;
  /** The account from which it pays; without one no betaalrun is released. */
  readonly rekening?: Gemeenterekening;
  /** Brand colour for the top bar and the letter head, "#003e65". */
  readonly kleur: string;
}
