import type { Procesbevinding } from './process-finding.ts';
import { type GraphNode, type ProcessGraph, reachable } from './process-graph.ts';
import { type Marking, TokenGame } from './token-game.ts';

const MAX_MARKINGS = 20_000;

interface Exploration {
  readonly markings: ReadonlyMap<string, Marking>;
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
  readonly ended: readonly string[];
  readonly visited: ReadonlySet<string>;
  readonly unsafe: ReadonlySet<string>;
  readonly complete: boolean;
}

/**
 * Plays every possible course of a process: whatever gateways choose and in whatever order tasks and messages come. It reports where a
 * zaak would be stuck, where two tokens meet in one place, and what is never reached. Needs a graph that passed the structural rules.
 */
export function exploreMarkings(graph: ProcessGraph): readonly Procesbevinding[] {
  const exploration = explore(graph);
  if (!exploration.complete) {
    return [
      {
        regel: 'omvang',
        melding: `Het proces heeft meer dan ${MAX_MARKINGS} mogelijke toestanden en is niet na te rekenen. Splits het.`,
      },
    ];
  }
  const unsafe = [...exploration.unsafe].sort().map((element) => ({
    regel: 'dubbel',
    element,
    melding:
      'Hier kan het proces tweemaal tegelijk zijn. Voeg de paden samen met de gateway die bij de splitsing hoort.',
  }));
  const unreached = [...graph.nodes.keys()].filter((id) => !exploration.visited.has(id));
  return [
    ...unsafe,
    ...(unsafe.length > 0 ? [] : findStuck(graph, exploration)),
    ...unreached.map((element) => ({ regel: 'onbereikbaar', element, melding: 'Dit element wordt nooit bereikt.' })),
  ];
}

/** Every combination of places in which the tokens of a zaak can be at some moment, each as its sorted places with a space between. */
export function listMarkings(graph: ProcessGraph): ReadonlySet<string> {
  const known = markingsOf.get(graph) ?? new Set(explore(graph).markings.keys());
  markingsOf.set(graph, known);
  return known;
}

const markingsOf = new WeakMap<ProcessGraph, ReadonlySet<string>>();

function explore(graph: ProcessGraph): Exploration {
  const game = new TokenGame(graph);
  const markings = new Map<string, Marking>();
  const predecessors = new Map<string, string[]>();
  const visited = new Set<string>();
  const unsafe = new Set<string>();
  const ended: string[] = [];
  const open: Marking[] = [];
  const terminates = [...graph.nodes.values()].some((node) => node.terminates);
  const add = (marking: Marking, from: string | undefined): void => {
    const doubled = [...marking].find(([, count]) => count > 1);
    if (doubled) {
      unsafe.add(elementOf(graph, doubled[0]));
      return;
    }
    const key = keyOf(marking);
    if (from !== undefined) predecessors.set(key, [...(predecessors.get(key) ?? []), from]);
    if (markings.has(key)) return;
    markings.set(key, marking);
    if (game.isEnded(marking)) ended.push(key);
    open.push(marking);
  };
  add(game.start(), undefined);
  for (let marking = open.pop(); marking !== undefined && markings.size <= MAX_MARKINGS; marking = open.pop()) {
    const key = keyOf(marking);
    const moves = terminates ? game.automaticInAnyOrder(marking) : game.automatic(marking);
    for (const move of moves) {
      visited.add(move.node);
      add(move.marking, key);
    }
    if (moves.length > 0) continue;
    for (const wait of game.waits(marking)) {
      if (!mayFire(graph, marking, wait.node)) continue;
      visited.add(wait.node);
      add(game.fire(marking, wait), key);
    }
  }
  return { markings, predecessors, ended, visited, unsafe, complete: markings.size <= MAX_MARKINGS };
}

/** A boundary event that does not interrupt may fire again and again; it is explored again once its own side path is empty. */
function mayFire(graph: ProcessGraph, marking: Marking, id: string): boolean {
  const node = graph.nodes.get(id);
  if (node?.attachedTo === undefined || node.interrupting) return true;
  const side = reachable(graph.nodes, [id], () => true);
  return ![...marking.keys()].some((place) => {
    const element = elementOf(graph, place);
    return side.has(element) && !graph.mainNodes.has(element);
  });
}

function findStuck(graph: ProcessGraph, exploration: Exploration): readonly Procesbevinding[] {
  const canEnd = new Set(exploration.ended);
  const open = [...exploration.ended];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const before of exploration.predecessors.get(key) ?? []) {
      if (canEnd.has(before)) continue;
      canEnd.add(before);
      open.push(before);
    }
  }
  const stuck = [...exploration.markings].filter(([key]) => !canEnd.has(key));
  const goesOn = new Set([...exploration.predecessors.values()].flat());
  const halted = stuck.filter(([key]) => !goesOn.has(key));
  // Where nothing can happen any more is where the fault shows; without such a place the process goes round for ever.
  const elements = new Set((halted.length > 0 ? halted : stuck).flatMap(([, marking]) => culprits(graph, marking)));
  return [...elements].sort().map((element) => ({
    regel: 'vastlopen',
    element,
    melding: 'Hier kan een zaak voor altijd blijven staan: er is een verloop waarin het proces nooit meer eindigt.',
  }));
}

/** The joins that wait for a token that never comes; otherwise everything that holds a token. */
function culprits(graph: ProcessGraph, marking: Marking): readonly string[] {
  const elements = [...marking.keys()].map((place) => elementOf(graph, place));
  const joins = elements.filter((id) => isJoin(graph.nodes.get(id)));
  return joins.length > 0 ? joins : elements;
}

function isJoin(node: GraphNode | undefined): boolean {
  return node?.type === 'bpmn:ParallelGateway' && node.incoming.length > 1;
}

function elementOf(graph: ProcessGraph, place: string): string {
  const [kind, id = ''] = place.split(/:(.*)/s);
  return kind === 'flow' ? (graph.flows.get(id)?.target ?? id) : id;
}

function keyOf(marking: Marking): string {
  return [...marking.keys()].sort().join(' ');
}
