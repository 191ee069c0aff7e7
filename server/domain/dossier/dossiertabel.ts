import type { Documentblok } from '../tekstdocument.ts';
import type { Uitlegstap } from '../uitleg.ts';

/** A table, or a sentence that says that there is nothing in it. */
export function makeTabel(
  bijschrift: string,
  koppen: readonly string[],
  breedtes: readonly number[],
  rijen: readonly (readonly string[])[],
): Documentblok {
  return rijen.length === 0
    ? { soort: 'alinea', tekst: `${bijschrift}: geen.` }
    : { soort: 'tabel', bijschrift, koppen, breedtes, rijen };
}

/** The steps of a calculation as a table, an assumption named as one; nothing when there are none. */
export function makeUitlegtabel(bijschrift: string, stappen: readonly Uitlegstap[]): readonly Documentblok[] {
  if (stappen.length === 0) return [];
  const rijen = stappen.map(({ omschrijving, grondslag, uitkomst, aanname }) => [
    aanname === true ? `${omschrijving} (aanname)` : omschrijving,
    grondslag ?? '',
    uitkomst ?? '',
  ]);
  return [makeTabel(bijschrift, ['Stap', 'Regel', 'Uitkomst'], [7, 4, 3], rijen)];
}

/** The same steps in one cell: "Peildatum: 1 januari 2026 (art. 10d lid 4 Pw); ...". */
export function describeUitleg(stappen: readonly Uitlegstap[]): string {
  return stappen
    .map(({ omschrijving, uitkomst, grondslag }) => {
      const waar = grondslag === undefined ? '' : ` (${grondslag})`;
      return `${omschrijving}${uitkomst === undefined ? '' : `: ${uitkomst}`}${waar}`;
    })
    .join('; ');
}
