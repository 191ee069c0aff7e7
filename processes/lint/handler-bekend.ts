import type { Lintregel } from './lint-rule.ts';
import { isSoort, noem, readTekst } from './lint-rule.ts';

/** A service task names a handler that exists in `server/handlers`. */
export function handlerBekend(opties: { readonly handlers: readonly string[] }): Lintregel {
  return {
    check(element, melder) {
      if (!isSoort(element, 'bpmn:ServiceTask', 'bpmn:BusinessRuleTask')) return;
      const handler = readTekst(element, 'implementation');
      if (opties.handlers.includes(handler)) return;
      const wat = handler === '' ? 'noemt geen handler' : `noemt de handler “${handler}”, die niet bestaat`;
      melder.report(element.id ?? '', `${noem(element)} ${wat}. Vul bij implementation een bestaande handler in.`);
    },
  };
}
