import { advance } from '../../server/engine/process-runner.ts';
import type { Stapinvoer, Stapuitkomst } from '../../server/engine/step.ts';
import { type Marking, TokenGame } from '../../server/engine/token-game.ts';
import { makeSoundBron } from './make-bpmn.ts';
import { makeRandom, makeRandomProcess } from './random-process.ts';

export interface Played {
  readonly steps: number;
  readonly ended: boolean;
  /** First difference between the engine and the token game; absent when there is none. */
  readonly difference?: string;
}

const MAX_STEPS = 60;

/** Plays the random process of a seed in the engine, recovered from its stored state in every step, and beside it as a token game. */
export async function playAgainstTokenGame(seed: number): Promise<Played> {
  const { elements, roots } = makeRandomProcess(seed);
  const bron = await makeSoundBron(elements, roots);
  const { graph } = bron.compiled;
  const game = new TokenGame(graph);
  const expected = { decide: makeDecider(seed), services: [] as string[] };
  const actual = { decide: makeDecider(seed), services: [] as string[] };
  const take = (invoer: Stapinvoer, toestand?: string): Promise<Stapuitkomst> =>
    advance({
      bron,
      toestand,
      invoer,
      read: (pad) => actual.decide(pad.replace('rule:', '')),
      perform: (element) => void actual.services.push(element.id),
    });
  const settle = (marking: Marking): Marking => {
    let current = marking;
    for (let moves = game.automatic(current); moves.length > 0; moves = game.automatic(current)) {
      const [first] = moves;
      const wantsDefault = moves.length > 1 && first !== undefined && !expected.decide(first.node);
      const move = moves.find(
        (candidate) => moves.length === 1 || graph.flows.get(candidate.choice ?? '')?.isDefault === wantsDefault,
      );
      if (!move) throw new Error('No move fits the decision');
      if (graph.nodes.get(move.node)?.type === 'bpmn:ServiceTask') expected.services.push(move.node);
      current = move.marking;
    }
    return current;
  };
  const pick = makeRandom(seed + 99);
  let marking = settle(game.start());
  let outcome = await take({ soort: 'start' });
  for (let steps = 1; ; steps++) {
    const difference = compare(game, marking, outcome, expected.services, actual.services);
    if (difference !== undefined) return { steps, ended: false, difference };
    if (game.isEnded(marking) || steps >= MAX_STEPS) return { steps, ended: game.isEnded(marking) };
    const waits = game.waits(marking);
    const chosen = waits[Math.floor(pick() * waits.length)];
    const wacht = outcome.wachtend.find((candidate) => candidate.element === chosen?.node);
    if (!chosen || !wacht) return { steps, ended: false, difference: `the engine does not wait at ${chosen?.node}` };
    marking = settle(game.fire(marking, chosen));
    outcome = await take(invoerFor(wacht), outcome.toestand);
  }
}

function invoerFor(wacht: Stapuitkomst['wachtend'][number]): Stapinvoer {
  return wacht.soort === 'taak'
    ? { soort: 'taak', wachtId: wacht.wachtId }
    : { soort: 'bericht', wachtId: wacht.wachtId, bericht: wacht.bericht ?? '' };
}

function compare(
  game: TokenGame,
  marking: Marking,
  outcome: Stapuitkomst,
  expectedServices: readonly string[],
  actualServices: readonly string[],
): string | undefined {
  const expected = `${game.isEnded(marking)} ${game
    .waits(marking)
    .map((wait) => wait.node)
    .sort()
    .join(',')}`;
  const actual = `${outcome.toestand === undefined} ${outcome.wachtend
    .map((wait) => wait.element)
    .sort()
    .join(',')}`;
  if (expected !== actual) return `expected ${expected}, engine ${actual}`;
  const [wanted, done] = [expectedServices.toSorted().join(','), actualServices.toSorted().join(',')];
  return wanted === done ? undefined : `expected services ${wanted}, engine ${done}`;
}

/** Decides each passage of each gateway by the seed alone, so that both sides decide alike in any order; loops end after two rounds. */
function makeDecider(seed: number): (gateway: string) => boolean {
  const passages = new Map<string, number>();
  return (gateway) => {
    const passage = (passages.get(gateway) ?? 0) + 1;
    passages.set(gateway, passage);
    const hash = Buffer.from(gateway).reduce((sum, byte) => sum * 31 + byte, 7);
    const chance = makeRandom(seed * 131 + hash + passage * 977)();
    return gateway.startsWith('Lus') ? passage <= 2 && chance < 0.6 : chance < 0.5;
  };
}
