import { Engine } from 'bpmn-engine';
import type { DefinitionInstance } from './bpmn-library.ts';
import { decodeState, encodeState, type ProcessState } from './codec.ts';
import { speakDirectly } from './direct-events.ts';
import { inertTimers, makeNoLogger, refuseScripts } from './inert-environment.ts';
import { deliver } from './live-activities.ts';
import type { Procesbron } from './process-source.ts';
import { safeExpressions } from './safe-expressions.ts';
import { StaleError } from './stale-error.ts';
import type { Stap, Stapinvoer, Stapuitkomst, Wacht } from './step.ts';
import { StepContext } from './step-context.ts';
import { StepRun } from './step-run.ts';
import { WaitTracker } from './wait-tracker.ts';

/**
 * Runs a process from one rest to the next: starts it, completes one user task or delivers one message, carries out the service tasks
 * that follow, and returns the state to store. Nothing is returned before every token waits, and nothing at all when anything throws:
 * the caller still has the old state.
 * @throws StaleError when the wait of the command is not open (any more); whatever `perform` or `read` throws, unchanged.
 */
export async function advance(stap: Stap): Promise<Stapuitkomst> {
  const before = readBefore(stap);
  const run = new StepRun(stap);
  const engine = makeEngine(stap.bron, reachOf(stap.bron, before, stap.invoer), run);
  if (before) engine.recover({ name: stap.bron.naam, definitions: [before.definition] });
  const [definition] = (await engine.getDefinitions()) as unknown as readonly DefinitionInstance[];
  if (!definition) throw new Error(`Proces ${stap.bron.naam} ${stap.bron.versie} heeft geen definitie.`);
  speakDirectly(definition.broker);
  const tracker = new WaitTracker(definition, (id) => stap.bron.element(id));
  if (before) definition.resume();
  else definition.run();
  deliverInput(definition, tracker, stap.invoer);
  await run.performAll(() => throwFailure(run, tracker));
  return makeOutcome(stap, before, definition, tracker);
}

/** What a stored state waits for, as a step would find it. Nothing moves. @throws CodecError when it is of another process version. */
export async function readWachten(bron: Procesbron, toestand: string): Promise<readonly Wacht[]> {
  const { definition: stored } = decodeState(toestand, bron.compiled.dictionary);
  const living = livingElements(stored).map((child) => child.id);
  const engine = makeEngine(bron, bron.compiled.reach.withNeighbours(living), new StepRun(makeIdleStap(bron)));
  engine.recover({ name: bron.naam, definitions: [stored] });
  const [definition] = (await engine.getDefinitions()) as unknown as readonly DefinitionInstance[];
  if (!definition) throw new Error(`Proces ${bron.naam} ${bron.versie} heeft geen definitie.`);
  const tracker = new WaitTracker(definition, (id) => bron.element(id));
  definition.resume();
  if (tracker.error !== undefined) throw tracker.error;
  return tracker.waits();
}

/** A step in which nothing may happen. */
function makeIdleStap(bron: Procesbron): Stap {
  return { bron, invoer: { soort: 'start' }, read: () => undefined, perform: () => undefined };
}

function readBefore({ bron, toestand, invoer }: Stap): ProcessState | undefined {
  if (invoer.soort === 'start') {
    if (toestand !== undefined) throw new Error(`Proces ${bron.naam} is al begonnen.`);
    return undefined;
  }
  if (toestand === undefined) throw new StaleError(invoer.wachtId);
  return decodeState(toestand, bron.compiled.dictionary);
}

function makeEngine(bron: Procesbron, reach: ReadonlySet<string>, run: StepRun): Engine {
  return new Engine({
    name: bron.naam,
    sourceContext: new StepContext(bron.compiled.context, reach) as never,
    timers: inertTimers as never,
    scripts: refuseScripts as never,
    expressions: safeExpressions,
    Logger: makeNoLogger,
    settings: { disableTrackState: true },
    run,
  });
}

/** The elements that this step can touch: those that live in the state, and those that a token can reach from the input. */
function reachOf({ compiled }: Procesbron, before: ProcessState | undefined, invoer: Stapinvoer): ReadonlySet<string> {
  if (!before || invoer.soort === 'start') return compiled.reach.fromStart();
  const living = livingElements(before.definition);
  const waiting = living.find((child) => child.executionId === invoer.wachtId);
  if (!waiting) throw new StaleError(invoer.wachtId);
  const all = compiled.reach.withNeighbours(living.map((child) => child.id));
  for (const id of compiled.reach.from(waiting.id)) all.add(id);
  return all;
}

interface LivingElement {
  readonly id: string;
  readonly executionId?: string;
  readonly execution?: { readonly children?: readonly LivingElement[] };
}

function livingElements(definition: Readonly<Record<string, unknown>>): readonly LivingElement[] {
  const execution = definition.execution as { readonly processes?: readonly LivingElement[] } | undefined;
  return (execution?.processes ?? []).flatMap(childrenOf);
}

function childrenOf(parent: LivingElement): readonly LivingElement[] {
  return (parent.execution?.children ?? []).flatMap((child) => [child, ...childrenOf(child)]);
}

function deliverInput(definition: DefinitionInstance, tracker: WaitTracker, invoer: Stapinvoer): void {
  if (invoer.soort === 'start') return;
  const wacht = tracker.find(invoer.wachtId);
  if (!wacht) throw new StaleError(invoer.wachtId);
  checkKind(wacht, invoer);
  if (!deliver(definition, wacht)) throw new StaleError(invoer.wachtId);
}

function checkKind(wacht: Wacht, invoer: Exclude<Stapinvoer, { readonly soort: 'start' }>): void {
  if (wacht.soort !== invoer.soort)
    throw new Error(`${wacht.element} wacht op een ${wacht.soort}, niet op een ${invoer.soort}.`);
  if (invoer.soort === 'bericht' && invoer.bericht !== wacht.bericht) {
    throw new Error(`${wacht.element} wacht op bericht ${wacht.bericht}, niet op ${invoer.bericht}.`);
  }
}

function throwFailure(run: StepRun, tracker: WaitTracker): void {
  const failure = run.error ?? tracker.error;
  if (failure !== undefined) throw failure;
}

function makeOutcome(
  { bron }: Stap,
  before: ProcessState | undefined,
  definition: DefinitionInstance,
  tracker: WaitTracker,
): Stapuitkomst {
  const { compiled } = bron;
  const einde = tracker.completed.findLast((id) => compiled.graph.mainEnds.has(id)) ?? before?.einde;
  const doorlopen = tracker.completed;
  if (definition.status === undefined) return { wachtend: [], doorlopen, uitkomst: einde };
  const wachtend = tracker.waits();
  if (wachtend.length === 0)
    throw new Error(`Proces ${bron.naam} ${bron.versie} wacht nergens meer op en is niet geëindigd.`);
  return {
    toestand: encodeState({ einde, definition: definition.getState() }, compiled.dictionary),
    wachtend,
    doorlopen,
  };
}
