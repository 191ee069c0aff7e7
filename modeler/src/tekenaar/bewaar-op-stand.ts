import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { ApiFout } from '../api/api-fout.ts';
import { readVariantinhoud, saveVariantdiagram } from '../api/variantdiagram.ts';
import type { Versieplek } from '../api/varianten.ts';
import type { Gezien } from './bewaarder.ts';

/** Somebody else saved this drawing since it was opened here. */
export class Tegenspraak extends Error {
  override readonly name = 'Tegenspraak';
}

const CONFLICT = 409;
/** Another part of the version may change as often as this while one drawing is saved. */
const POGINGEN = 4;

/**
 * Saves a drawing on the version as it was seen. When the version changed meanwhile but this drawing did not, it is saved on the version
 * as it is now. @throws Tegenspraak when the drawing itself changed
 */
export async function saveOpStand(
  plek: Versieplek,
  proces: string,
  diagram: Omit<Parameters<typeof saveVariantdiagram>[2], 'stand'>,
  gezien: Gezien,
): Promise<Variantdetail> {
  let { stand } = gezien;
  for (let poging = 1; ; poging += 1) {
    try {
      return await saveVariantdiagram(plek, proces, { ...diagram, stand });
    } catch (fout) {
      if (!(fout instanceof ApiFout) || fout.status !== CONFLICT || poging === POGINGEN) throw fout;
      const nu = await readVariantinhoud(plek);
      // The status stands in the way, not the work of a colleague.
      if (nu.stand === stand) throw fout;
      const hun = nu.diagrammen.find((kandidaat) => kandidaat.proces === proces);
      // What was sent before, or just now, may have arrived though the answer got lost.
      if (![gezien.xml, gezien.verzonden, diagram.xml].includes(hun?.xml))
        throw new Tegenspraak('Iemand anders heeft dit diagram intussen gewijzigd.');
      stand = nu.stand;
    }
  }
}
