import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import type { Stores } from '../ports.ts';
import { makeToeval } from './toeval.ts';

/** The server died. Whatever was running is over; the store is as it was at that moment. */
export class ServerdoodError extends Error {
  override readonly name = 'ServerdoodError';
  constructor() {
    super('De server is gestopt.');
  }
}

/** When servers die: on a day, at a write, before or after that write is in the store. */
export interface Storingplan {
  readonly dag: Datum;
  readonly naSchrijven: number;
  readonly geschreven: boolean;
}

const DAGEN = 365;
const MAXIMUM_SCHRIJVEN = 25;

/** So many deaths in a year, the same for the same seed, oldest first. */
export function planStoringen(aantal: number, seed: number, begin: Datum): readonly Storingplan[] {
  const toeval = makeToeval(seed, 'storingen');
  return Array.from({ length: aantal }, () => ({
    dag: addDagen(begin, toeval.between(1, DAGEN - 1)),
    naSchrijven: toeval.between(1, MAXIMUM_SCHRIJVEN),
    geschreven: toeval.chance(50),
  })).toSorted((a, b) => (a.dag < b.dag ? -1 : 1));
}

/** Counts the writes of the servers, and says which one is the last of a server. */
export class Storingteller {
  readonly #plannen: Storingplan[];
  readonly #vandaag: () => Datum;
  #over = 0;
  #gestorven = 0;

  constructor(plannen: readonly Storingplan[], vandaag: () => Datum) {
    this.#plannen = [...plannen];
    this.#vandaag = vandaag;
  }

  /** How many servers died so far. */
  get gestorven(): number {
    return this.#gestorven;
  }

  /** Whether a server dies at this write, and on which side of it. */
  countSchrijven(): 'voor' | 'na' | undefined {
    const plan = this.#plannen[0];
    if (plan === undefined || plan.dag > this.#vandaag()) return undefined;
    this.#over += 1;
    if (this.#over < plan.naSchrijven) return undefined;
    this.#plannen.shift();
    this.#over = 0;
    this.#gestorven += 1;
    return plan.geschreven ? 'na' : 'voor';
  }
}

/** The methods that write; everything else reads. */
const SCHRIJVEN: Readonly<Partial<Record<keyof Stores, readonly string[]>>> = {
  zaken: ['save', 'nextZaaknummer'],
  betalen: ['save', 'berichtenBezorgd'],
  outbox: ['claim', 'delivered', 'failed'],
  bestanden: ['put'],
  verzenden: ['add', 'save'],
  meldingen: ['put'],
  storingen: ['report', 'resolve'],
  instellingen: ['put', 'replace'],
};

/** The store as one server sees it: once that server has died it gets no answer any more, so that nothing can be caught and mended. */
export function makeSterfelijkeStores(stores: Stores, teller: Storingteller): Stores {
  const server = { dood: false };
  const call = async (schrijft: boolean, work: () => Promise<unknown>): Promise<unknown> => {
    if (server.dood) throw new ServerdoodError();
    const einde = schrijft ? teller.countSchrijven() : undefined;
    if (einde !== undefined) server.dood = true;
    if (einde !== 'voor') {
      const uitkomst = await work();
      if (einde === undefined) return uitkomst;
    }
    throw new ServerdoodError();
  };
  const wrap = (naam: string, deel: object): object =>
    new Proxy(deel, {
      get(doel, methode) {
        const waarde: unknown = Reflect.get(doel, methode);
        if (typeof waarde !== 'function') return waarde;
        const schrijft = SCHRIJVEN[naam as keyof Stores]?.includes(String(methode)) === true;
        return (...invoer: unknown[]) => call(schrijft, () => Promise.resolve(Reflect.apply(waarde, doel, invoer)));
      },
    });
  const delen = Object.entries(stores).map(([naam, deel]): readonly [string, unknown] => [
    naam,
    typeof deel === 'object' ? wrap(naam, deel as object) : deel,
  ]);
  // Each part has the methods of the part that it stands before.
  return Object.fromEntries(delen) as unknown as Stores;
}
