import type { Variantdiagram } from '../../domain/variant/variant.ts';
import type { Omgeving } from './change-zaak.ts';

/** The names of the steps that send a letter, by code of that letter. A drawing that cannot be read sends nothing. */
export async function listBriefstappen(
  { diagrammen }: Pick<Omgeving, 'diagrammen'>,
  tekeningen: readonly Pick<Variantdiagram, 'xml' | 'proces'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stappen = new Map<string, readonly string[]>();
  for (const { xml, proces } of tekeningen) {
    const gelezen = await diagrammen.readModel(xml, proces);
    for (const { id, naam, lks } of gelezen.gelukt ? gelezen.model.elementen : []) {
      for (const code of (lks['brief'] ?? '').split(/\s+/).filter(Boolean))
        stappen.set(code, [...(stappen.get(code) ?? []), naam ?? id]);
    }
  }
  return stappen;
}
