import { splitZoekwoorden } from '../zoekwoorden.ts';

/** A condition on `zoektekst` that holds when it contains every word, letter for letter; none when nothing is searched for. */
export function zoektekstFilter(zoek: string | undefined): {
  readonly zoektekst?: { readonly $all: readonly RegExp[] };
} {
  const woorden = splitZoekwoorden(zoek);
  if (woorden.length === 0) return {};
  return {
    zoektekst: { $all: woorden.map((woord) => new RegExp(woord.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`))) },
  };
}
