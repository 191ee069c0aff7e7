import type { Lintregel } from './lint-rule.ts';
import { findStap, isSoort, noem, readTekst } from './lint-rule.ts';

const ROLLEN: ReadonlySet<string> = new Set(['consulent', 'administratie']);

/** A user task says who does it, and in which form or on which page. */
export function rolEnFormulier(): Lintregel {
  return {
    check(element, melder) {
      if (!isSoort(element, 'bpmn:UserTask')) return;
      const stap = findStap(element);
      if (!ROLLEN.has(readTekst(stap, 'rol'))) {
        melder.report(element.id ?? '', `${noem(element)} heeft geen rol. Kies consulent of administratie.`);
      }
      if (readTekst(stap, 'formulier') === '' && readTekst(stap, 'scherm') === '') {
        melder.report(element.id ?? '', `${noem(element)} heeft geen formulier. Noem het formulier van deze taak.`);
      }
    },
  };
}
