import { ActivityClass, type ActivityInstance, behaviours } from './bpmn-library.ts';
import { speakDirectly } from './direct-events.ts';

/**
 * Events that no element, process or listener of ours reacts to. In the engine each one is copied through every level of the diagram;
 * leaving them out changes no course and no state, and halves the work of a step.
 */
const UNHEARD: ReadonlySet<string> = new Set(['init', 'start', 'execution.completed', 'execution.discard']);

type Formatted = (error: null, content: unknown, formatted: boolean) => void;

/** No extension of ours rewrites messages, so each is handed on as it is. */
const passOn = {
  format(message: { readonly content: unknown }, done: Formatted): void {
    done(null, message.content, false);
  },
};

/** A flow node that says only what is listened to. */
export class LeanActivity extends ActivityClass {
  constructor(behaviour: ConstructorParameters<typeof ActivityClass>[0], definition: unknown, context: unknown) {
    super(behaviour, definition, context);
    speakDirectly(this.broker);
  }

  get formatter(): typeof passOn {
    return passOn;
  }

  override _publishEvent(state: string, content: unknown, properties?: unknown): void {
    if (!UNHEARD.has(state)) super._publishEvent(state, content, properties);
  }
}

/** A sub process whose `getStartActivities` is a method: stock puts a closure on every instance, which keeps dead engines in memory. */
export class SubProcessActivity extends LeanActivity {
  getStartActivities(filter: unknown): readonly ActivityInstance[] {
    return this.context.getStartActivities(filter, this.id);
  }
}

type ElementFactory = (definition: object, context: unknown) => ActivityInstance;

/**
 * Element types by name, each with its stock behaviour in a lean activity. bpmn-elements calls them with `new`, which a function that
 * returns an object allows.
 */
export const leanElements: Readonly<Record<string, ElementFactory>> = {
  StartEvent: makeFactory(behaviours.StartEventBehaviour),
  EndEvent: makeFactory(behaviours.EndEventBehaviour, { isThrowing: true }),
  IntermediateThrowEvent: makeFactory(behaviours.IntermediateThrowEventBehaviour, { isThrowing: true }),
  IntermediateCatchEvent: makeFactory(behaviours.IntermediateCatchEventBehaviour),
  ExclusiveGateway: makeFactory(behaviours.ExclusiveGatewayBehaviour),
  ParallelGateway: makeFactory(behaviours.ParallelGatewayBehaviour, { isParallelGateway: true }),
  EventBasedGateway: makeFactory(behaviours.EventBasedGatewayBehaviour),
  Task: makeFactory(behaviours.TaskBehaviour),
  UserTask: makeFactory(behaviours.SignalTaskBehaviour),
  ManualTask: makeFactory(behaviours.SignalTaskBehaviour),
  ServiceTask: makeFactory(behaviours.ServiceTaskBehaviour),
  BusinessRuleTask: makeFactory(behaviours.ServiceTaskBehaviour),
};

function makeFactory(behaviour: ConstructorParameters<typeof ActivityClass>[0], flags: object = {}): ElementFactory {
  return function makeElement(definition, context) {
    return new LeanActivity(behaviour, { ...definition, ...flags }, context);
  };
}
