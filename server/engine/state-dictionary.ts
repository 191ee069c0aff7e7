import { createHash } from 'node:crypto';
import type { ElementDefinition, FlowDefinition, SourceContext } from './bpmn-library.ts';

/** The text that deflate may refer to when it writes a state, a short id of it, and a hash of the very drawing that it is of. */
export interface StateDictionary {
  readonly id: string;
  readonly tekening: string;
  readonly bytes: Buffer;
}

/** Deflate looks back 32 KiB at most. */
const MAX_BYTES = 32_000;

/**
 * Makes the dictionary of a drawing (`xml`) from its ids and names and from the fixed phrases of a state. Its bytes depend on nothing else,
 * so that a state can be read as long as its drawing exists; the phrases belong to codec 1 and 2 and never change.
 */
export function makeDictionary(context: SourceContext, xml: string): StateDictionary {
  const activities = context.getActivities();
  const processId = context.getProcesses()[0]?.id ?? '';
  const body = [
    ...context.getSequenceFlows().map((flow) => stringify(flowContent(flow))),
    ...activities.map((activity) => stringify(activityContent(activity))),
    stringify(frame(context.id, processId)),
    stringify(liveBoundary(processId)),
    stringify(liveTask(processId)),
  ].join('');
  const bytes = Buffer.from(body.slice(-MAX_BYTES));
  return { id: hash(bytes).slice(0, 8), tekening: hashTekening(xml), bytes };
}

/** What a state names its drawing by: it changes with every byte of the file. */
export function hashTekening(xml: string): string {
  return hash(xml).slice(0, 16);
}

function hash(text: Buffer | string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A token's way into an element, as it stands in every message about that element. */
function flowContent({ id, targetId, sourceId, parent, type }: FlowDefinition) {
  return {
    action: 'take',
    id,
    targetId,
    sequenceId: `${id}_take_`,
    type,
    sourceId,
    isSequenceFlow: true,
    parent: { id: parent.id, type: 'bpmn:Process', executionId: `${parent.id}_` },
  };
}

function activityContent({ id, type, parent, ...rest }: ElementDefinition & { readonly name?: string }) {
  return {
    executionId: `${id}_`,
    id,
    type,
    name: rest.name,
    parent: { id: parent.id, type: 'bpmn:Process', executionId: `${parent.id}_` },
  };
}

function frame(definitionId: string, processId: string) {
  const running = { status: 'executing', stopped: false };
  return {
    id: definitionId,
    type: 'bpmn:Definitions',
    executionId: `${definitionId}_`,
    ...running,
    execution: {
      executionId: `${definitionId}_`,
      stopped: false,
      completed: false,
      status: 'executing',
      processes: [
        {
          id: processId,
          type: 'bpmn:Process',
          executionId: `${processId}_`,
          ...running,
          broker: {
            queues: [
              queue('run-q', 'run.execute', 'run', {}),
              queue(`execute-${processId}_`, 'activity.wait', 'event', {}),
            ],
          },
          execution: {
            executionId: `${processId}_`,
            stopped: false,
            completed: false,
            status: 'executing',
            children: [],
            flows: [],
          },
        },
      ],
    },
    broker: {
      queues: [queue(`execute-${definitionId}_`, 'process.start', 'event', { type: 'start', mandatory: false })],
    },
  };
}

function liveTask(processId: string) {
  const parent = { id: processId, type: 'bpmn:Process' };
  const content = { executionId: '_', id: '_', type: 'bpmn:UserTask', name: '_', parent };
  return [
    { content: { ...content, state: 'wait', isRootScope: true, isRecovered: true }, properties: { persistent: true } },
    live('bpmn:UserTask', [
      queue('run-q', 'run.execute', 'run', undefined, content),
      queue('execute-q', 'execute.start', 'execution', undefined, { ...content, state: 'start', isRootScope: true }),
    ]),
  ];
}

function liveBoundary(processId: string) {
  const parent = { id: processId, type: 'bpmn:Process' };
  const content = { executionId: '_', id: '_', type: 'bpmn:BoundaryEvent', parent, attachedTo: '_' };
  const scope = { ...content, type: 'bpmn:MessageEventDefinition', state: 'start', isDefinitionScope: true, index: 0 };
  return [
    { content: { message: { id: '_', type: 'bpmn:Message', messageType: 'message', name: '_', parent }, inbound: [] } },
    { ...scope, properties: { persistent: true } },
    live('bpmn:BoundaryEvent', [
      queue('run-q', 'run.execute', 'run', undefined, content),
      queue('execute-q', 'execute.update', 'execution', undefined, {
        ...content,
        state: 'start',
        isRootScope: true,
        preventComplete: true,
      }),
      queue('execute-q', 'execute.start', 'execution', undefined, {
        ...scope,
        parent: { id: '_', type: 'bpmn:BoundaryEvent', executionId: '_', path: [parent] },
      }),
    ]),
    { state: 'enter', repeat: -1 },
  ];
}

function live(type: string, queues: readonly unknown[]) {
  return {
    id: '_',
    type,
    status: 'executing',
    executionId: '_',
    stopped: false,
    broker: { queues },
    execution: { completed: false },
  };
}

function queue(name: string, routingKey: string, exchange: string, properties: unknown, content: unknown = {}) {
  return {
    name,
    options: { autoDelete: false, durable: true },
    messages: [{ fields: { routingKey, exchange }, content, properties }],
  };
}

function stringify(value: unknown): string {
  return JSON.stringify(value);
}
