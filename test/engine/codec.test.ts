import { describe, expect, it } from 'vitest';
import { CodecError, decodeState, encodeState } from '../../server/engine/codec.ts';
import { slimState } from '../../server/engine/slim-state.ts';
import { end, flows, makeBron, makeSoundBron, start, task } from './make-bpmn.ts';
import { makeRandomProcess } from './random-process.ts';
import { Walk } from './walk.ts';

const small = (name = 'Een') => makeBron(start + task(name) + end + flows('Begin', name, 'Einde'));

describe('a stored state', () => {
  it('comes back as it was written, apart from what recovery does not need', async () => {
    const { dictionary } = (await small()).compiled;
    const definition = { id: 'Definities', status: 'executing', execution: { processes: [{ id: 'Proef', n: 'é€' }] } };

    const stored = encodeState({ einde: 'Einde', definition: structuredClone(definition) }, dictionary);

    expect(decodeState(stored, dictionary)).toEqual({ einde: 'Einde', definition });
  });

  it('names its codec and its very drawing, and is plain ASCII', async () => {
    const bron = await small();
    const walk = new Walk(bron);
    await walk.start();

    expect(walk.outcome?.toestand).toMatch(new RegExp(`^2\\.${bron.compiled.dictionary.tekening}\\.[A-Za-z0-9+/]+=*$`));
  });

  it('has the same dictionary each time that its diagram is compiled, and another for another diagram', async () => {
    const [first, second, other] = await Promise.all([small(), small(), small('Ander')]);

    expect(second.compiled.dictionary).toEqual(first.compiled.dictionary);
    expect(other.compiled.dictionary.id).not.toBe(first.compiled.dictionary.id);
  });

  it('is refused with another version of the diagram', async () => {
    const walk = new Walk(await small());
    await walk.start();
    const { dictionary } = (await small('Ander')).compiled;

    expect(() => decodeState(walk.outcome?.toestand ?? '', dictionary)).toThrow('andere versie van het diagram');
  });

  it.each(['', '2.abc.def', '3.abc.def', 'geen toestand'])('is refused when it is not ours: %j', async (stored) => {
    const { dictionary } = (await small()).compiled;

    expect(() => decodeState(stored, dictionary)).toThrow(CodecError);
  });

  it('is refused when it is damaged', async () => {
    const bron = await small();
    const walk = new Walk(bron);
    await walk.start();
    const stored = walk.outcome?.toestand ?? '';

    expect(() => decodeState(stored.slice(0, -12), bron.compiled.dictionary)).toThrow('beschadigd');
  });

  it('takes at most 1 kB in the middle case of 40 random processes', async () => {
    const sizes: number[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const { elements, roots } = makeRandomProcess(seed);
      const walk = new Walk(await makeSoundBron(elements, roots));
      await walk.start();
      sizes.push(walk.outcome?.toestand?.length ?? 0);
    }

    expect(sizes.sort((a, b) => a - b)[20]).toBeLessThanOrEqual(1024);
  });
});

describe('slimming', () => {
  it('drops what recovery does not read and keeps the rest', () => {
    const state = {
      id: 'D',
      counters: { completed: 0 },
      source: '<xml/>',
      environment: { settings: { a: 1 }, variables: { fields: {}, content: {} }, output: {} },
      broker: {
        queues: [
          {
            name: 'run-q',
            messages: [
              {
                fields: { routingKey: 'run', consumerTag: 'x', redelivered: true },
                properties: { messageId: 'm', timestamp: 1 },
                content: { inbound: [{ id: 'f', evaluationId: 'e', result: true }] },
              },
              { fields: {}, properties: { persistent: false }, content: {} },
            ],
          },
        ],
      },
    };

    expect(slimState(state)).toEqual({
      id: 'D',
      broker: {
        queues: [{ name: 'run-q', messages: [{ fields: { routingKey: 'run' }, content: { inbound: [{ id: 'f' }] } }] }],
      },
    });
  });
});
