import type { Storing, StoringStore } from '../../ports.ts';
import type { Models } from './models.ts';

export function makeStoringen(models: Models): StoringStore {
  return {
    async report(storing) {
      await writeStoring(models, storing);
    },
    async list(gemeenten, status) {
      const documenten = await models.storingen
        .find({ 'rij.gemeente': { $in: gemeenten }, 'rij.status': status })
        .sort({ 'rij.sinds': -1, _id: -1 })
        .lean();
      return documenten.map((document) => document.rij);
    },
    async find(id) {
      return (await models.storingen.findOne({ _id: id }).lean())?.rij;
    },
    async resolve(id) {
      await resolveStoring(models, id);
    },
  };
}

/** Writes the storing under its id; the last facts win. */
export async function writeStoring(models: Models, storing: Storing): Promise<void> {
  await models.storingen.updateOne({ _id: storing.id }, { $set: { rij: storing } }, { upsert: true });
}

/** Marks the storing as resolved, when there is one. */
export async function resolveStoring(models: Models, id: string): Promise<void> {
  await models.storingen.updateOne({ _id: id }, { $set: { 'rij.status': 'opgelost' } });
}
