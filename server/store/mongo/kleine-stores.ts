import { DuplicateError } from '../../domain/fouten.ts';
import type { BestandStore, Concept, ConceptStore, InstellingStore, SessieStore } from '../../ports.ts';
import { isDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';
import { makeId } from './models.ts';

export function makeBestanden({ bestanden }: Models): BestandStore {
  const find: BestandStore['find'] = async (gemeente, zaakId, id) => {
    const document = await bestanden.findOne({ _id: makeId(gemeente, zaakId, id), gemeente }).lean();
    if (!document) return undefined;
    const { mediatype, naam, inhoud } = document;
    return { id, gemeente, zaakId, mediatype, naam, inhoud: Uint8Array.from(inhoud.buffer as unknown as Uint8Array) };
  };
  return {
    async put({ id, gemeente, zaakId, mediatype, naam, inhoud }) {
      const _id = makeId(gemeente, zaakId, id);
      try {
        await bestanden.insertMany([{ _id, gemeente, zaakId, mediatype, naam, inhoud: Buffer.from(inhoud) }]);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const eerder = await find(gemeente, zaakId, id);
        if (eerder && Buffer.compare(eerder.inhoud, inhoud) === 0) return;
        throw new DuplicateError(`Bestand ${id} bestaat al met een andere inhoud.`, { cause: error });
      }
    },
    find,
  };
}

export function makeConcepten({ concepten }: Models): ConceptStore {
  const key = (gebruiker: string, taakId: string) => JSON.stringify([gebruiker, taakId]);
  return {
    async find(gebruiker, taakId) {
      const document = await concepten.findOne({ _id: key(gebruiker, taakId) }).lean();
      return document ? (JSON.parse(document.rij) as Concept) : undefined;
    },
    async put(concept) {
      const _id = key(concept.gebruiker, concept.taakId);
      await concepten.updateOne({ _id }, { $set: { rij: JSON.stringify(concept) } }, { upsert: true });
    },
    async remove(gebruiker, taakId) {
      await concepten.deleteOne({ _id: key(gebruiker, taakId) });
    },
  };
}

export function makeSessies({ sessies }: Models): SessieStore {
  return {
    async find(id, nu) {
      return (await sessies.findOne({ _id: id, verlooptOp: { $gt: nu } }).lean())?.inhoud;
    },
    async put(id, inhoud, verlooptOp) {
      await sessies.updateOne({ _id: id }, { $set: { inhoud, verlooptOp } }, { upsert: true });
    },
    async renew(id, inhoud, verlooptOp) {
      await sessies.updateOne({ _id: id }, { $set: { inhoud, verlooptOp } });
    },
    async remove(id) {
      await sessies.deleteOne({ _id: id });
    },
    async removeExpired(nu) {
      await sessies.deleteMany({ verlooptOp: { $lte: nu } });
    },
  };
}

export function makeInstellingen({ instellingen }: Models): InstellingStore {
  return {
    async find(sleutel) {
      return (await instellingen.findOne({ _id: sleutel }).lean())?.waarde;
    },
    async put(sleutel, waarde) {
      await instellingen.updateOne({ _id: sleutel }, { $set: { waarde } }, { upsert: true });
    },
    async replace(sleutel, verwacht, waarde) {
      if (verwacht !== undefined) {
        const { matchedCount } = await instellingen.updateOne({ _id: sleutel, waarde: verwacht }, { $set: { waarde } });
        return matchedCount === 1;
      }
      try {
        await instellingen.create({ _id: sleutel, waarde });
        return true;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return false;
      }
    },
  };
}
