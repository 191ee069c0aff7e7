import { child, children } from './moddle-element.ts';
import { finding, type NodeRule } from './node-rule.ts';
import { messageName } from './read-element-info.ts';

/** Timers of the engine are refused: a term is domain data that can be suspended and extended. */
export const events: NodeRule = (node) => {
  const definitions = children(node, 'eventDefinitions');
  const catches = node.$type === 'bpmn:IntermediateCatchEvent' || node.$type === 'bpmn:BoundaryEvent';
  // A process may begin with a message; a sub process begins by itself.
  const begins = node.$type === 'bpmn:StartEvent' && child(node, '$parent')?.$type === 'bpmn:Process';
  if (definitions.some((event) => event.$type === 'bpmn:TimerEventDefinition')) {
    return [
      finding(
        'timer',
        node,
        'Een timer van de engine mag niet. Gebruik een bericht; de termijn staat in rules/landelijk/termijnen.',
      ),
    ];
  }
  if (definitions.length > 1) return [finding('gebeurtenis', node, 'Een gebeurtenis heeft hooguit één soort.')];
  const [definition] = definitions;
  if (definition === undefined)
    return catches ? [finding('gebeurtenis', node, 'Deze gebeurtenis wacht op niets. Geef haar een bericht.')] : [];
  if ((catches || begins) && definition.$type === 'bpmn:MessageEventDefinition') return [];
  if (node.$type === 'bpmn:EndEvent' && definition.$type === 'bpmn:TerminateEventDefinition') return [];
  return [
    finding(
      'gebeurtenis',
      node,
      `Een ${definition.$type} kan hier niet. Toegestaan: een bericht om op te wachten, en een beëindigend einde.`,
    ),
  ];
};

/** What waits for a message says which, by a name that is always the same. */
export const message: NodeRule = (node) => {
  const waits = children(node, 'eventDefinitions').some((event) => event.$type === 'bpmn:MessageEventDefinition');
  if (!waits && node.$type !== 'bpmn:ReceiveTask') return [];
  const name = messageName(node);
  if (name === undefined)
    return [finding('bericht', node, 'Het bericht heeft geen naam. Verwijs naar een bpmn:message met een naam.')];
  return name.includes('${') ? [finding('bericht', node, 'De naam van een bericht mag geen voorwaarde bevatten.')] : [];
};

/** After a choice between events come only events that wait. */
export const eventGateway: NodeRule = (node, { outgoing }) => {
  if (node.$type !== 'bpmn:EventBasedGateway') return [];
  const wrong = outgoing
    .map((flow) => child(flow, 'targetRef'))
    .filter((target) => target?.$type !== 'bpmn:IntermediateCatchEvent');
  return wrong.length === 0
    ? []
    : [finding('gebeurtenis', node, 'Na deze gateway komen alleen gebeurtenissen die op een bericht wachten.')];
};
