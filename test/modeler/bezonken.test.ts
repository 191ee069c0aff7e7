import { describe, expect, it } from 'vitest';
import { makeBezonken, type Veldstand } from '../../modeler/src/varianten/bezonken.ts';

/** A field, and a server that answers at once unless told otherwise. */
function makeProef() {
  const gestuurd: number[] = [];
  const standen: Veldstand<number>[] = [];
  const server = { answer: (): Promise<void> => Promise.resolve() };
  const veld = makeBezonken<number>({
    send: (waarde) => {
      gestuurd.push(waarde);
      return server.answer();
    },
    meld: (stand) => standen.push(stand),
  });
  return { veld, gestuurd, standen, server };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets what is waiting for an answer go on. */
const settle = () => wait(5);

describe('a field that is saved when it has come to rest', () => {
  it('saves the last of the values that the arrow keys go by, once', async () => {
    const { veld, gestuurd, standen } = makeProef();
    for (const waarde of [1, 2, 3, 4]) veld.put(waarde, 20);
    expect([gestuurd, standen.at(-1)]).toEqual([[], { soort: 'wacht', waarde: 4 }]);
    await expect.poll(() => gestuurd.length).toBe(1);
    await settle();
    expect([gestuurd, standen.at(-1)]).toEqual([[4], { soort: 'bewaard' }]);
  });

  it('saves at once when the field is left, and not again after the pause', async () => {
    const { veld, gestuurd } = makeProef();
    veld.put(5, 20);
    veld.nu();
    await wait(50);
    veld.nu();
    await settle();
    expect(gestuurd).toEqual([5]);
  });

  it('has one save on its way, and saves what was chosen meanwhile after it', async () => {
    const { veld, gestuurd, standen, server } = makeProef();
    let klaar = (): void => {};
    server.answer = () => new Promise((resolve) => (klaar = resolve));
    veld.put(1, 0);
    veld.nu();
    veld.put(2, 0);
    veld.nu();
    veld.put(3, 0);
    veld.nu();
    await settle();
    expect(gestuurd).toEqual([1]);
    server.answer = () => Promise.resolve();
    klaar();
    await settle();
    expect([gestuurd, standen.at(-1)]).toEqual([[1, 3], { soort: 'bewaard' }]);
  });

  it('keeps the value that could not be saved, and sends it when asked', async () => {
    const { veld, gestuurd, standen, server } = makeProef();
    const fout = new Error('geen antwoord');
    server.answer = () => Promise.reject(fout);
    veld.put(9, 0);
    veld.nu();
    await settle();
    expect(standen.at(-1)).toEqual({ soort: 'mislukt', waarde: 9, fout });
    server.answer = () => Promise.resolve();
    veld.nu();
    await settle();
    expect([gestuurd, standen.at(-1)]).toEqual([[9, 9], { soort: 'bewaard' }]);
  });

  it('saves the newer value when the save before it failed', async () => {
    const { veld, gestuurd, standen, server } = makeProef();
    let mislukt = (): void => {};
    server.answer = () => new Promise((_resolve, reject) => (mislukt = () => reject(new Error('weg'))));
    veld.put(1, 0);
    veld.nu();
    veld.put(2, 700);
    server.answer = () => Promise.resolve();
    mislukt();
    await settle();
    expect([gestuurd, standen.at(-1)]).toEqual([[1, 2], { soort: 'bewaard' }]);
  });

  it('forgets what the user takes back', async () => {
    const { veld, gestuurd, standen } = makeProef();
    veld.put(1, 20);
    veld.vergeet();
    await wait(50);
    expect([gestuurd, standen.at(-1)]).toEqual([[], { soort: 'gelijk' }]);
  });
});
