import { Broker } from 'smqp';
import { describe, expect, it } from 'vitest';
import { speakDirectly } from '../../server/engine/direct-events.ts';

/** Both brokers get the same orders; what is seen of them has to be the same. */
const brokers = {
  stock: () => new Broker(),
  direct: () => {
    const broker = new Broker();
    speakDirectly(broker);
    return broker;
  },
};

describe.each(Object.entries(brokers))('a %s broker', (_naam, make) => {
  it('delivers a message to every queue that is bound to it, in order of priority', () => {
    const broker = make();
    broker.assertExchange('event', 'topic', { autoDelete: false });
    const heard: string[] = [];
    broker.subscribeTmp('event', 'activity.#', (key) => void heard.push(`low ${key}`), { noAck: true });
    broker.subscribeTmp('event', 'activity.*', (key) => void heard.push(`high ${key}`), { noAck: true, priority: 10 });

    broker.publish('event', 'activity.wait', {});
    broker.publish('event', 'process.end', {});

    expect(heard).toEqual(['high activity.wait', 'low activity.wait']);
  });

  it('refuses a consumer tag that is in use, and takes it again when that consumer has gone', () => {
    const broker = make();
    broker.assertExchange('event', 'topic', { autoDelete: false });
    const subscribe = () => broker.subscribeTmp('event', '#', () => undefined, { consumerTag: 'volger' });
    subscribe();
    expect(subscribe).toThrow('volger');

    broker.cancel('volger');

    expect(subscribe).not.toThrow();
    expect(broker.consumerCount).toBe(1);
  });

  it('forgets a temporary queue and its binding when nobody listens any more', () => {
    const broker = make();
    const exchange = broker.assertExchange('event', 'topic', { autoDelete: false });
    broker.subscribeTmp('event', '#', () => undefined, { consumerTag: 'volger' });
    expect([broker.queueCount, exchange.bindingCount]).toEqual([1, 1]);

    broker.cancel('volger');

    expect([broker.queueCount, exchange.bindingCount, broker.consumerCount]).toEqual([0, 0, 0]);
  });

  it('listens once when asked to listen once', () => {
    const broker = make();
    broker.assertExchange('event', 'topic', { autoDelete: false });
    const heard: string[] = [];
    broker.subscribeOnce('event', '#', (key) => void heard.push(key));

    broker.publish('event', 'eerste', {});
    broker.publish('event', 'tweede', {});

    expect(heard).toEqual(['eerste']);
  });

  it('refuses a second queue of the same name', () => {
    const broker = make();
    broker.createQueue('run-q');

    expect(() => broker.createQueue('run-q')).toThrow('run-q');
  });

  it('gives back after recovery what was not handled before', () => {
    const broker = make();
    broker.assertExchange('run', 'topic', { autoDelete: false });
    broker.assertQueue('run-q', { autoDelete: false });
    broker.bindQueue('run-q', 'run', 'run.#');
    broker.publish('run', 'run.enter', { id: 'Taak' });
    const recovered = make().recover(JSON.parse(JSON.stringify(broker.getState())));

    const heard: unknown[] = [];
    recovered.consume('run-q', (_key, message) => void heard.push(message.content), { consumerTag: 'volger' });

    expect(heard).toEqual([{ id: 'Taak' }]);
  });
});

describe('a queue that a broker had before it spoke directly', () => {
  it('still unbinds when it is deleted', () => {
    const broker = new Broker();
    const exchange = broker.assertExchange('run', 'topic', { autoDelete: false });
    broker.assertQueue('run-q');
    broker.bindQueue('run-q', 'run', 'run.#');
    speakDirectly(broker);

    broker.deleteQueue('run-q');

    expect([broker.queueCount, exchange.bindingCount]).toEqual([0, 0]);
  });

  it('refuses a listener for what it does not say', () => {
    const broker = new Broker();
    speakDirectly(broker);

    expect(() => broker.assertQueue('run-q').on('depleted', () => undefined)).toThrow('depleted');
  });
});
