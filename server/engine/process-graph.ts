import { child, children, isFlowNode, type ModdleElement, text } from './moddle-element.ts';

/** One flow node in the graph of a process. */
export interface GraphNode {
  readonly id: string;
  readonly type: string;
  /** Id of the process or sub process around it. */
  readonly scope: string;
  readonly incoming: readonly GraphFlow[];
  readonly outgoing: readonly GraphFlow[];
  /** Boundary event: the activity that it is attached to, and whether it ends it. */
  readonly attachedTo?: string;
  readonly interrupting: boolean;
  /** Ids of the boundary events that are attached to it. */
  readonly boundaries: readonly string[];
  /** Ends the scope around it at once. */
  readonly terminates: boolean;
  /** A start event with a message: the process begins when that message is delivered. */
  readonly awaitsMessage: boolean;
}

export interface GraphFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly isDefault: boolean;
  readonly condition?: string;
}

/** A process as nodes and flows: what the validator and the token game look at. Independent of the engine. */
export interface ProcessGraph {
  readonly id: string;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly flows: ReadonlyMap<string, GraphFlow>;
  /** Nodes that a token can reach from the start without a boundary event that leaves its activity running. */
  readonly mainNodes: ReadonlySet<string>;
  /** End events of the main flow at the level of the process: its outcomes. */
  readonly mainEnds: ReadonlySet<string>;
}

/** Makes the graph of a moddle process. Flows that point nowhere are left out; the validator reports them. */
export function makeProcessGraph(process: ModdleElement): ProcessGraph {
  const scopes = collectScopes(process);
  const nodesInFile = scopes.flatMap((scope) =>
    children(scope, 'flowElements')
      .filter(isFlowNode)
      .map((node) => ({ node, scope })),
  );
  const defaults = new Set(nodesInFile.map(({ node }) => child(node, 'default')?.id));
  const flows = new Map(
    scopes
      .flatMap((scope) => children(scope, 'flowElements'))
      .filter((element) => element.$type === 'bpmn:SequenceFlow')
      .map((flow) => readFlow(flow, defaults))
      .map((flow) => [flow.id, flow] as const),
  );
  const nodes = new Map(
    nodesInFile.map(({ node, scope }) => [node.id ?? '', readNode(node, scope, [...flows.values()], nodesInFile)]),
  );
  const mainNodes = reachable(nodes, startIds(nodes, process.id ?? ''), (boundary) => boundary.interrupting);
  const mainEnds = [...mainNodes].filter(
    (id) => nodes.get(id)?.scope === process.id && nodes.get(id)?.outgoing.length === 0,
  );
  return { id: process.id ?? '', nodes, flows, mainNodes, mainEnds: new Set(mainEnds) };
}

/** Start events of a scope. */
export function startIds(nodes: ReadonlyMap<string, GraphNode>, scope: string): readonly string[] {
  return [...nodes.values()]
    .filter((node) => node.scope === scope && node.type === 'bpmn:StartEvent')
    .map((node) => node.id);
}

/** All nodes that a token can reach from `from`, through the boundary events that `follow` accepts and into sub processes. */
export function reachable(
  nodes: ReadonlyMap<string, GraphNode>,
  from: readonly string[],
  follow: (boundary: GraphNode) => boolean,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodes.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    open.push(...node.outgoing.map((flow) => flow.target), ...startIds(nodes, id));
    for (const boundary of node.boundaries) {
      const event = nodes.get(boundary);
      if (event && follow(event)) open.push(boundary);
    }
  }
  return seen;
}

function collectScopes(scope: ModdleElement): readonly ModdleElement[] {
  const inner = children(scope, 'flowElements').filter((element) => Array.isArray(element.flowElements));
  return [scope, ...inner.flatMap(collectScopes)];
}

function readFlow(flow: ModdleElement, defaults: ReadonlySet<string | undefined>): GraphFlow {
  const condition = child(flow, 'conditionExpression');
  return {
    id: flow.id ?? '',
    source: child(flow, 'sourceRef')?.id ?? '',
    target: child(flow, 'targetRef')?.id ?? '',
    isDefault: defaults.has(flow.id),
    condition: condition ? (text(condition, 'body') ?? '') : undefined,
  };
}

function readNode(
  node: ModdleElement,
  scope: ModdleElement,
  flows: readonly GraphFlow[],
  all: readonly { readonly node: ModdleElement }[],
): GraphNode {
  const id = node.id ?? '';
  const definitions = children(node, 'eventDefinitions').map((event) => event.$type);
  return {
    id,
    type: node.$type,
    scope: scope.id ?? '',
    incoming: flows.filter((flow) => flow.target === id),
    outgoing: flows.filter((flow) => flow.source === id),
    attachedTo: child(node, 'attachedToRef')?.id,
    interrupting: node.cancelActivity !== false,
    boundaries: all
      .filter((other) => child(other.node, 'attachedToRef')?.id === id)
      .map((other) => other.node.id ?? ''),
    terminates: definitions.includes('bpmn:TerminateEventDefinition'),
    awaitsMessage: node.$type === 'bpmn:StartEvent' && definitions.includes('bpmn:MessageEventDefinition'),
  };
}
