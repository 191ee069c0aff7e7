import type { BrokerMessage, DefinitionInstance, MessageContent } from './bpmn-library.ts';
import type { Elementinfo } from './element-info.ts';
import type { Wacht } from './step.ts';

interface OpenWait {
  readonly wacht: Wacht;
  /** Execution ids of the scopes around the wait. */
  readonly scopes: readonly string[];
}

/** Highest of all listeners: the tracker sees each event before the engine reacts to it. */
const PRIORITY = 1000;
const EVENTS = ['activity.leave', 'activity.end', 'process.leave', 'definition.error'];

/**
 * Follows a running definition by its events: what it waits for, what it completed, and whether it failed. After a resume the engine
 * announces every pending wait again, so that the list is whole without asking each element.
 */
export class WaitTracker {
  /** Ids of the elements that were completed, in order. */
  readonly completed: string[] = [];
  error: unknown;
  private readonly open = new Map<string, OpenWait>();
  private readonly element: (id: string) => Elementinfo | undefined;

  constructor(definition: DefinitionInstance, element: (id: string) => Elementinfo | undefined) {
    this.element = element;
    const { queueName } = definition.broker.subscribeTmp(
      'event',
      'activity.wait',
      (key, message) => this.onEvent(key, message),
      {
        noAck: true,
        consumerTag: '_preferent_waits',
        priority: PRIORITY,
      },
    );
    for (const event of EVENTS) definition.broker.bindQueue(queueName, 'event', event);
  }

  find(wachtId: string): Wacht | undefined {
    return this.open.get(wachtId)?.wacht;
  }

  /** All open waits, by element id: the order does not depend on how the engine came there. */
  waits(): readonly Wacht[] {
    return [...this.open.values()].map((open) => open.wacht).sort((a, b) => a.element.localeCompare(b.element, 'en'));
  }

  private onEvent(routingKey: string, { content }: BrokerMessage): void {
    switch (routingKey) {
      case 'activity.wait':
        this.open.set(content.executionId, { wacht: this.describe(content), scopes: scopesOf(content) });
        return;
      case 'activity.end':
        this.completed.push(content.id);
        return;
      case 'definition.error':
        this.error ??= content.error ?? new Error('The engine stopped without a reason');
        return;
      default:
        this.forget(content.executionId);
    }
  }

  private describe(content: MessageContent): Wacht {
    const info = this.element(content.id);
    const base = { wachtId: content.executionId, element: content.id };
    if (!content.message) return { ...base, soort: 'taak' };
    return {
      ...base,
      soort: 'bericht',
      bericht: info?.bericht ?? content.message.name,
      ...(info?.aanElement && { aanElement: info.aanElement }),
    };
  }

  /** An activity or process has left: its own wait and every wait inside it are gone. */
  private forget(executionId: string): void {
    for (const [id, { scopes }] of this.open) {
      if (id === executionId || scopes.includes(executionId)) this.open.delete(id);
    }
  }
}

function scopesOf({ parent }: MessageContent): readonly string[] {
  return parent ? [parent.executionId, ...(parent.path ?? []).map((scope) => scope.executionId)] : [];
}
