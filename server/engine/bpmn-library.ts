/**
 * The parts of bpmn-engine, bpmn-elements and moddle-context-serializer that this folder reaches into, with the types that their
 * own declarations leave out. Every untyped step into those packages is here.
 */
import * as Elements from 'bpmn-elements';
import * as Events from 'bpmn-elements/events';
import * as Gateways from 'bpmn-elements/gateways';
import * as Tasks from 'bpmn-elements/tasks';

export interface MessageContent {
  readonly id: string;
  readonly type: string;
  readonly executionId: string;
  readonly parent?: { readonly executionId: string; readonly path?: readonly { readonly executionId: string }[] };
  readonly message?: { readonly id?: string; readonly name?: string };
  readonly error?: unknown;
  readonly [key: string]: unknown;
}

export interface BrokerMessage {
  readonly content: MessageContent;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Broker {
  readonly owner: ActivityInstance;
  publish(
    exchange: string,
    routingKey: string,
    content?: unknown,
    properties?: Readonly<Record<string, unknown>>,
  ): unknown;
  subscribeTmp(
    exchange: string,
    pattern: string,
    onMessage: (routingKey: string, message: BrokerMessage) => void,
    options: Readonly<Record<string, unknown>>,
  ): { readonly queueName: string };
  bindQueue(queueName: string, exchange: string, pattern: string): unknown;
}

export interface ProcessExecution {
  getActivities(): readonly ActivityInstance[];
}

/** A flow node in a running definition. `status` is empty when no token is in it. */
export interface ActivityInstance {
  readonly id: string;
  readonly type: string;
  readonly status?: string;
  readonly executionId?: string;
  readonly isSubProcess?: boolean;
  readonly broker: Broker;
  readonly environment: { readonly options: { readonly run: unknown } };
  readonly behaviour: Readonly<Record<string, unknown>>;
  readonly context: { getStartActivities(filter: unknown, scopeId: string): readonly ActivityInstance[] };
  readonly execution?: { readonly source?: { readonly executions?: readonly ProcessExecution[] } };
}

export interface DefinitionInstance {
  readonly status?: string;
  readonly broker: Broker;
  readonly execution?: { readonly processes: readonly { readonly execution?: ProcessExecution }[] };
  run(): unknown;
  resume(): unknown;
  getState(): Record<string, unknown>;
}

/** One element as moddle-context-serializer describes it. */
export interface ElementDefinition {
  readonly id: string;
  readonly type: string;
  readonly parent: { readonly id: string };
  readonly behaviour: Record<string, unknown>;
}

export interface FlowDefinition extends ElementDefinition {
  readonly sourceId: string;
  readonly targetId: string;
}

export interface ProcessDefinition extends ElementDefinition {
  readonly behaviour: { isExecutable?: boolean } & Record<string, unknown>;
}

/** What bpmn-elements asks of a serialized context, one diagram; the engine calls this interface `sourceContext`. */
export interface SourceContext {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  getProcessById(id: string): ProcessDefinition | undefined;
  getProcesses(): readonly ProcessDefinition[];
  getExecutableProcesses(): readonly ProcessDefinition[];
  getActivities(scopeId?: string): readonly ElementDefinition[];
  getActivityById(id: string): ElementDefinition | undefined;
  getSequenceFlows(scopeId?: string): readonly FlowDefinition[];
  getSequenceFlowById(id: string): FlowDefinition | undefined;
  getInboundSequenceFlows(activityId: string): readonly FlowDefinition[];
  getOutboundSequenceFlows(activityId: string): readonly FlowDefinition[];
  getAssociations(): readonly never[];
  getInboundAssociations(): readonly never[];
  getOutboundAssociations(): readonly never[];
  getMessageFlows(): readonly never[];
  getDataObjectById(): undefined;
  getDataStoreById(): undefined;
  getDataStoreReferenceById(): undefined;
}

type ElementConstructor<T> = new (definition: unknown, context: unknown) => T;
type BehaviourConstructor = new (activity: ActivityInstance, context: unknown) => object;

/** `Activity(Behaviour, definition, context)`: the class behind every flow node. */
export const ActivityClass = (Elements as unknown as { Activity: unknown }).Activity as new (
  behaviour: BehaviourConstructor,
  definition: unknown,
  context: unknown,
) => ActivityInstance & { _publishEvent(state: string, content: unknown, properties?: unknown): void };

export const SequenceFlowClass = Elements.SequenceFlow as unknown as ElementConstructor<{
  readonly broker: Broker;
  discard(content?: unknown): void;
}>;

export const ProcessClass = Elements.Process as unknown as ElementConstructor<{ readonly broker: Broker }>;

/** `_complete` is called when the message is caught; the execute message of the wait stands under a well-known symbol. */
export const MessageEventDefinitionClass = Elements.MessageEventDefinition as unknown as new (
  activity: ActivityInstance,
  definition: unknown,
  context: unknown,
  index: number,
) => {
  readonly broker: Broker;
  _complete(verb: string, output: unknown, options: unknown): unknown;
};

type BehaviourName =
  | 'StartEventBehaviour'
  | 'EndEventBehaviour'
  | 'IntermediateThrowEventBehaviour'
  | 'IntermediateCatchEventBehaviour'
  | 'ExclusiveGatewayBehaviour'
  | 'ParallelGatewayBehaviour'
  | 'EventBasedGatewayBehaviour'
  | 'TaskBehaviour'
  | 'SignalTaskBehaviour'
  | 'ServiceTaskBehaviour'
  | 'SubProcessBehaviour';

/** What each kind of flow node does when a token is in it. */
export const behaviours = { ...Events, ...Gateways, ...Tasks } as unknown as Readonly<
  Record<BehaviourName, BehaviourConstructor>
>;

export const BoundaryEventBehaviourClass = Events.BoundaryEventBehaviour as unknown as new (
  activity: ActivityInstance,
  context: unknown,
) => {
  readonly broker: Broker;
};

/** Symbol under which bpmn-elements keeps the message that started the current execution of a behaviour. */
export const EXECUTE_MESSAGE = Symbol.for('executeMessage');

/** All standard element types, by name without prefix. */
export const standardElements = Elements as unknown as Readonly<Record<string, unknown>>;
