import { child, children, isFlowNode, type ModdleElement, text } from './moddle-element.ts';
import { messageName } from './read-element-info.ts';
import { conditionPath, ExpressionError } from './safe-expressions.ts';
import type { Procesbevinding } from './process-finding.ts';

/** What a rule may look at besides the node itself. */
export interface RuleContext {
  readonly incoming: readonly ModdleElement[];
  readonly outgoing: readonly ModdleElement[];
  /** Names of the handlers that exist; undefined when that is not checked here. */
  readonly handlers?: ReadonlySet<string>;
}

type NodeRule = (node: ModdleElement, context: RuleContext) => readonly Procesbevinding[];

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

/** Timers of the engine are refused: a term is domain data that can be suspended and extended. */
const events: NodeRule = (node) => {
  const definitions = children(node, 'eventDefinitions');
  const catches = node.$type === 'bpmn:IntermediateCatchEvent' || node.$type === 'bpmn:BoundaryEvent';
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
  if (catches && definition.$type === 'bpmn:MessageEventDefinition') return [];
  if (node.$type === 'bpmn:EndEvent' && definition.$type === 'bpmn:TerminateEventDefinition') return [];
  return [
    finding(
      'gebeurtenis',
      node,
      `Een ${definition.$type} kan hier niet. Toegestaan: een bericht om op te wachten, en een beëindigend einde.`,
    ),
  ];
};

const message: NodeRule = (node) => {
  const waits = children(node, 'eventDefinitions').some((event) => event.$type === 'bpmn:MessageEventDefinition');
  if (!waits && node.$type !== 'bpmn:ReceiveTask') return [];
  const name = messageName(node);
  if (name === undefined)
    return [finding('bericht', node, 'Het bericht heeft geen naam. Verwijs naar een bpmn:message met een naam.')];
  return name.includes('${') ? [finding('bericht', node, 'De naam van een bericht mag geen voorwaarde bevatten.')] : [];
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

const connections: NodeRule = (node, { incoming, outgoing }) => {
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

const choices: NodeRule = (node, { outgoing }) => {
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

const eventGateway: NodeRule = (node, { outgoing }) => {
  if (node.$type !== 'bpmn:EventBasedGateway') return [];
  const wrong = outgoing
    .map((flow) => child(flow, 'targetRef'))
    .filter((target) => target?.$type !== 'bpmn:IntermediateCatchEvent');
  return wrong.length === 0
    ? []
    : [finding('gebeurtenis', node, 'Na deze gateway komen alleen gebeurtenissen die op een bericht wachten.')];
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

/** A scope begins in one place, without a message or timer. */
export function startFindings(scope: ModdleElement): readonly Procesbevinding[] {
  const starts = children(scope, 'flowElements').filter((element) => element.$type === 'bpmn:StartEvent');
  return starts.length === 1
    ? []
    : [finding('begin', scope, `Er hoort precies één begin te zijn; hier zijn er ${starts.length}.`)];
}

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

/** Flow nodes of a scope and of every sub process in it. */
export function allNodes(scope: ModdleElement): readonly ModdleElement[] {
  return children(scope, 'flowElements')
    .filter(isFlowNode)
    .flatMap((node) => [node, ...allNodes(node)]);
}

function finding(regel: string, element: ModdleElement, melding: string): Procesbevinding {
  return { regel, element: element.id, melding };
}
