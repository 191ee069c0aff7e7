import type { Lintregel } from './lint-rule.ts';
import { findElement, isSoort, noem, readTekst } from './lint-rule.ts';

/** No program code in a diagram: neither a script task nor a condition in a script language. */
export function geenScripts(): Lintregel {
  return {
    check(element, melder) {
      if (isSoort(element, 'bpmn:ScriptTask')) {
        melder.report(element.id ?? '', `${noem(element)} is een script. Gebruik een systeemtaak met een handler.`);
      }
      const voorwaarde = findElement(element, 'conditionExpression');
      if (voorwaarde && readTekst(voorwaarde, 'language') !== '') {
        melder.report(
          element.id ?? '',
          `De voorwaarde van ${noem(element)} is een script. Vergelijk alleen een gegeven met een vaste waarde.`,
        );
      }
    },
  };
}
