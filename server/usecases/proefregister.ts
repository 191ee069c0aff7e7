import { NietGevondenError } from '../domain/fouten.ts';
import type { Proefuitkomst } from '../domain/proef/proefuitkomst.ts';
import type { Klok } from '../ports.ts';
import type { Proefspel } from './proefmotor.ts';
import type { Proefplaats, Proefstand } from './proefusecases.ts';
import type { Variantplaats } from './variantversies.ts';

/** A run as the server holds it. */
export interface Lopendeproef {
  readonly stand: Proefstand;
  readonly spel: Proefspel;
  readonly stop: AbortController;
  readonly uitkomst?: Proefuitkomst;
  readonly klaarOp?: number;
}

const BEWAREN_MS = 4 * 60 * 60 * 1000;
const BEWAREN_PER_GEMEENTE = 3;

/** The runs in the memory of this server: the last few of each gemeente, for some hours. */
export class Proefregister {
  readonly #klok: Klok;
  readonly #proeven = new Map<string, Lopendeproef>();

  constructor(klok: Klok) {
    this.#klok = klok;
  }

  add(spel: Proefspel, begin: Omit<Proefstand, 'status' | 'gedaan'>) {
    const stop = new AbortController();
    const stand: Proefstand = { ...begin, status: 'bezig', gedaan: 0 };
    this.#proeven.set(stand.id, { stand, spel, stop });
    return { id: stand.id, stop, stand };
  }

  /** Newest first. */
  list({ gemeente, variantId }: Variantplaats): readonly Lopendeproef[] {
    this.#forget();
    return [...this.#proeven.values()]
      .filter(({ spel, stand }) => spel.gemeente === gemeente && stand.variantId === variantId)
      .toReversed();
  }

  findBezig(gemeente: string): Lopendeproef | undefined {
    return [...this.#proeven.values()].find(
      ({ spel, stand }) => spel.gemeente === gemeente && stand.status === 'bezig',
    );
  }

  /** @throws NietGevondenError when it is gone. */
  read(plaats: Proefplaats): Lopendeproef {
    const gevonden = this.list(plaats).find(({ stand }) => stand.id === plaats.proefId);
    if (gevonden) return gevonden;
    throw new NietGevondenError(
      'Deze proef is er niet meer. Een proef wordt niet bewaard: na vier uur of na een herstart van de server is hij weg. Start hem opnieuw, met hetzelfde startgetal krijgt u dezelfde zaken.',
    );
  }

  change(id: string, anders: Partial<Proefstand>): void {
    const proef = this.#proeven.get(id);
    if (proef?.stand.status === 'bezig') this.#proeven.set(id, { ...proef, stand: { ...proef.stand, ...anders } });
  }

  end(id: string, anders: Pick<Proefstand, 'status' | 'melding'>, uitkomst?: Proefuitkomst): void {
    this.change(id, anders);
    const proef = this.#proeven.get(id);
    if (!proef) return;
    const klaarOp = Date.parse(this.#klok.nu());
    this.#proeven.set(id, { ...proef, klaarOp, ...(uitkomst === undefined ? {} : { uitkomst }) });
    this.#forget();
  }

  #forget(): void {
    const nu = Date.parse(this.#klok.nu());
    const perGemeente = new Map<string, number>();
    for (const [id, { klaarOp, spel, stand }] of [...this.#proeven].toReversed()) {
      if (stand.status === 'bezig') continue;
      const aantal = (perGemeente.get(spel.gemeente) ?? 0) + 1;
      perGemeente.set(spel.gemeente, aantal);
      if (aantal > BEWAREN_PER_GEMEENTE || nu - (klaarOp ?? nu) > BEWAREN_MS) this.#proeven.delete(id);
    }
  }
}
