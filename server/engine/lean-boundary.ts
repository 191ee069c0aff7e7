import type { ActivityInstance, Broker, BrokerMessage, MessageContent } from './bpmn-library.ts';
import { BoundaryEventBehaviourClass, EXECUTE_MESSAGE } from './bpmn-library.ts';

/** The api of a boundary event: what the engine itself calls on it, and no closure per instance. */
class LeanApi {
  readonly broker: Broker;
  readonly owner: ActivityInstance;
  readonly environment: ActivityInstance['environment'];
  readonly content: MessageContent;
  readonly fields: BrokerMessage['fields'];
  readonly messageProperties: BrokerMessage['properties'];
  readonly id: string;
  readonly type: string;
  readonly name: unknown;
  readonly executionId: string;

  constructor(broker: Broker, message: BrokerMessage) {
    const { content } = message;
    this.broker = broker;
    this.owner = broker.owner;
    this.environment = broker.owner.environment;
    this.content = { ...content };
    this.fields = { ...message.fields };
    this.messageProperties = { ...message.properties };
    this.id = content.id;
    this.type = content.type;
    this.name = content.name;
    this.executionId = content.executionId;
  }

  discard(): void {
    this.send('discard');
  }

  stop(): void {
    this.send('stop');
  }

  getExecuting(): readonly never[] {
    return [];
  }

  private send(type: string): void {
    this.broker.publish(
      'api',
      `activity.${type}.${this.executionId}`,
      { ...this.content },
      { correlationId: `${this.id}_signal`, type },
    );
  }
}

/**
 * Boundary event behaviour with a lean api. Stock assigns a function literal to the api of each instance, which V8 allocates in old
 * space, so that a whole dead engine lives until the next major collection.
 */
export class LeanBoundaryBehaviour extends BoundaryEventBehaviourClass {
  getApi(message?: BrokerMessage): LeanApi {
    return new LeanApi(
      this.broker,
      message ?? ((this as unknown as Record<symbol, BrokerMessage>)[EXECUTE_MESSAGE] as BrokerMessage),
    );
  }
}
