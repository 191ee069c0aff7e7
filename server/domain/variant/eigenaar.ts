/** What stands before the name of a regio where otherwise the name of a gemeente stands: "regio:salland". */
const VOORVOEGSEL = 'regio:';

/** Number of what a regio has before its first version; no zaak is ever pinned to it. */
export const LEGE_VERSIE = '0';

/** Whether this owner of variant versions is a regio; all others are gemeenten, by their slug. */
export function isRegio(eigenaar: string): boolean {
  return eigenaar.startsWith(VOORVOEGSEL);
}

/** The key under which a regio owns its versions: "regio:salland". @param slug name of its folder */
export function makeRegiosleutel(slug: string): string {
  return VOORVOEGSEL + slug;
}

/** The name of the folder of a regio. @param sleutel "regio:salland" */
export function readRegioslug(sleutel: string): string {
  return sleutel.slice(VOORVOEGSEL.length);
}
