import type { Datum } from '../domain/datum.ts';
import { isRegio } from '../domain/variant/eigenaar.ts';
import { readInhoud } from '../domain/variant/variant.ts';
import { findRegiosleutel, listGemeenten, listVarianten } from './eigenaar.ts';
import { checkVariant, type Guardrailbevinding } from './guardrails.ts';
import type { Regelbestanden, Variant } from './regelbestand.ts';
import { selectRegels } from './rule-set.ts';
import { addVarianten, replaceVarianten } from './variantversies.ts';

/** What a version breaks only together with that of the other layer. */
export interface Samenloop extends Guardrailbevinding {
  readonly gemeente: string;
  /** "Gemeente Olst-Wijhe" */
  readonly gemeentenaam: string;
  /** First day on which both are in force. */
  readonly vanaf: Datum;
}

/**
 * Checks the effective values that a version gives together with the other layer: a version of a regio in each of its gemeenten, one of a
 * gemeente under its regio; on its first day, and on each later day on which a version of the other layer begins while it is in force.
 * What the gemeente breaks without this version is not told again.
 */
export async function checkSamenloop(
  bestanden: Regelbestanden,
  eigenaar: string,
  variant: Variant,
): Promise<readonly Samenloop[]> {
  const zelf = listVarianten(bestanden, eigenaar).filter(({ versie }) => versie !== variant.versie);
  const met = addVarianten(replaceVarianten(bestanden, eigenaar, zelf), eigenaar, [variant]);
  const zonder = replaceVarianten(bestanden, eigenaar, [{ ...variant, ...readInhoud({}) }]);
  const einde = zelf.find(({ geldigVanaf }) => geldigVanaf > variant.geldigVanaf)?.geldigVanaf;
  const gevonden: Samenloop[] = [];
  for (const gemeente of listGemeenten(bestanden, eigenaar)) {
    const gezien = new Set<string>();
    for (const vanaf of listDagen(bestanden, eigenaar, gemeente, variant.geldigVanaf)) {
      if (einde !== undefined && vanaf >= einde) continue;
      const al = new Set((await findBevindingen(zonder, gemeente, vanaf)).map(({ nr }) => nr));
      for (const bevinding of await findBevindingen(met, gemeente, vanaf)) {
        if (al.has(bevinding.nr) || gezien.has(bevinding.nr)) continue;
        gezien.add(bevinding.nr);
        const gemeentenaam = bestanden.gemeenten[gemeente]?.gegevens?.naam ?? gemeente;
        gevonden.push({ ...bevinding, gemeente, gemeentenaam, vanaf });
      }
    }
  }
  return gevonden;
}

// helpers

/** The first day of the version, and those of later versions of the other layer. A version of a gemeente is on its first day checked by itself. */
function listDagen(bestanden: Regelbestanden, eigenaar: string, gemeente: string, eerste: Datum): readonly Datum[] {
  const andere = isRegio(eigenaar) ? gemeente : findRegiosleutel(bestanden, gemeente);
  const later = andere === undefined ? [] : listVarianten(bestanden, andere).map(({ geldigVanaf }) => geldigVanaf);
  return [...(isRegio(eigenaar) ? [eerste] : []), ...new Set(later.filter((datum) => datum > eerste))];
}

/** Nothing for a gemeente that has no version on that day. */
async function findBevindingen(
  bestanden: Regelbestanden,
  gemeente: string,
  peildatum: Datum,
): Promise<readonly Guardrailbevinding[]> {
  if (!listVarianten(bestanden, gemeente).some(({ geldigVanaf }) => geldigVanaf <= peildatum)) return [];
  return checkVariant(selectRegels(bestanden, gemeente, peildatum));
}
