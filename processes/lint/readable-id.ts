import type { Lintregel } from './lint-rule.ts';
import { isSoort } from './lint-rule.ts';

const VORMEN: readonly (readonly [type: string, einde: RegExp, voorbeeld: string])[] = [
  ['bpmn:Activity', /^[A-Z][A-Za-z]{3,}Task$/, 'BeoordelenAanvraagTask'],
  ['bpmn:Gateway', /^[A-Z][A-Za-z]{3,}(Gateway|Merge)$/, 'WerkgeverAkkoordGateway'],
  ['bpmn:StartEvent', /^[A-Z][A-Za-z]{3,}Start$/, 'AanvraagOntvangenStart'],
  ['bpmn:EndEvent', /^[A-Z][A-Za-z]{3,}End$/, 'ToegekendEnd'],
  ['bpmn:Event', /^[A-Z][A-Za-z]{3,}Event$/, 'RapporttermijnEvent'],
];

/** Ids can be read: they stand in the history, in the handlers and in every difference between two versions. */
export function readableId(): Lintregel {
  return {
    check(element, melder) {
      const vorm = VORMEN.find(([type]) => isSoort(element, type));
      if (!vorm || vorm[1].test(element.id ?? '')) return;
      melder.report(
        element.id ?? '',
        `Het id “${element.id ?? ''}” is niet leesbaar. Gebruik een naam zoals ${vorm[2]}.`,
      );
    },
  };
}
