import { eventGateway, events, message } from './event-rules.ts';
import { choices, connections } from './flow-rules.ts';
import { child, children, isFlowNode, type ModdleElement, text } from './moddle-element.ts';
import { finding, type NodeRule } from './node-rule.ts';
import type { Procesbevinding } from './process-finding.ts';

const ALLOWED: ReadonlySet<string> = new Set([
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:IntermediateThrowEvent',
  'bpmn:IntermediateCatchEvent',
  'bpmn:BoundaryEvent',
  'bpmn:Task',
  'bpmn:UserTask',
  'bpmn:ManualTask',
  'bpmn:ReceiveTask',
  'bpmn:ServiceTask',
  'bpmn:BusinessRuleTask',
  'bpmn:ExclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:EventBasedGateway',
  'bpmn:SubProcess',
]);

/** Types that are refused, with the way out that a modeller needs. */
const REFUSED: Readonly<Record<string, string>> = {
  'bpmn:ScriptTask': 'Een scripttaak draait code op de server. Maak er een servicetaak van met een handler.',
  'bpmn:InclusiveGateway':
    'Een inclusieve gateway voegt niet samen. Gebruik een parallelle gateway met exclusieve gateways in de paden.',
  'bpmn:ComplexGateway': 'Een complexe gateway wordt niet uitgevoerd. Gebruik exclusieve en parallelle gateways.',
  'bpmn:CallActivity':
    'Een aangeroepen proces wordt niet gevonden en blijft hangen. Gebruik een deelproces in dit diagram.',
  'bpmn:Transaction': 'Een transactie wordt niet uitgevoerd. Gebruik een deelproces.',
  'bpmn:AdHocSubProcess': 'Een ad-hocdeelproces wordt niet uitgevoerd. Gebruik een gewoon deelproces.',
  'bpmn:SendTask': 'Een verzendtaak wordt niet uitgevoerd. Gebruik een servicetaak met een handler.',
};

const allowedType: NodeRule = (node) => {
  if (ALLOWED.has(node.$type)) return [];
  return [finding('soort', node, REFUSED[node.$type] ?? `Het soort ${node.$type} wordt niet uitgevoerd.`)];
};

const repetition: NodeRule = (node) => {
  const loop = child(node, 'loopCharacteristics');
  if (!loop) return [];
  const advice = 'Teken de herhaling met exclusieve gateways.';
  return loop.$type === 'bpmn:StandardLoopCharacteristics'
    ? [finding('herhaling', node, `Een standaardlus werkt in de engine andersom. ${advice}`)]
    : [finding('herhaling', node, `Een taak die meermaals tegelijk loopt, wordt niet ondersteund. ${advice}`)];
};

const subProcess: NodeRule = (node) => {
  if (node.$type !== 'bpmn:SubProcess') return [];
  if (node.triggeredByEvent === true) {
    return [
      finding(
        'deelproces',
        node,
        'Een gebeurtenisdeelproces wordt nooit gewekt. Gebruik een deelproces met een gebeurtenis op de rand.',
      ),
    ];
  }
  return startFindings(node);
};

const handler: NodeRule = (node, context) => {
  if (node.$type !== 'bpmn:ServiceTask' && node.$type !== 'bpmn:BusinessRuleTask') return [];
  const name = text(node, 'implementation');
  if (name === undefined || name.startsWith('##'))
    return [finding('handler', node, 'De servicetaak noemt geen handler (implementation).')];
  if (context.handlers && !context.handlers.has(name))
    return [finding('handler', node, `De handler ${name} bestaat niet.`)];
  return [];
};

/** The rules that every flow node must pass, each on its own. */
export const NODE_RULES: readonly NodeRule[] = [
  allowedType,
  events,
  message,
  repetition,
  subProcess,
  handler,
  connections,
  choices,
  eventGateway,
];

/** A scope begins in one place. */
export function startFindings(scope: ModdleElement): readonly Procesbevinding[] {
  const starts = children(scope, 'flowElements').filter((element) => element.$type === 'bpmn:StartEvent');
  return starts.length === 1
    ? []
    : [finding('begin', scope, `Er hoort precies één begin te zijn; hier zijn er ${starts.length}.`)];
}

/** Flow nodes of a scope and of every sub process in it. */
export function allNodes(scope: ModdleElement): readonly ModdleElement[] {
  return children(scope, 'flowElements')
    .filter(isFlowNode)
    .flatMap((node) => [node, ...allNodes(node)]);
}
