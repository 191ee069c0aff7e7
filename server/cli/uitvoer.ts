import type { Uitlegstap } from '../domain/uitleg.ts';

/** Where a command writes: answers on `print`, remarks and errors on `warn`. */
export interface Uitvoer {
  print(tekst: string): unknown;
  warn(tekst: string): unknown;
}

/** The steps as numbered lines, each with its outcome and, on the next line, its article. */
export function formatStappen(stappen: readonly Uitlegstap[]): string {
  return stappen
    .map(({ omschrijving, uitkomst, grondslag, aanname }, plaats) => {
      const nummer = `${plaats + 1}.`.padStart(4);
      const bron = [grondslag, aanname === true ? 'aanname' : undefined].filter((deel) => deel !== undefined);
      const regel = `${nummer} ${omschrijving}${uitkomst === undefined ? '' : `: ${uitkomst}`}`;
      return bron.length === 0 ? regel : `${regel}\n     (${bron.join('; ')})`;
    })
    .join('\n');
}
