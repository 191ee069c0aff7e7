import type { Lintregel } from './lint-rule.ts';
import { isSoort, listElementen, noem } from './lint-rule.ts';

/** A term is data of the zaak, which can be suspended and extended; a timer of the engine can not. */
export function geenTimers(): Lintregel {
  return {
    check(element, melder) {
      if (!isSoort(element, 'bpmn:Event')) return;
      if (!listElementen(element, 'eventDefinitions').some((soort) => isSoort(soort, 'bpmn:TimerEventDefinition')))
        return;
      melder.report(
        element.id ?? '',
        `${noem(element)} is een timer. Gebruik een bericht: de termijn zelf staat in de regels.`,
      );
    },
  };
}
