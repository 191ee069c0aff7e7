import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Gids, Hoofdstuk } from './gids.ts';
import { GIDS_BEHEERDER } from './gidsen/beheerder.ts';
import { GIDS_BELEIDSMEDEWERKER } from './gidsen/beleidsmedewerker.ts';
import { GIDS_CONSULENT } from './gidsen/consulent.ts';
import { GIDS_FUNCTIONEEL_BEHEERDER } from './gidsen/functioneel-beheerder.ts';

/** Every guide, in the order of the help page. */
export const GIDSEN: readonly Gids[] = [
  GIDS_CONSULENT,
  GIDS_FUNCTIONEEL_BEHEERDER,
  GIDS_BELEIDSMEDEWERKER,
  GIDS_BEHEERDER,
];

/** The guides with those of the own roles first. */
export function listGidsen(rollen: readonly Rol[]): readonly Gids[] {
  const eigen = GIDSEN.filter((gids) => isVoor(gids, rollen));
  return [...eigen, ...GIDSEN.filter((gids) => !eigen.includes(gids))];
}

/** Whether a guide is written for one of these roles. */
export function isVoor(gids: Gids, rollen: readonly Rol[]): boolean {
  return gids.rollen.some((rol) => rollen.includes(rol));
}

/**
 * Where the help about a page stands, as an address below the gemeente: the chapter of the own guide, that of another one when the own
 * has none, or the help page. What no chapter says of a part of a page, is looked up for the page.
 */
export function findPaginahulp(pagina: string, rollen: readonly Rol[]): string {
  for (const gids of listGidsen(rollen)) {
    const hoofdstuk = gids.hoofdstukken.find(({ paginas }) => paginas.includes(pagina));
    if (hoofdstuk) return makeHulpadres(gids, hoofdstuk);
  }
  const [geheel = ''] = pagina.split('/');
  return geheel === pagina ? 'hulp' : findPaginahulp(geheel, rollen);
}

/** Address of a guide, or of one chapter of it. */
export function makeHulpadres({ id }: Gids, hoofdstuk?: Hoofdstuk): string {
  return `hulp/${id}${hoofdstuk ? `#${hoofdstuk.id}` : ''}`;
}
