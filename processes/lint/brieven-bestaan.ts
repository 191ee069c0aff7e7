import type { Lintregel } from './lint-rule.ts';
import { findStap, noem, readWoorden } from './lint-rule.ts';

/** Every letter that a step names has a template. */
export function brievenBestaan(opties: { readonly brieven: readonly string[] }): Lintregel {
  return {
    check(element, melder) {
      for (const code of readWoorden(findStap(element), 'brief')) {
        if (opties.brieven.includes(code)) continue;
        melder.report(element.id ?? '', `${noem(element)} noemt brief ${code}, waarvan geen sjabloon bestaat.`);
      }
    },
  };
}
