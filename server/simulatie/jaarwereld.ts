import { NO_BETAALBESTANDEN } from '../betaalbestanden.ts';
import { compose } from '../compose.ts';
import type { Datum } from '../domain/datum.ts';
import type { Library } from '../load-library.ts';
import { type Bezorgers, dispatchAll } from '../outbox/dispatcher.ts';
import type { Stores } from '../ports.ts';
import { makeMemoryStores } from '../store/memory/memory-stores.ts';
import { checkBetaaltermijnen } from '../usecases/betalen/betaaltermijn.ts';
import { deliverBetaalberichten } from '../usecases/betalen/deliver-betaalberichten.ts';
import { describeFout } from '../usecases/describe-fout.ts';
import type { Usecases } from '../usecases/usecases.ts';
import { makeBezorgers } from '../usecases/verzenden/bezorgers.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { processDueTermijnen } from '../usecases/zaak/process-due-termijnen.ts';
import type { Minimumloonaanname } from './jaaraannamen.ts';
import { addAannamen } from './jaaraannamen.ts';
import { Jaarplek } from './jaarplek.ts';
import type { Jaaropdracht } from './jaarzaak.ts';
import { Speelklok } from './speelklok.ts';
import { makeSterfelijkeStores, planStoringen, ServerdoodError, Storingteller } from './storingen.ts';

/** One server: the use cases with everything that they remember. */
interface Server {
  readonly omgeving: Omgeving;
  readonly usecases: Usecases;
  readonly bezorgers: Bezorgers;
}

/** The rules that servers run with from a day on. */
interface Wereldlibrary {
  readonly vanaf: Datum;
  readonly library: Library;
}

/** A claim of effects by a server that died ends within this many minutes. */
const LEASE_MINUTEN = 3;
/** A command that fails so often will never work. */
const POGINGEN = 20;

/**
 * Gemeenten on one store in memory, and a server that can die: then a new one starts on the same store, knowing nothing of before, and
 * people do again what they were doing.
 */
export class Jaarwereld {
  readonly klok: Speelklok;
  /** The store itself, which never fails: for looking afterwards. */
  readonly stores: Stores = makeMemoryStores();
  readonly #teller: Storingteller;
  /** Each from the day on which its rules are known. */
  readonly #libraries: readonly Wereldlibrary[];
  #server: Server;
  #ids = 0;

  /** @param aannamen what becomes known on the way: from that day on servers run with it */
  constructor(
    library: Library,
    opdracht: Jaaropdracht,
    {
      storingen = 0,
      aannamen = [],
    }: { readonly storingen?: number; readonly aannamen?: readonly Minimumloonaanname[] } = {},
  ) {
    const begin = `${opdracht.jaar}-01-01`;
    this.klok = new Speelklok(begin);
    this.#libraries = [
      { vanaf: begin, library },
      ...aannamen.map(({ bekendVanaf }) => ({
        vanaf: bekendVanaf,
        library: addAannamen(
          library,
          aannamen.filter((deel) => deel.bekendVanaf <= bekendVanaf),
        ),
      })),
    ];
    this.#teller = new Storingteller(planStoringen(storingen, opdracht.seed, begin), () => this.klok.vandaag());
    this.#server = this.#start();
  }

  /** How many servers died. */
  get gestorven(): number {
    return this.#teller.gestorven;
  }

  /** The use cases, on whichever server runs. */
  get omgeving(): Omgeving {
    return this.#server.omgeving;
  }

  /** This gemeente as its people see it. */
  at(gemeente: string): Jaarplek {
    return new Jaarplek(this, gemeente);
  }

  /** A new day. New rules come with a new server. */
  begin(dag: Datum): void {
    this.klok.begin(dag);
    if (this.#libraries.slice(1).some(({ vanaf }) => vanaf === dag)) this.#server = this.#start();
  }

  /** Does something, and does all of it again on a new server as long as the server dies. What is done twice has to count once. */
  async act<T>(work: (usecases: Usecases, omgeving: Omgeving) => Promise<T>): Promise<T> {
    for (let poging = 1; ; poging += 1) {
      try {
        return await work(this.#server.usecases, this.#server.omgeving);
      } catch (fout) {
        if (!(fout instanceof ServerdoodError) || poging >= POGINGEN) throw fout;
        this.#restart();
      }
    }
  }

  /** What the servers do by themselves: terms that pass, what runs tell zaken, letters. Until nothing waits. */
  async work(): Promise<void> {
    await this.act(async (_usecases, omgeving) => {
      await processDueTermijnen(omgeving, this.klok.vandaag());
      await deliverBetaalberichten(omgeving);
      await checkBetaaltermijnen(omgeving, this.klok.vandaag());
    });
    await this.act(async () => {
      await dispatchAll({
        outbox: this.#server.omgeving.stores.outbox,
        bezorgers: this.#server.bezorgers,
        eigenaar: 'simulatie',
        nu: () => this.klok.nu(),
        describeFout,
      });
    });
  }

  /** A new server on the same store, after the lease of the old one. */
  #restart(): void {
    for (let minuut = 0; minuut < LEASE_MINUTEN; minuut += 1) this.klok.tick();
    this.#server = this.#start();
  }

  #findLibrary(): Library {
    const vandaag = this.klok.vandaag();
    const geldend = this.#libraries.findLast(({ vanaf }) => vanaf <= vandaag) ?? this.#libraries[0];
    if (geldend === undefined) throw new TypeError('Een simulatie heeft regels nodig.');
    return geldend.library;
  }

  #start(): Server {
    const stores = makeSterfelijkeStores(this.stores, this.#teller);
    const { omgeving, services } = compose({
      library: this.#findLibrary(),
      stores,
      klok: this.klok,
      makeId: () => `simulatie-${(this.#ids += 1)}`,
      kluis: {
        encrypt: (bsn) => ({ versleuteld: bsn, laatste3: bsn.slice(-3) }),
        decrypt: ({ versleuteld }) => versleuteld,
      },
      // The letter is what it says: the same data give the same bytes.
      renderBrief: async ({ code, gegevens }) => new TextEncoder().encode(JSON.stringify([code, gegevens])),
      renderBijlage: refuse,
      renderBegeleiding: refuse,
      betaalbestanden: NO_BETAALBESTANDEN,
      demo: undefined,
      versie: 'simulatie',
      opslag: 'geheugen',
    });
    const bezorgers = makeBezorgers(omgeving, { zaak: () => {}, gebruiker: () => {} });
    return { omgeving, usecases: services.usecases, bezorgers };
  }
}

// helpers

function refuse(): Promise<never> {
  return Promise.reject(new Error('Een simulatie maakt geen documenten.'));
}
