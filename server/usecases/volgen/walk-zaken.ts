import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

const PER_KEER = 200;

/** Every zaak of a gemeente, those that have ended too; a few at a time, so that a large gemeente fits in memory. */
export async function* walkZaken({ stores }: Pick<Omgeving, 'stores'>, gemeente: string): AsyncGenerator<Zaak> {
  let na: string | undefined;
  do {
    const vraag = { gemeenten: [gemeente], aantal: PER_KEER, ...(na === undefined ? {} : { na }) };
    const { rijen, volgende } = await stores.views.zaken(vraag);
    const zaken = await Promise.all(rijen.map(({ zaakId }) => stores.zaken.find(gemeente, zaakId)));
    for (const zaak of zaken) if (zaak) yield zaak;
    na = volgende;
  } while (na !== undefined);
}
