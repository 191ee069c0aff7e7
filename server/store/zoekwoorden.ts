/** The words of a search, lower case and without diacritics, as `zoektekst` is stored; a row matches when it contains all of them. */
export function splitZoekwoorden(zoek: string | undefined): readonly string[] {
  if (zoek === undefined) return [];
  return zoek
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((woord) => woord !== '');
}
