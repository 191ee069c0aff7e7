import { normalizeZoektekst } from '../domain/naam.ts';

/** The words of a search, written as `zoektekst` is stored; a row matches when it contains all of them. */
export function splitZoekwoorden(zoek: string | undefined): readonly string[] {
  return normalizeZoektekst(zoek ?? '')
    .split(' ')
    .filter((woord) => woord !== '');
}
