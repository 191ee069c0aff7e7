import type { Verzending, Verzendstatus } from '../../domain/brief/verzending.ts';
import type { VerzendStore } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { describeBatch, isOnverzonden, makeVerzendconflict, sortPrintvolgorde } from '../verzendvolgorde.ts';
import { isDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';
import { makeId } from './models.ts';

/** The way out of every letter, in MongoDB: each save is one conditional write of one document. */
export function makeVerzenden({ verzendingen }: Models): VerzendStore {
  const read = (documenten: readonly { readonly rij: string }[]) =>
    documenten.map(({ rij }) => JSON.parse(rij) as Verzending);
  return {
    async find(gemeente, id) {
      const document = await verzendingen.findOne({ _id: makeId(gemeente, id), gemeente }, { rij: 1 }).lean();
      return document ? (JSON.parse(document.rij) as Verzending) : undefined;
    },
    async add(verzending) {
      const { gemeente, id, zaakId } = verzending;
      const document = { _id: makeId(gemeente, id), gemeente, zaakId, ...makeVelden(verzending) };
      await verzendingen.insertMany([document]).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
      });
    },
    async save(verzending) {
      const { gemeente, id, stand } = verzending;
      const _id = makeId(gemeente, id);
      const { batchId, onverzonden, volgendePoging, ...velden } = makeVelden(verzending);
      const weg = {
        ...(volgendePoging === undefined ? { volgendePoging: 1 as const } : {}),
        ...(batchId === undefined ? { batchId: 1 as const } : {}),
        ...(onverzonden === undefined ? { onverzonden: 1 as const } : {}),
      };
      const erbij = {
        ...velden,
        ...(volgendePoging === undefined ? {} : { volgendePoging }),
        ...(batchId === undefined ? {} : { batchId }),
        ...(onverzonden === undefined ? {} : { onverzonden }),
      };
      const { matchedCount } = await verzendingen.updateOne(
        { _id, gemeente, stand: stand - 1 },
        { $set: erbij, ...(Object.keys(weg).length === 0 ? {} : { $unset: weg }) },
      );
      if (matchedCount !== 1) throw makeVerzendconflict();
    },
    async list({ gemeente, statussen, nieuwsteEerst, vanaf, aantal }) {
      const richting = nieuwsteEerst ? -1 : 1;
      const documenten = await verzendingen
        .find({ gemeente, status: { $in: [...statussen] } }, { rij: 1 })
        .sort({ sinds: richting, _id: richting })
        .skip(vanaf)
        .limit(aantal)
        .lean();
      return read(documenten);
    },
    async listAanDeBeurt({ gemeente, nu, onderbroken, aantal }) {
      const documenten = await verzendingen
        .find(
          {
            gemeente,
            status: { $in: ['te_versturen', 'bezig'] },
            $or: [
              { status: 'te_versturen', volgendePoging: { $lte: nu } },
              { status: 'bezig', sinds: { $lte: onderbroken } },
            ],
          },
          { rij: 1 },
        )
        .sort({ sinds: 1, _id: 1 })
        .limit(aantal)
        .lean();
      return read(documenten);
    },
    async tellingen(gemeente) {
      const tellingen = await verzendingen.aggregate<{ readonly _id: Verzendstatus; readonly n: number }>([
        { $match: { gemeente } },
        { $group: { _id: '$status', n: { $sum: 1 } } },
      ]);
      return Object.fromEntries(tellingen.map(({ _id, n }) => [_id, n]));
    },
    async listZaak(gemeente, zaakId) {
      return read(await verzendingen.find({ gemeente, zaakId }, { rij: 1 }).lean());
    },
    async listBatch(gemeente, batchId) {
      return sortPrintvolgorde(read(await verzendingen.find({ gemeente, batchId }, { rij: 1 }).lean()));
    },
    async listBatches(gemeente, aantal) {
      const groepen = await verzendingen.aggregate<{ readonly rijen: readonly string[] }>([
        { $match: { gemeente, batchId: { $exists: true } } },
        { $group: { _id: '$batchId', rijen: { $push: '$rij' } } },
      ]);
      return groepen
        .flatMap(({ rijen }) => describeBatch(rijen.map((rij) => JSON.parse(rij) as Verzending)) ?? [])
        .toSorted((a, b) => compareKeys([b.op, b.id], [a.op, a.id]))
        .slice(0, aantal);
    },
    async listOnverzonden(gemeente) {
      const documenten = await verzendingen.find({ gemeente, onverzonden: true }, { rij: 1 }).lean();
      return new Set(read(documenten).map(({ id }) => id));
    },
  };
}

// helpers

function makeVelden(verzending: Verzending) {
  const { stand, status, sinds, batch, volgendePoging } = verzending;
  return {
    stand,
    status,
    sinds,
    ...(batch === undefined ? {} : { batchId: batch.id }),
    ...(volgendePoging === undefined ? {} : { volgendePoging }),
    ...(isOnverzonden(verzending) ? { onverzonden: true as const } : {}),
    rij: JSON.stringify(verzending),
  };
}
