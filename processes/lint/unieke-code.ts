import type { Lintregel } from './lint-rule.ts';
import { findStap, isSoort, listElementen, noem, readTekst } from './lint-rule.ts';

/** No two steps of a process share a step code: letters, the bijlage and the comparison of versions refer to it. */
export function uniekeCode(): Lintregel {
  return {
    check(element, melder) {
      if (!isSoort(element, 'bpmn:Process')) return;
      const gezien = new Map<string, string>();
      for (const knoop of listElementen(element, 'flowElements')) {
        const code = readTekst(findStap(knoop), 'code');
        const eerder = gezien.get(code);
        if (code === '') continue;
        if (eerder === undefined) gezien.set(code, noem(knoop));
        else
          melder.report(
            knoop.id ?? '',
            `${noem(knoop)} heeft dezelfde code ${code} als ${eerder}. Geef elke stap een eigen code.`,
          );
      }
    },
  };
}
