import { type GraphNode, type ProcessGraph, startIds } from './process-graph.ts';

/**
 * Where the tokens are: place to number of tokens. A place is a flow ("flow:id": on its way to the target), a node about to be entered
 * ("enter:id") or a node in which a token rests ("rest:id").
 */
export type Marking = ReadonlyMap<string, number>;

/** One possible next marking, and what the token did to get there. */
export interface Move {
  readonly marking: Marking;
  /** Node that the token went through. */
  readonly node: string;
  /** Flow that an exclusive gateway chose. */
  readonly choice?: string;
}

/** Something from outside that a marking waits for: a user task, a message event, or a boundary event. */
export interface Wait {
  readonly node: string;
}

const RESTING: ReadonlySet<string> = new Set([
  'bpmn:UserTask',
  'bpmn:ManualTask',
  'bpmn:ReceiveTask',
  'bpmn:IntermediateCatchEvent',
]);

/**
 * The rules of BPMN for the elements that the product allows, as a game with tokens. It knows nothing of the engine: the validator
 * explores it, and the tests compare the engine with it.
 */
export class TokenGame {
  readonly graph: ProcessGraph;
  constructor(graph: ProcessGraph) {
    this.graph = graph;
  }

  start(): Marking {
    return new Map(startIds(this.graph.nodes, this.graph.id).map((id) => [`enter:${id}`, 1]));
  }

  /** The next thing that happens by itself: several moves when a gateway may choose, none when every token rests. */
  automatic(marking: Marking): readonly Move[] {
    for (const place of [...marking.keys()].sort()) {
      const moves = this.movesFrom(marking, place);
      if (moves.length > 0) return moves;
    }
    return [];
  }

  /** Every token that can move by itself, in any order. The order matters only where an end can terminate the others. */
  automaticInAnyOrder(marking: Marking): readonly Move[] {
    return [...marking.keys()].flatMap((place) => this.movesFrom(marking, place));
  }

  /** What the marking waits for, in a fixed order. Only meaningful when nothing moves by itself. */
  waits(marking: Marking): readonly Wait[] {
    const waits: Wait[] = [];
    for (const place of [...marking.keys()].sort()) {
      if (!place.startsWith('rest:')) continue;
      const node = this.node(place.slice('rest:'.length));
      if (node.type === 'bpmn:EventBasedGateway') waits.push(...node.outgoing.map((flow) => ({ node: flow.target })));
      else if (node.type !== 'bpmn:SubProcess') waits.push({ node: node.id });
      waits.push(...node.boundaries.map((id) => ({ node: id })));
    }
    return waits;
  }

  /** The marking right after a wait came true. @throws when the marking does not wait for it. */
  fire(marking: Marking, wait: Wait): Marking {
    const node = this.node(wait.node);
    const next = new Map(marking);
    if (node.attachedTo !== undefined) {
      if (node.interrupting) this.clear(next, node.attachedTo);
    } else if (next.has(`rest:${node.id}`)) {
      take(next, `rest:${node.id}`);
    } else {
      const gateway = node.incoming.map((flow) => flow.source).find((source) => next.has(`rest:${source}`));
      if (gateway === undefined) throw new Error(`Nothing waits at ${node.id}`);
      take(next, `rest:${gateway}`);
    }
    leave(next, node);
    return next;
  }

  isEnded(marking: Marking): boolean {
    return marking.size === 0;
  }

  private movesFrom(marking: Marking, place: string): readonly Move[] {
    const [kind, id = ''] = place.split(/:(.*)/s);
    if (kind === 'enter') return this.enter(marking, place, this.node(id));
    if (kind === 'rest') return this.completeSubProcess(marking, place, this.node(id));
    const target = this.graph.flows.get(id)?.target ?? '';
    const node = this.node(target);
    const isJoin = node.type === 'bpmn:ParallelGateway' && node.incoming.length > 1;
    if (!isJoin) return this.enter(marking, place, node);
    return node.incoming.every((flow) => marking.has(`flow:${flow.id}`)) ? [this.join(marking, node)] : [];
  }

  private enter(marking: Marking, place: string, node: GraphNode): readonly Move[] {
    const next = new Map(marking);
    take(next, place);
    if (RESTING.has(node.type) || node.awaitsMessage || node.type === 'bpmn:EventBasedGateway') {
      put(next, `rest:${node.id}`);
    } else if (node.type === 'bpmn:SubProcess') {
      put(next, `rest:${node.id}`);
      for (const start of startIds(this.graph.nodes, node.id)) put(next, `enter:${start}`);
    } else if (node.type === 'bpmn:ExclusiveGateway') {
      return node.outgoing.length === 0
        ? [{ marking: next, node: node.id }]
        : node.outgoing.map((flow) => choose(next, node, flow.id));
    } else if (node.terminates) {
      this.clearScope(next, node.scope);
    } else {
      leave(next, node);
    }
    return [{ marking: next, node: node.id }];
  }

  private join(marking: Marking, node: GraphNode): Move {
    const next = new Map(marking);
    for (const flow of node.incoming) take(next, `flow:${flow.id}`);
    leave(next, node);
    return { marking: next, node: node.id };
  }

  private completeSubProcess(marking: Marking, place: string, node: GraphNode): readonly Move[] {
    if (node.type !== 'bpmn:SubProcess') return [];
    if ([...marking.keys()].some((other) => this.isInside(other, node.id))) return [];
    const next = new Map(marking);
    take(next, place);
    leave(next, node);
    return [{ marking: next, node: node.id }];
  }

  private clear(marking: Map<string, number>, activity: string): void {
    take(marking, `rest:${activity}`);
    this.clearScope(marking, activity);
  }

  private clearScope(marking: Map<string, number>, scope: string): void {
    for (const place of marking.keys()) if (this.isInside(place, scope)) marking.delete(place);
  }

  /** Whether the token in `place` is inside a scope, at any depth. */
  private isInside(place: string, scope: string): boolean {
    let around = this.scopeOf(place);
    while (around !== undefined && around !== scope) around = this.graph.nodes.get(around)?.scope;
    return around === scope;
  }

  private scopeOf(place: string): string | undefined {
    const [kind, id = ''] = place.split(/:(.*)/s);
    const node = kind === 'flow' ? this.graph.flows.get(id)?.target : id;
    return node === undefined ? undefined : this.graph.nodes.get(node)?.scope;
  }

  private node(id: string): GraphNode {
    const node = this.graph.nodes.get(id);
    if (!node) throw new Error(`No node ${id} in this process`);
    return node;
  }
}

function choose(marking: Marking, node: GraphNode, flow: string): Move {
  const next = new Map(marking);
  put(next, `flow:${flow}`);
  return { marking: next, node: node.id, choice: flow };
}

function leave(marking: Map<string, number>, node: GraphNode): void {
  for (const flow of node.outgoing) put(marking, `flow:${flow.id}`);
}

function put(marking: Map<string, number>, place: string): void {
  marking.set(place, (marking.get(place) ?? 0) + 1);
}

function take(marking: Map<string, number>, place: string): void {
  const count = marking.get(place) ?? 0;
  if (count > 1) marking.set(place, count - 1);
  else marking.delete(place);
}
