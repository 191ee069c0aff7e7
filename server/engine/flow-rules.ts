import { child, type ModdleElement, text } from './moddle-element.ts';
import { finding, type NodeRule } from './node-rule.ts';
import type { Procesbevinding } from './process-finding.ts';
import { conditionPath, ExpressionError } from './safe-expressions.ts';

/** Every node is on a way from the begin to an end, and each of its flows leads somewhere else. */
export const connections: NodeRule = (node, { incoming, outgoing }) => {
  const begins = node.$type === 'bpmn:StartEvent' || node.$type === 'bpmn:BoundaryEvent';
  const findings: Procesbevinding[] = [];
  if (begins && incoming.length > 0) findings.push(finding('verbinding', node, 'Hier mag geen pijl aankomen.'));
  if (!begins && incoming.length === 0)
    findings.push(finding('verbinding', node, 'Hier komt geen pijl aan. De engine zou hier zelf beginnen.'));
  if (node.$type === 'bpmn:EndEvent' && outgoing.length > 0)
    findings.push(finding('verbinding', node, 'Na een einde kan niets meer komen.'));
  if (node.$type !== 'bpmn:EndEvent' && outgoing.length === 0) {
    findings.push(finding('verbinding', node, 'Hierna komt niets. Laat elk pad uitkomen op een einde.'));
  }
  const targets = outgoing.map((flow) => child(flow, 'targetRef')?.id);
  if (new Set(targets).size < targets.length) {
    findings.push(finding('verbinding', node, 'Twee pijlen gaan naar hetzelfde element; de engine neemt er maar één.'));
  }
  return findings;
};

/** Only an exclusive gateway chooses: each way has a condition, and one is the default. */
export const choices: NodeRule = (node, { outgoing }) => {
  const conditional = outgoing.filter((flow) => child(flow, 'conditionExpression'));
  if (node.$type !== 'bpmn:ExclusiveGateway') {
    return conditional.length === 0
      ? []
      : [finding('voorwaarde', node, 'Alleen een exclusieve gateway mag kiezen. Zet de voorwaarde daar.')];
  }
  if (outgoing.length < 2)
    return conditional.map((flow) =>
      finding('voorwaarde', flow, 'Er valt hier niets te kiezen. Haal de voorwaarde weg.'),
    );
  const fallback = child(node, 'default')?.id;
  if (fallback === undefined)
    return [finding('standaardpad', node, 'De gateway heeft geen standaardpad. Wijs één pijl aan als standaard.')];
  return outgoing.flatMap((flow) => {
    const hasCondition = child(flow, 'conditionExpression') !== undefined;
    if (flow.id === fallback)
      return hasCondition ? [finding('standaardpad', flow, 'Het standaardpad mag geen voorwaarde hebben.')] : [];
    return hasCondition
      ? []
      : [finding('voorwaarde', flow, 'Deze pijl heeft geen voorwaarde en is niet het standaardpad.')];
  });
};

/** What is wrong with the condition of a flow; nothing when it has none. */
export function conditionFindings(flow: ModdleElement): readonly Procesbevinding[] {
  const condition = child(flow, 'conditionExpression');
  if (!condition) return [];
  if (text(condition, 'language') !== undefined)
    return [finding('script', flow, 'Een voorwaarde mag geen script zijn.')];
  try {
    conditionPath(text(condition, 'body') ?? '');
    return [];
  } catch (error) {
    if (error instanceof ExpressionError) return [finding('voorwaarde', flow, error.message)];
    throw error;
  }
}
