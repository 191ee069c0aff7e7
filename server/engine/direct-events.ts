import { Queue } from 'smqp';

type Listener = (event: string, message: { readonly content: unknown }) => void;

/** What a queue of smqp says its events to: the third argument of its constructor. */
interface Emitter {
  emit(event: string, content?: unknown): unknown;
  on(event: string, listener: Listener): unknown;
}

type Queueoptions = ConstructorParameters<typeof Queue>[1];
type Queuelike = { readonly name: string; events: Emitter };

const ENTITIES = Symbol.for('entities');
const EVENT_HANDLER = Symbol.for('eventHandler');

/** The parts of a broker that its own queues need. */
interface QueueOwner {
  getQueue(name: string): unknown;
  createQueue(name?: string | null, options?: Queueoptions): unknown;
  readonly [ENTITIES]: ReadonlyMap<string, Map<string, Queuelike>>;
  readonly [EVENT_HANDLER]: { readonly handler: Listener };
}

/** Events of a queue that neither the broker nor the elements react to. */
const UNHEARD: ReadonlySet<string> = new Set(['queue.depleted', 'queue.saturated', 'queue.ready']);

/**
 * Hands what a queue has to say straight to its broker. Stock sends each such event through an exchange of its own: four messages to
 * reach one function, which is most of what a broker does in a step.
 */
class DirectEvents implements Emitter {
  private readonly broker: Listener;
  private readonly stock: Emitter | undefined;
  private listeners: readonly Listener[] = [];

  constructor(broker: Listener, stock?: Emitter) {
    this.broker = broker;
    this.stock = stock;
  }

  emit(event: string, content?: unknown): void {
    if (UNHEARD.has(event)) return;
    if (event === 'queue.delete' && this.stock) {
      this.stock.emit(event, content);
      return;
    }
    this.broker(event, { content });
    if (event !== 'queue.delete') return;
    for (const listener of this.listeners) listener(event, { content });
  }

  /** A binding asks to hear of the end of its queue; nothing asks for more. */
  on(event: string, listener: Listener): void {
    if (event !== 'queue.delete') throw new Error(`Nothing may listen to ${event} of a queue.`);
    if (this.stock) this.stock.on(event, listener);
    else this.listeners = [...this.listeners, listener];
  }
}

/** Lets the queues of this one broker, those it has and those it makes later, speak to it directly. What they say stays the same. */
export function speakDirectly(broker: object): void {
  const owner = broker as QueueOwner;
  const { handler } = owner[EVENT_HANDLER];
  for (const queue of owner[ENTITIES].get('queues')?.values() ?? []) {
    queue.events = new DirectEvents(handler, queue.events);
  }
  owner.createQueue = createQueue;
}

function createQueue(this: QueueOwner, name?: string | null, options?: Queueoptions): unknown {
  if (name && this.getQueue(name)) throw new Error(`Queue named ${name} already exists`);
  const events = new DirectEvents(this[EVENT_HANDLER].handler);
  const queue = new Queue(name ?? undefined, options, events as never) as unknown as Queuelike;
  this[ENTITIES].get('queues')?.set(queue.name, queue);
  return queue;
}
