import type { Variantdiagram } from '../../domain/variant/variant.ts';
import { listElementwijzigingen } from '../../domain/variant/variantdiagram.ts';
import { decideDiagram, decideLandelijkDiagram } from '../../domain/variant/variantonderdeel.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import { toVariant } from '../../rules/variantversies.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { changeOnderdeel } from './edit-variantonderdeel.ts';
import { findLandelijk, readModel } from './read-variantdiagram.ts';
import type { Variantonderdeelusecases } from './variantonderdelen.ts';

/**
 * Sets the local drawing of a process. Only changed elements keep a motivering; a drawing that says and shows the same as the one that holds
 * without it (of the regio, or else the national one) takes the local one away.
 */
export function makeSaveVariantdiagram(omgeving: Omgeving): Variantonderdeelusecases['saveVariantdiagram'] {
  return (actor, plaats, { proces, basis, xml, motiveringen }) =>
    changeOnderdeel(omgeving, actor, 'saveVariantdiagram', plaats, async (variant, door) => {
      const eerder = variant.diagrammen.find((diagram) => diagram.proces === proces);
      const bron = findLandelijk(omgeving, proces, { basis: basis ?? eerder?.basis, peildatum: variant.basis });
      const lokaal = await readModel(omgeving, xml, proces);
      const landelijk = await readModel(omgeving, bron.xml, proces);
      const zonder = await findRegiodiagram(omgeving, variant, proces);
      const geldt = zonder === undefined ? landelijk : await readModel(omgeving, zonder.xml, proces);
      if (JSON.stringify(lokaal) === JSON.stringify(geldt)) return decideLandelijkDiagram(variant, proces, door);
      const gewijzigd = new Set(listElementwijzigingen(landelijk, lokaal).map(({ element }) => element));
      const diagram: Variantdiagram = {
        proces,
        basis: bron.versie,
        xml,
        motiveringen: motiveringen
          .map(({ element, motivering }) => ({ element, motivering: motivering.trim() }))
          .filter(({ element, motivering }) => motivering !== '' && gewijzigd.has(element)),
      };
      return decideDiagram(variant, diagram, door);
    });
}

// helpers

async function findRegiodiagram(
  { regelkeuze }: Omgeving,
  variant: Variantversie,
  proces: string,
): Promise<Variantdiagram | undefined> {
  const bestanden = await regelkeuze.readBestanden(variant.gemeente);
  const { regiovariant } = selectVersieregels(bestanden, variant.gemeente, toVariant(variant));
  return regiovariant?.diagrammen.find((diagram) => diagram.proces === proces);
}
