import type { Bo, Pijl, Tekening } from './diensten.ts';
import { doSamen } from './samen.ts';

/** The condition of an arrow as it stands in the file; empty when it has none. */
export function readVoorwaarde(pijl: Pijl): string {
  const tekst = (pijl.businessObject.get('conditionExpression') as Bo | undefined)?.get('body');
  return typeof tekst === 'string' ? tekst : '';
}

/** Says when a zaak goes this way, by a command; an empty text takes the condition away. False when that was refused. */
export function setVoorwaarde(tekening: Tekening, pijl: Pijl, tekst: string): boolean {
  const body = tekst.trim();
  const conditionExpression =
    body === '' ? undefined : tekening.get('bpmnFactory').create('bpmn:FormalExpression', { body });
  tekening.get('modeling').updateProperties(pijl, { conditionExpression });
  return readVoorwaarde(pijl) === body;
}

/** Whether a zaak goes this way when no other answer is right. */
export function isStandaard({ source, businessObject }: Pijl): boolean {
  return source.businessObject.get('default') === businessObject;
}

/** Makes this the way for all other zaken, or not any more. Such a way has no condition of its own. */
export function setStandaard(tekening: Tekening, pijl: Pijl, aan: boolean): void {
  doSamen(tekening, () => {
    const modeling = tekening.get('modeling');
    modeling.updateProperties(pijl.source, { default: aan ? pijl.businessObject : undefined });
    if (aan && readVoorwaarde(pijl) !== '') modeling.updateProperties(pijl, { conditionExpression: undefined });
  });
}

/** A choice: each way out has an answer and, but for one, a condition. */
export function isKeuzepijl(pijl: Pijl | undefined): boolean {
  const source = pijl?.source;
  if (source === undefined) return false;
  return source.businessObject.$instanceOf('bpmn:ExclusiveGateway') && source.outgoing.length > 1;
}
