import type { Datum } from '../domain/datum.ts';
import type { Klok } from '../ports.ts';

/** A clock that plays days one after the other: a minute goes by with every thing that is done. */
export class Speelklok implements Klok {
  #vandaag: Datum;
  #minuut = 0;

  constructor(vandaag: Datum) {
    this.#vandaag = vandaag;
  }

  begin(dag: Datum): void {
    this.#vandaag = dag;
    this.#minuut = 0;
  }

  nu(): string {
    const minuut = Math.min(this.#minuut, 479);
    const uur = String(8 + Math.floor(minuut / 60)).padStart(2, '0');
    return `${this.#vandaag}T${uur}:${String(minuut % 60).padStart(2, '0')}:00.000Z`;
  }

  tick(): void {
    this.#minuut += 1;
  }

  vandaag(): Datum {
    return this.#vandaag;
  }
}
