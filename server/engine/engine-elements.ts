import { TypeResolver } from 'moddle-context-serializer';
import type { ActivityInstance, BrokerMessage } from './bpmn-library.ts';
import {
  behaviours,
  EXECUTE_MESSAGE,
  MessageEventDefinitionClass,
  ProcessClass,
  SequenceFlowClass,
  standardElements,
} from './bpmn-library.ts';
import { speakDirectly } from './direct-events.ts';
import { LeanActivity, leanElements, SubProcessActivity } from './lean-activity.ts';
import { LeanBoundaryBehaviour } from './lean-boundary.ts';
import { StepService } from './step-service.ts';

const SERVICE_TYPES: ReadonlySet<string> = new Set(['bpmn:ServiceTask', 'bpmn:BusinessRuleTask']);

/**
 * A sequence flow that never hands on a "discard". BPMN moves tokens only; the dead path elimination of bpmn-elements makes a parallel
 * join fire too early when a branch holds an exclusive split.
 */
export class TokenSequenceFlow extends SequenceFlowClass {
  constructor(definition: unknown, context: unknown) {
    super(definition, context);
    speakDirectly(this.broker);
  }

  override discard(): void {
    // A path that is not taken gets no token, so there is nothing to tell.
  }
}

/** A process whose queues speak directly to their broker. */
class LeanProcess extends ProcessClass {
  constructor(definition: unknown, context: unknown) {
    super(definition, context);
    speakDirectly(this.broker);
  }
}

/** A message catch that listens again after each message when it stands on a boundary that does not interrupt; stock catches once. */
export class RearmingMessageEventDefinition extends MessageEventDefinitionClass {
  readonly rearms: boolean;
  constructor(activity: ActivityInstance, definition: unknown, context: unknown, index: number) {
    super(activity, definition, context, index);
    this.rearms = activity.type === 'bpmn:BoundaryEvent' && activity.behaviour.cancelActivity === false;
  }

  override _complete(verb: string, output: unknown, options: unknown): unknown {
    if (this.rearms) {
      const { content } = (this as unknown as Record<symbol, BrokerMessage>)[EXECUTE_MESSAGE] as BrokerMessage;
      this.broker.publish('execution', 'execute.repeat', { ...content, repeat: -1 }, { persistent: true });
    }
    return super._complete(verb, output, options);
  }
}

// bpmn-elements calls these two with `new`, which a function declaration that returns an object allows.
function SubProcess(
  definition: { readonly behaviour?: { readonly triggeredByEvent?: boolean } },
  context: unknown,
): ActivityInstance {
  const triggeredByEvent = definition.behaviour?.triggeredByEvent;
  return new SubProcessActivity(
    behaviours.SubProcessBehaviour,
    { ...definition, isSubProcess: true, triggeredByEvent },
    context,
  );
}
function BoundaryEvent(definition: unknown, context: unknown): ActivityInstance {
  return new LeanActivity(LeanBoundaryBehaviour, definition, context);
}

const resolveStandard = TypeResolver({
  ...standardElements,
  ...leanElements,
  Process: LeanProcess,
  SubProcess,
  BoundaryEvent,
  SequenceFlow: TokenSequenceFlow,
  MessageEventDefinition: RearmingMessageEventDefinition,
});

/** Gives every element of a compiled diagram its behaviour: the standard one, or one of ours. */
export function resolveElementType(entity: {
  readonly type: string;
  readonly behaviour?: Record<string, unknown>;
}): void {
  resolveStandard(entity);
  if (entity.behaviour && SERVICE_TYPES.has(entity.type)) entity.behaviour.Service = StepService;
}
