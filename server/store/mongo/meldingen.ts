import type { MeldingStore } from '../../ports.ts';
import { retryDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';
import { makeId } from './models.ts';

/** What concerns each person, in MongoDB. */
export function makeMeldingen({ meldingen }: Models): MeldingStore {
  return {
    async put(melding) {
      const _id = makeId(melding.gemeente, melding.aan, melding.id);
      await retryDuplicateKey(() =>
        meldingen.updateOne({ _id }, { $setOnInsert: { rij: { ...melding, gelezen: false } } }, { upsert: true }),
      );
    },
    async list(gemeente, gebruiker, aantal) {
      const documenten = await meldingen
        .find({ 'rij.gemeente': gemeente, 'rij.aan': gebruiker })
        .sort({ 'rij.tijdstip': -1, 'rij.id': -1 })
        .limit(aantal)
        .lean();
      return documenten.map(({ rij }) => rij);
    },
    async markRead(gemeente, gebruiker, ids) {
      const keys = ids.map((id) => makeId(gemeente, gebruiker, id));
      await meldingen.updateMany({ _id: { $in: keys } }, { $set: { 'rij.gelezen': true } });
    },
  };
}
