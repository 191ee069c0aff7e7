import { ConflictError } from '../../domain/fouten.ts';
import type { Inleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Inleesopslag, Opslag } from '../../ports.ts';
import { makeOpslag } from '../make-opslag.ts';
import type { Moment, Omgeving, Zaakopdracht } from '../zaak/change-zaak.ts';
import { tryZaak } from '../zaak/change-zaak.ts';

/** Somebody who saves one of the zaken at the same time makes us look at the whole file again. */
const POGINGEN = 3;

/** What a command makes of one zaak, without saving it. */
export async function makeZaakopslag(
  omgeving: Omgeving,
  zaak: Zaak,
  opdracht: Zaakopdracht & { readonly opdrachtId: string },
  moment: Moment,
): Promise<Opslag> {
  const stap = await tryZaak(omgeving, zaak, opdracht, moment);
  return makeOpslag(stap.zaak, stap.gebeurtenissen, { ...moment, opdrachtId: opdracht.opdrachtId, voor: zaak });
}

/**
 * Writes what a file changes together with its report, or nothing of it. `make` decides anew after a conflict, on the zaken as they are then.
 * @returns the report as it is kept: that of the twin of this command when it was first
 */
export async function saveInlezing(
  { stores }: Pick<Omgeving, 'stores'>,
  make: () => Promise<Inleesopslag>,
): Promise<Inleesverslag> {
  for (let poging = 1; ; poging += 1) {
    const opslag = await make();
    const { gemeente, id } = opslag.verslag;
    try {
      await stores.inlezen.save(opslag);
      return (await stores.inlezen.find(gemeente, id)) ?? opslag.verslag;
    } catch (fout) {
      if (!(fout instanceof ConflictError) || poging >= POGINGEN) throw fout;
    }
  }
}
