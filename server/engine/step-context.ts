import type { ElementDefinition, FlowDefinition, ProcessDefinition, SourceContext } from './bpmn-library.ts';

/**
 * A diagram reduced to the elements that one step can touch: what lives in the stored state, and what a token can reach before it rests.
 * The engine then builds a handful of elements in a step instead of the whole diagram. A lookup by id still finds every element.
 */
export class StepContext implements SourceContext {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  private readonly whole: SourceContext;
  private readonly reach: ReadonlySet<string>;

  constructor(whole: SourceContext, reach: ReadonlySet<string>) {
    this.id = whole.id;
    this.type = whole.type;
    this.name = whole.name;
    this.whole = whole;
    this.reach = reach;
  }

  getActivities(scopeId?: string): readonly ElementDefinition[] {
    return this.whole.getActivities(scopeId).filter((activity) => this.reach.has(activity.id));
  }
  getSequenceFlows(scopeId?: string): readonly FlowDefinition[] {
    return this.whole
      .getSequenceFlows(scopeId)
      .filter((flow) => this.reach.has(flow.sourceId) && this.reach.has(flow.targetId));
  }
  getProcessById(id: string): ProcessDefinition | undefined {
    return this.whole.getProcessById(id);
  }
  getProcesses(): readonly ProcessDefinition[] {
    return this.whole.getProcesses();
  }
  getExecutableProcesses(): readonly ProcessDefinition[] {
    return this.whole.getExecutableProcesses();
  }
  getActivityById(id: string): ElementDefinition | undefined {
    return this.whole.getActivityById(id);
  }
  getSequenceFlowById(id: string): FlowDefinition | undefined {
    return this.whole.getSequenceFlowById(id);
  }
  getInboundSequenceFlows(activityId: string): readonly FlowDefinition[] {
    return this.whole.getInboundSequenceFlows(activityId);
  }
  getOutboundSequenceFlows(activityId: string): readonly FlowDefinition[] {
    return this.whole.getOutboundSequenceFlows(activityId);
  }
  getAssociations(): readonly never[] {
    return [];
  }
  getInboundAssociations(): readonly never[] {
    return [];
  }
  getOutboundAssociations(): readonly never[] {
    return [];
  }
  getMessageFlows(): readonly never[] {
    return [];
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
