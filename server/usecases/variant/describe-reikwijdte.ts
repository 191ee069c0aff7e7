import { isRegio } from '../../domain/variant/eigenaar.ts';
import { findEigenaar, findRegiosleutel, listGemeenten } from '../../rules/eigenaar.ts';
import type { Regelbestanden } from '../../rules/regelbestand.ts';
import type { Reikwijdte } from './variantversies.ts';

/** Which gemeenten the versions of this owner touch, and the regio whose versions go before them. */
export function describeReikwijdte(bestanden: Regelbestanden, eigenaar: string): Reikwijdte {
  const name = (sleutel: string): string => findEigenaar(bestanden, sleutel)?.gegevens.naam ?? sleutel;
  const gemeenten = listGemeenten(bestanden, eigenaar).map((slug) => ({ slug, naam: name(slug) }));
  const sleutel = isRegio(eigenaar) ? undefined : findRegiosleutel(bestanden, eigenaar);
  return { gemeenten, ...(sleutel === undefined ? {} : { regio: { sleutel, naam: name(sleutel) } }) };
}
