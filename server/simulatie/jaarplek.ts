import type { Stores } from '../ports.ts';
import type { Actor, Usecases } from '../usecases/usecases.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import type { Jaarwereld } from './jaarwereld.ts';
import type { Speelklok } from './speelklok.ts';

/** One gemeente in the world of a year, as its people see it. Every gemeente is on the same servers, store and clock. */
export class Jaarplek {
  readonly gemeente: string;
  readonly #wereld: Jaarwereld;

  constructor(wereld: Jaarwereld, gemeente: string) {
    this.#wereld = wereld;
    this.gemeente = gemeente;
  }

  get klok(): Speelklok {
    return this.#wereld.klok;
  }

  /** The store itself, which never fails: for looking. */
  get stores(): Stores {
    return this.#wereld.stores;
  }

  /** The rules, on whichever server runs. */
  get omgeving(): Omgeving {
    return this.#wereld.omgeving;
  }

  /** Somebody of the gemeente: each job has its own person, for some may not be done by who did another. */
  makeActor(waarvoor: string): Actor {
    const rollen = ['consulent', 'administratie'] as const;
    return { gebruikersnaam: `sim.${waarvoor}`, naam: 'Medewerker', rollen, gemeenten: [this.gemeente] };
  }

  /** Does something, and all of it again on a new server as long as the server dies. */
  act<T>(work: (usecases: Usecases, omgeving: Omgeving) => Promise<T>): Promise<T> {
    return this.#wereld.act(work);
  }
}
