import { NietGevondenError } from '../../domain/fouten.ts';
import type { Proefuitkomst } from '../../domain/proef/proefuitkomst.ts';
import type { Variantplaats } from '../variant/variantversies.ts';
import type { Proefspel } from './proefmotor.ts';
import type { Proefplaats, Proefstand } from './proefusecases.ts';

/** A run as the server holds it. */
export interface Lopendeproef {
  readonly stand: Proefstand;
  readonly spel: Proefspel;
  readonly stop: AbortController;
  readonly uitkomst?: Proefuitkomst;
}

const BEWAREN_PER_GEMEENTE = 3;

/** The runs in the memory of this server: the last few of each gemeente. */
export class Proefregister {
  readonly #proeven = new Map<string, Lopendeproef>();

  add(spel: Proefspel, begin: Omit<Proefstand, 'status' | 'gedaan'>) {
    const stop = new AbortController();
    const stand: Proefstand = { ...begin, status: 'bezig', gedaan: 0 };
    this.#proeven.set(stand.id, { stand, spel, stop });
    return { id: stand.id, stop, stand };
  }

  /** Newest first. */
  list({ gemeente, variantId }: Variantplaats): readonly Lopendeproef[] {
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
      'Deze proef is er niet meer. Een proef wordt niet bewaard: na een herstart van de server, of na drie nieuwere proeven, is hij weg. Start hem opnieuw, met hetzelfde startgetal krijgt u dezelfde zaken.',
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
    this.#proeven.set(id, { ...proef, ...(uitkomst === undefined ? {} : { uitkomst }) });
    this.#forget();
  }

  #forget(): void {
    const perGemeente = new Map<string, number>();
    for (const [id, { spel, stand }] of [...this.#proeven].toReversed()) {
      if (stand.status === 'bezig') continue;
      const aantal = (perGemeente.get(spel.gemeente) ?? 0) + 1;
      perGemeente.set(spel.gemeente, aantal);
      if (aantal > BEWAREN_PER_GEMEENTE) this.#proeven.delete(id);
    }
  }
}
