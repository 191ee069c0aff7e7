import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import type { Collega } from '../api/werkvoorraad.ts';

/** Who gets which tasks, and the tasks that nobody of those chosen may do. */
export interface Verdeling {
  readonly per: readonly { readonly collega: Collega; readonly rijen: readonly Werkvoorraadregel[] }[];
  readonly over: readonly Werkvoorraadregel[];
}

/**
 * Spreads tasks evenly: in the order of the list, each goes to whoever has the fewest of those who may do it. Tasks of one zaak stay
 * with one person.
 */
export function makeVerdeling(rijen: readonly Werkvoorraadregel[], collegas: readonly Collega[]): Verdeling {
  const per = collegas.map((collega) => ({ collega, rijen: [] as Werkvoorraadregel[] }));
  const over: Werkvoorraadregel[] = [];
  for (const rij of rijen) {
    const kandidaten = per.filter(({ collega }) => listTaakrollen(collega.rollen).includes(rij.rol));
    const zelfde = kandidaten.find((deel) => deel.rijen.some(({ zaakId }) => zaakId === rij.zaakId));
    const minste = kandidaten.toSorted((a, b) => a.rijen.length - b.rijen.length)[0];
    const deel = zelfde ?? minste;
    if (deel) deel.rijen.push(rij);
    else over.push(rij);
  }
  return { per, over };
}
