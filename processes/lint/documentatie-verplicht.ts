import type { Lintregel } from './lint-rule.ts';
import { isSoort, listElementen, noem, readTekst } from './lint-rule.ts';

const MINIMUM = 30;

/** Every task, and every term on the edge of a task, says in plain Dutch who does what and why. */
export function documentatieVerplicht(): Lintregel {
  return {
    check(element, melder) {
      if (!isSoort(element, 'bpmn:Activity', 'bpmn:BoundaryEvent')) return;
      const [uitleg] = listElementen(element, 'documentation');
      if (readTekst(uitleg, 'text').length >= MINIMUM) return;
      melder.report(
        element.id ?? '',
        `${noem(element)} heeft geen uitleg. Schrijf in een paar zinnen wie wat doet en waarom.`,
      );
    },
  };
}
