import { splitZoekwoorden } from '../zoekwoorden.ts';

/** A condition on a field that holds when it contains every word, letter for letter; none when nothing is searched for. */
export function zoektekstFilter(
  zoek: string | undefined,
  veld = 'zoektekst',
): Readonly<Record<string, { readonly $all: readonly RegExp[] }>> {
  const woorden = splitZoekwoorden(zoek);
  if (woorden.length === 0) return {};
  return {
    [veld]: { $all: woorden.map((woord) => new RegExp(woord.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`))) },
  };
}
