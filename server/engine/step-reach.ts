import type { ElementDefinition, SourceContext } from './bpmn-library.ts';

/** Elements in which a token rests until the outside world says something. */
const RESTING: ReadonlySet<string> = new Set([
  'bpmn:UserTask',
  'bpmn:ManualTask',
  'bpmn:ReceiveTask',
  'bpmn:IntermediateCatchEvent',
  'bpmn:BoundaryEvent',
]);

/**
 * Which elements a step can touch, worked out from the diagram alone and remembered per starting point. Nothing outside this set can
 * get a token before the process rests again, so nothing outside it has to exist in that step.
 */
export class StepReach {
  private readonly context: SourceContext;
  private readonly boundaries: ReadonlyMap<string, readonly string[]>;
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(context: SourceContext) {
    this.context = context;
    const boundaries = new Map<string, string[]>();
    for (const activity of context.getActivities()) {
      const host = (activity.behaviour?.attachedTo as { readonly id: string } | undefined)?.id;
      if (host !== undefined) boundaries.set(host, [...(boundaries.get(host) ?? []), activity.id]);
    }
    this.boundaries = boundaries;
  }

  /** What can happen when the process begins. */
  fromStart(): ReadonlySet<string> {
    return this.remember('', () => this.context.getProcesses().flatMap((process) => this.startsOf(process.id)));
  }

  /** What can happen when a token leaves `elementId`, also when that ends the sub process around it. */
  from(elementId: string): ReadonlySet<string> {
    return this.remember(elementId, () => [elementId, ...this.after(elementId)]);
  }

  /** Adds what must exist beside a living element: its boundary events, or the element it is attached to. */
  withNeighbours(ids: Iterable<string>): Set<string> {
    const all = new Set<string>();
    for (const id of ids) {
      all.add(id);
      const host = (this.context.getActivityById(id)?.behaviour.attachedTo as { readonly id: string } | undefined)?.id;
      if (host !== undefined) all.add(host);
      for (const boundary of this.boundaries.get(host ?? id) ?? []) all.add(boundary);
    }
    return all;
  }

  private remember(key: string, begin: () => readonly string[]): ReadonlySet<string> {
    const known = this.known.get(key);
    if (known) return known;
    const reached = new Set<string>();
    const open = [...begin()];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      // The begin itself is left in this step although tokens rest in it.
      if (id !== key) open.push(...this.next(id));
    }
    const all = this.withNeighbours(reached);
    this.known.set(key, all);
    return all;
  }

  /** Where a token can be after it has entered `id`, within the same step. */
  private next(id: string): readonly string[] {
    const activity = this.context.getActivityById(id);
    if (activity?.type === 'bpmn:SubProcess') return [...this.startsOf(id), ...this.after(id)];
    return activity === undefined || RESTING.has(activity.type) || isMessageStart(activity) ? [] : this.after(id);
  }

  private after(id: string): readonly string[] {
    const targets = this.context.getOutboundSequenceFlows(id).map((flow) => flow.targetId);
    const scope = this.context.getActivityById(id)?.parent.id;
    // Leaving the last element of a sub process completes the sub process, which lives already.
    const around = scope !== undefined && this.context.getActivityById(scope) ? this.after(scope) : [];
    return [...targets, ...around];
  }

  private startsOf(scopeId: string): readonly string[] {
    return this.context
      .getActivities(scopeId)
      .filter((activity) => activity.type === 'bpmn:StartEvent')
      .map((activity) => activity.id);
  }
}

/** A process that begins with a message rests in its start event until that message is delivered. */
function isMessageStart({ type, behaviour }: ElementDefinition): boolean {
  return type === 'bpmn:StartEvent' && Array.isArray(behaviour.eventDefinitions);
}
