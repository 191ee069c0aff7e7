import type { Lintregel } from './lint-rule.ts';
import { isSoort, noem } from './lint-rule.ts';

/** What the engine does not carry out as BPMN says: inclusive and complex gateways, and sub processes that start on an event. */
export function geenInclusieveGateway(): Lintregel {
  return {
    check(element, melder) {
      if (isSoort(element, 'bpmn:InclusiveGateway', 'bpmn:ComplexGateway')) {
        melder.report(
          element.id ?? '',
          `${noem(element)} wacht niet goed op alle paden. Gebruik een gewone keuze of een splitsing in parallelle paden.`,
        );
      }
      if (isSoort(element, 'bpmn:SubProcess') && element['triggeredByEvent'] === true) {
        melder.report(element.id ?? '', `${noem(element)} start nooit. Gebruik een bericht op de rand van een taak.`);
      }
    },
  };
}
