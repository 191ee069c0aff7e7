import { ConflictError } from '../../domain/fouten.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import type { VariantStore, Variantvastlegging } from '../../ports.ts';
import { VARIANT_BESTAAT, VARIANT_GEWIJZIGD } from '../variantmeldingen.ts';
import { isDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';
import { makeId } from './models.ts';

/** The versions of the variants in MongoDB. Each carries its own log, so that a change and its lines are one write of one document. */
export function makeVarianten({ varianten }: Models): VariantStore {
  const list = async (vraag: object, volgorde: Record<string, 1 | -1>): Promise<readonly Variantversie[]> => {
    const documenten = await varianten.find(vraag, { rij: 1 }).sort(volgorde).lean();
    return documenten.map(({ rij }) => JSON.parse(rij) as Variantversie);
  };
  return {
    async find(gemeente, id) {
      const document = await varianten.findOne({ _id: makeId(gemeente, id) }, { rij: 1 }).lean();
      return document ? (JSON.parse(document.rij) as Variantversie) : undefined;
    },
    async list(gemeente) {
      return list({ gemeente }, { versie: -1 });
    },
    async listGepubliceerd(gemeente) {
      return list({ gemeente, status: 'gepubliceerd' }, { geldigVanaf: 1, versie: 1 });
    },
    async save({ variant, verwachteStand, vastleggingen }) {
      const { gemeente, id, versie, stand, status, geldigVanaf } = variant;
      const _id = makeId(gemeente, id);
      const velden = { gemeente, versie, stand, status, geldigVanaf, rij: JSON.stringify(variant) };
      const log = vastleggingen.map((vastlegging) => JSON.stringify(vastlegging));
      if (verwachteStand > 0) {
        const { matchedCount } = await varianten.updateOne(
          { _id, stand: verwachteStand, status: { $ne: 'gepubliceerd' } },
          { $set: velden, $push: { log: { $each: log } } },
        );
        if (matchedCount === 0) throw new ConflictError(VARIANT_GEWIJZIGD);
        return;
      }
      try {
        await varianten.insertMany([{ _id, ...velden, log }]);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        throw new ConflictError((await varianten.exists({ _id })) ? VARIANT_GEWIJZIGD : VARIANT_BESTAAT);
      }
    },
    async vastleggingen(gemeente, variantId) {
      const document = await varianten.findOne({ _id: makeId(gemeente, variantId) }, { log: 1 }).lean();
      return (document?.log ?? []).map((rij) => JSON.parse(rij) as Variantvastlegging);
    },
  };
}
