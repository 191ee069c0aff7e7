import type { Datum } from '../datum.ts';
import { addWerkdagen, nextWerkdag } from '../termijn/werkdagen.ts';
import type { Actie, Analyseregel } from './begeleiding.ts';
import type { Begeleidingsinvoer } from './begeleidingsinvoer.ts';
import { findActiesoort } from './find-actiesoort.ts';

/**
 * One action for each difference. Whoever owns several does them one after the other, from the first werkdag on or after the start;
 * what the law forbids has no action, because it cannot be brought into use.
 */
export function planActies(
  regels: readonly Analyseregel[],
  { bijlage, teksten, start, kalender, standen }: Begeleidingsinvoer,
): readonly Actie[] {
  const vrijVanaf = new Map<string, Datum>();
  const anders = regels.filter(({ nummer, oordeel }) => nummer !== undefined && oordeel !== 'geblokkeerd');
  return anders.map((regel, plaats) => {
    const sleutel = bijlage.afwijkingen.find(({ nummer }) => nummer === regel.nummer)?.sleutel;
    const { actie, eigenaar, werkdagen, toets } = findActiesoort(
      sleutel === undefined ? { soort: regel.soort } : { soort: regel.soort, sleutel },
      teksten,
    );
    const begin = vrijVanaf.get(eigenaar) ?? nextWerkdag(start, kalender);
    const eind = addWerkdagen(begin, werkdagen - 1, kalender);
    vrijVanaf.set(eigenaar, addWerkdagen(eind, 1, kalender));
    const stand = Object.hasOwn(standen, regel.id) ? standen[regel.id] : undefined;
    return {
      id: regel.id,
      nummer: `P${plaats + 1}`,
      afwijking: regel.nummer ?? '',
      onderdeel: regel.naam,
      actie,
      eigenaar,
      werkdagen,
      begin,
      eind,
      toets,
      ...(stand === undefined ? {} : { stand }),
    };
  });
}
