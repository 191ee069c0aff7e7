import type { Lintregel } from './lint-rule.ts';
import { findStap, noem, readTekst } from './lint-rule.ts';

/** The form that a step names exists in `processes/formulieren`. */
export function formulierBestaat(opties: { readonly formulieren: readonly string[] }): Lintregel {
  return {
    check(element, melder) {
      const formulier = readTekst(findStap(element), 'formulier');
      if (formulier === '' || opties.formulieren.includes(formulier)) return;
      melder.report(
        element.id ?? '',
        `${noem(element)} noemt het formulier “${formulier}”, dat niet bestaat. Maak het of kies een ander.`,
      );
    },
  };
}
