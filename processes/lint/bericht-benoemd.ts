import type { Lintregel } from './lint-rule.ts';
import { findElement, isSoort, listElementen, noem, readTekst } from './lint-rule.ts';

/** What waits for a message says which one: the termijnen in the rules send it by its name. */
export function berichtBenoemd(): Lintregel {
  return {
    check(element, melder) {
      const soorten = listElementen(element, 'eventDefinitions').filter((soort) =>
        isSoort(soort, 'bpmn:MessageEventDefinition'),
      );
      const bronnen = isSoort(element, 'bpmn:ReceiveTask') ? [element] : soorten;
      if (bronnen.every((bron) => readTekst(findElement(bron, 'messageRef'), 'name') !== '')) return;
      melder.report(
        element.id ?? '',
        `${noem(element)} wacht op een bericht zonder naam. Kies het bericht, bijvoorbeeld RappeltermijnVerstreken.`,
      );
    },
  };
}
