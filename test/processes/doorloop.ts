import { writeVeld } from '../../server/domain/veldpad.ts';
import { advance } from '../../server/engine/process-runner.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import { readOwn } from '../../server/engine/safe-expressions.ts';
import type { Stapinvoer, Stapuitkomst } from '../../server/engine/step.ts';

/** What the gegevens become when a handler has run, by handler. */
export type Uitwerking = Readonly<Record<string, (gegevens: object) => object>>;

/** One zaak going through the diagram with the real engine; every step starts from the stored state of the one before. */
export class Doorloop {
  gegevens: object = {};
  gedaan: string[] = [];
  #stand: Stapuitkomst = { wachtend: [], doorlopen: [] };
  readonly #bron: Procesbron;
  readonly #parameters: Readonly<Record<string, unknown>>;
  readonly #uitwerking: Uitwerking;

  constructor(bron: Procesbron, uitwerking: Uitwerking = {}, parameters: Readonly<Record<string, unknown>> = {}) {
    this.#bron = bron;
    this.#uitwerking = uitwerking;
    this.#parameters = parameters;
  }

  start(): Promise<void> {
    return this.#step({ soort: 'start' });
  }

  /** Completes a user task after writing these fields. */
  async rondAf(taak: string, velden: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const wacht = this.#stand.wachtend.find(({ soort, element }) => soort === 'taak' && element === taak);
    if (!wacht) throw new Error(`${taak} is niet open; wel ${this.taken.join(', ')}`);
    for (const [pad, waarde] of Object.entries(velden)) this.gegevens = writeVeld(this.gegevens, pad, waarde);
    await this.#step({ soort: 'taak', wachtId: wacht.wachtId });
  }

  /** Delivers the message of a passed term. */
  async laatVerstrijken(bericht: string): Promise<void> {
    const wacht = this.#stand.wachtend.find(
      (kandidaat) => kandidaat.soort === 'bericht' && kandidaat.bericht === bericht,
    );
    if (!wacht) throw new Error(`Niemand wacht op ${bericht}`);
    await this.#step({ soort: 'bericht', bericht, wachtId: wacht.wachtId });
  }

  /** Ids of the open user tasks. */
  get taken(): readonly string[] {
    return this.#stand.wachtend
      .filter(({ soort }) => soort === 'taak')
      .map(({ element }) => element)
      .sort();
  }

  /** Names of the messages that the diagram listens for. */
  get berichten(): readonly string[] {
    return this.#stand.wachtend.flatMap(({ bericht }) => (bericht === undefined ? [] : [bericht])).sort();
  }

  get uitkomst(): string | undefined {
    return this.#stand.uitkomst;
  }

  get isAfgelopen(): boolean {
    return this.#stand.toestand === undefined;
  }

  async #step(invoer: Stapinvoer): Promise<void> {
    const { toestand } = this.#stand;
    this.#stand = await advance({
      bron: this.#bron,
      ...(toestand === undefined ? {} : { toestand }),
      invoer,
      read: (pad) => (pad.startsWith('param.') ? this.#parameters[pad.slice(6)] : readOwn(this.gegevens, pad.slice(5))),
      perform: (element) => {
        const handler = element.handler ?? '';
        this.gedaan.push(handler);
        this.gegevens = this.#uitwerking[handler]?.(this.gegevens) ?? this.gegevens;
      },
    });
  }
}

/** A handler that writes these fields. */
export function schrijft(velden: Readonly<Record<string, unknown>>): (gegevens: object) => object {
  return (gegevens) => Object.entries(velden).reduce((tot, [pad, waarde]) => writeVeld(tot, pad, waarde), gegevens);
}

/** A handler that writes the next of these values each time, and the last one for ever after. */
export function schrijftOmDeBeurt(
  ...reeks: readonly Readonly<Record<string, unknown>>[]
): (gegevens: object) => object {
  let beurt = 0;
  return (gegevens) => schrijft(reeks[Math.min(beurt++, reeks.length - 1)] ?? {})(gegevens);
}
