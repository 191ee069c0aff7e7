import type { Betaalzaak } from '../../domain/betalen/betaalzaak.ts';
import type { ZaakStore } from '../../ports.ts';

const PER_KEER = 100;

/** Every zaak of a gemeente about which was decided, those that have ended too; a few at a time, so that a large gemeente fits in memory. */
export async function* walkBesloten(
  { stores }: { readonly stores: { readonly zaken: Pick<ZaakStore, 'listBesloten'> } },
  gemeente: string,
): AsyncGenerator<Betaalzaak> {
  let na: string | undefined;
  for (;;) {
    const zaken = await stores.zaken.listBesloten(gemeente, na, PER_KEER);
    yield* zaken;
    na = zaken.at(-1)?.id;
    if (na === undefined || zaken.length < PER_KEER) return;
  }
}
