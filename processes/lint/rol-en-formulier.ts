import type { Lintregel } from './lint-rule.ts';
import { findStap, isSoort, noem, readTekst, readWoorden } from './lint-rule.ts';

const ROLLEN: ReadonlySet<string> = new Set(['consulent', 'administratie']);

/** A user task says who does it, and in which form or on which page; a begin with a form says who may begin. */
export function rolEnFormulier(): Lintregel {
  return {
    check(element, melder) {
      const stap = findStap(element);
      if (isSoort(element, 'bpmn:StartEvent') && readTekst(stap, 'formulier') !== '') {
        if (readWoorden(stap, 'rol').some((rol) => ROLLEN.has(rol))) return;
        melder.report(
          element.id ?? '',
          `${noem(element)} zegt niet wie mag beginnen. Kies consulent of administratie.`,
        );
      }
      if (!isSoort(element, 'bpmn:UserTask')) return;
      if (!ROLLEN.has(readTekst(stap, 'rol'))) {
        melder.report(element.id ?? '', `${noem(element)} heeft geen rol. Kies consulent of administratie.`);
      }
      if (readTekst(stap, 'formulier') === '' && readTekst(stap, 'scherm') === '') {
        melder.report(element.id ?? '', `${noem(element)} heeft geen formulier. Noem het formulier van deze taak.`);
      }
    },
  };
}
