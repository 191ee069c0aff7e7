import type { Lintregel } from './lint-rule.ts';
import { isSoort, listElementen, noem } from './lint-rule.ts';

/** A choice reads as a question, and every flow out of it as an answer. */
export function vraagBijKeuze(): Lintregel {
  return {
    check(element, melder) {
      const uit = listElementen(element, 'outgoing');
      if (!isSoort(element, 'bpmn:ExclusiveGateway') || uit.length < 2) return;
      if (!(element.name ?? '').trim().endsWith('?')) {
        melder.report(element.id ?? '', `${noem(element)} is een keuze. Geef die een naam in de vorm van een vraag.`);
      }
      for (const pijl of uit.filter((kandidaat) => (kandidaat.name ?? '').trim() === '')) {
        melder.report(
          pijl.id ?? '',
          `Een pijl na ${noem(element)} heeft geen antwoord. Zet er bijvoorbeeld ja of nee bij.`,
        );
      }
    },
  };
}
