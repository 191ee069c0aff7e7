import type { Lintregel } from './lint-rule.ts';
import { findStap, isSoort, noem, readTekst } from './lint-rule.ts';

/** Every task belongs to one of the seven steps, and its code begins with the number of that step. */
export function stapVerplicht(): Lintregel {
  return {
    check(element, melder) {
      if (!isSoort(element, 'bpmn:UserTask', 'bpmn:ServiceTask')) return;
      const stap = findStap(element);
      const nummer = Number(stap?.['stap']);
      if (!Number.isInteger(nummer) || nummer < 1 || nummer > 7) {
        melder.report(element.id ?? '', `${noem(element)} hoort niet bij een stap. Kies stap 1 tot en met 7.`);
        return;
      }
      const code = readTekst(stap, 'code');
      if (new RegExp(`^${nummer}\\.\\d+$`).test(code)) return;
      melder.report(
        element.id ?? '',
        `De code “${code}” van ${noem(element)} past niet bij stap ${nummer}. Gebruik bijvoorbeeld ${nummer}.1.`,
      );
    },
  };
}
