import type { WeergaveStore } from '../../ports.ts';
import { isDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';
import { makeId } from './models.ts';

/** Saved views of the werkvoorraad in MongoDB. */
export function makeWeergaven({ weergaven }: Models): WeergaveStore {
  return {
    async list(gemeente, gebruiker) {
      const documenten = await weergaven
        .find({ 'rij.gemeente': gemeente, $or: [{ 'rij.eigenaar': gebruiker }, { 'rij.gedeeld': true }] })
        .sort({ _id: 1 })
        .lean();
      return documenten.map(({ rij }) => rij);
    },
    async put(weergave) {
      const _id = makeId(weergave.gemeente, weergave.id);
      try {
        await weergaven.updateOne(
          { _id, 'rij.eigenaar': weergave.eigenaar },
          { $set: { rij: weergave } },
          { upsert: true },
        );
        return true;
      } catch (error) {
        // Somebody else's has that id: the condition fails, and so does adding it.
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async remove(gemeente, gebruiker, id) {
      await weergaven.deleteOne({ _id: makeId(gemeente, id), 'rij.eigenaar': gebruiker });
    },
  };
}
