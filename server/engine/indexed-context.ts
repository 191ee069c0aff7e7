import type { ElementDefinition, FlowDefinition, ProcessDefinition, SourceContext } from './bpmn-library.ts';

/** The parts of a serialized diagram that execute. */
export interface DiagramElements {
  readonly definition: { readonly id: string; readonly type: string; readonly name?: string };
  readonly processes: readonly ProcessDefinition[];
  readonly activities: readonly ElementDefinition[];
  readonly sequenceFlows: readonly FlowDefinition[];
}

const NONE: readonly never[] = [];

/**
 * A compiled diagram as the engine reads it, with every lookup answered from an index that is made once per process version. Lanes,
 * texts, associations and message flows are not in it: they do not execute, and the engine would build them again in every step.
 */
export class IndexedContext implements SourceContext {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly elements: DiagramElements;
  private readonly activityById: ReadonlyMap<string, ElementDefinition>;
  private readonly flowById: ReadonlyMap<string, FlowDefinition>;
  private readonly activitiesByScope: ReadonlyMap<string, readonly ElementDefinition[]>;
  private readonly flowsByScope: ReadonlyMap<string, readonly FlowDefinition[]>;
  private readonly inbound: ReadonlyMap<string, readonly FlowDefinition[]>;
  private readonly outbound: ReadonlyMap<string, readonly FlowDefinition[]>;

  constructor(elements: DiagramElements) {
    this.id = elements.definition.id;
    this.type = elements.definition.type;
    this.name = elements.definition.name;
    this.elements = elements;
    this.activityById = new Map(elements.activities.map((activity) => [activity.id, activity]));
    this.flowById = new Map(elements.sequenceFlows.map((flow) => [flow.id, flow]));
    this.activitiesByScope = groupBy(elements.activities, (activity) => activity.parent.id);
    this.flowsByScope = groupBy(elements.sequenceFlows, (flow) => flow.parent.id);
    this.inbound = groupBy(elements.sequenceFlows, (flow) => flow.targetId);
    this.outbound = groupBy(elements.sequenceFlows, (flow) => flow.sourceId);
  }

  getProcessById(id: string): ProcessDefinition | undefined {
    return this.elements.processes.find((process) => process.id === id);
  }
  getProcesses(): readonly ProcessDefinition[] {
    return this.elements.processes;
  }
  getExecutableProcesses(): readonly ProcessDefinition[] {
    return this.elements.processes;
  }
  getActivities(scopeId?: string): readonly ElementDefinition[] {
    return scopeId === undefined ? this.elements.activities : (this.activitiesByScope.get(scopeId) ?? NONE);
  }
  getActivityById(id: string): ElementDefinition | undefined {
    return this.activityById.get(id);
  }
  getSequenceFlows(scopeId?: string): readonly FlowDefinition[] {
    return scopeId === undefined ? this.elements.sequenceFlows : (this.flowsByScope.get(scopeId) ?? NONE);
  }
  getSequenceFlowById(id: string): FlowDefinition | undefined {
    return this.flowById.get(id);
  }
  getInboundSequenceFlows(activityId: string): readonly FlowDefinition[] {
    return this.inbound.get(activityId) ?? NONE;
  }
  getOutboundSequenceFlows(activityId: string): readonly FlowDefinition[] {
    return this.outbound.get(activityId) ?? NONE;
  }
  getAssociations(): readonly never[] {
    return NONE;
  }
  getInboundAssociations(): readonly never[] {
    return NONE;
  }
  getOutboundAssociations(): readonly never[] {
    return NONE;
  }
  getMessageFlows(): readonly never[] {
    return NONE;
  }
  getDataObjectById(): undefined {
    return undefined;
  }
  getDataStoreById(): undefined {
    return undefined;
  }
  getDataStoreReferenceById(): undefined {
    return undefined;
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
