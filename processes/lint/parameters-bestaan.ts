import type { Lintregel } from './lint-rule.ts';
import { findStap, noem, readWoorden } from './lint-rule.ts';

/** Every parameter that a step names stands in the national catalogue. */
export function parametersBestaan(opties: { readonly parameters: readonly string[] }): Lintregel {
  return {
    check(element, melder) {
      for (const sleutel of readWoorden(findStap(element), 'parameters')) {
        if (opties.parameters.includes(sleutel)) continue;
        melder.report(
          element.id ?? '',
          `${noem(element)} noemt de parameter “${sleutel}”, die niet in de catalogus staat.`,
        );
      }
    },
  };
}
