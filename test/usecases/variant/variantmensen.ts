import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import type { Variantdetail, Variantplaats } from '../../../server/usecases/variant/variantversies.ts';

/** Somebody with one role in one gemeente. */
export function makeActor(gebruikersnaam: string, rol: Rol, gemeente = 'voorbeeldstad'): Actor {
  return { gebruikersnaam, naam: gebruikersnaam, rollen: [rol], gemeenten: [gemeente] };
}

/** Who makes a version of Voorbeeldstad, and the second pair of eyes. */
export const MAKER = makeActor('h.celik', 'functioneel_beheerder');
export const BEHEERDER = makeActor('b.koster', 'beheerder');
export const BELEID = makeActor('m.leeuwen', 'beleidsmedewerker');

/** Where the commands find this version. */
export const plaatsVan = ({ gemeente, id }: Variantdetail): Variantplaats => ({ gemeente, variantId: id });
