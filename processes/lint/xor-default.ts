import type { Lintregel } from './lint-rule.ts';
import { findElement, isSoort, listElementen, noem } from './lint-rule.ts';

/** A choice always has a way on: one default flow, and a condition on every other flow. */
export function xorDefault(): Lintregel {
  return {
    check(element, melder) {
      const uit = listElementen(element, 'outgoing');
      if (!isSoort(element, 'bpmn:ExclusiveGateway') || uit.length < 2) return;
      const standaard = findElement(element, 'default');
      if (!standaard)
        melder.report(element.id ?? '', `${noem(element)} heeft geen standaardpad. Wijs één pijl aan als standaard.`);
      for (const pijl of uit.filter(
        (kandidaat) => kandidaat !== standaard && !findElement(kandidaat, 'conditionExpression'),
      )) {
        melder.report(pijl.id ?? '', `${noem(pijl)} na ${noem(element)} heeft geen voorwaarde.`);
      }
    },
  };
}
