import type { Briefsjabloon } from '../domain/brief/brief.ts';
import type { Brief } from '../domain/zaak/zaak.ts';
import type { FindSjabloon } from './fill-letter.ts';

/** Finds the templates that one letter is made of. A letter of the gemeente itself brings its own; its schema was checked when it was made. */
export type Sjabloonzoeker = (brief: Brief) => FindSjabloon;

/** Makes the finder over every version of every template. */
export function makeSjabloonzoeker(sjablonen: readonly Briefsjabloon[]): Sjabloonzoeker {
  const byVersion = new Map(sjablonen.map((sjabloon) => [`${sjabloon.code}@${sjabloon.geldigVanaf}`, sjabloon]));
  return (brief) => {
    const eigen = brief.gegevens['sjabloon'] as Briefsjabloon | undefined;
    return (code, versie) => (eigen?.code === code ? eigen : readSjabloon(byVersion, code, versie));
  };
}

// helpers

function readSjabloon(byVersion: ReadonlyMap<string, Briefsjabloon>, code: string, versie: string): Briefsjabloon {
  const exact = byVersion.get(`${code}@${versie}`);
  if (exact !== undefined) return exact;
  // A clausule or annex has its own versions: the newest that was in force on the date of the letter's template.
  const older = [...byVersion.values()]
    .filter((sjabloon) => sjabloon.code === code && sjabloon.geldigVanaf <= versie)
    .toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? 1 : -1))[0];
  if (older === undefined) throw new Error(`Er is geen sjabloon ${code} dat geldt op ${versie}.`);
  return older;
}
