import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { toVrijgegeven, type Vrijgegevenrun } from '../../domain/betalen/betaalzaak.ts';
import { completeRun, completeVrijgegeven, readWhole } from './betaaldelen.ts';
import type { BetaalrunDocument } from './betaaldocumenten.ts';
import type { Database } from './database.ts';
import { makeId } from './models.ts';

/** The run with its lines, read again when they are replaced in the meantime. */
export async function findRun(database: Database, gemeente: string, id: string): Promise<Betaalrun | undefined> {
  const { betaalruns } = database.models;
  const gevonden = await readWhole(async () => {
    const document = await betaalruns.findOne({ _id: makeId(gemeente, id), gemeente }, { rij: 1, delen: 1 }).lean();
    if (document === null) return { run: undefined };
    const run = await completeRun(database, document);
    return run && { run };
  });
  return gevonden.run;
}

/** What later runs read of every released run, oldest first; undefined when lines were replaced in the meantime. */
export async function readVrijgegeven(
  database: Database,
  gemeente: string,
): Promise<readonly Vrijgegevenrun[] | undefined> {
  const documenten = await database.models.betaalruns.aggregate<
    Pick<BetaalrunDocument, '_id' | 'vrijgegeven' | 'delen' | 'rij'>
  >([
    { $match: { gemeente, open: { $ne: true } } },
    { $sort: { maand: 1, volgnummer: 1 } },
    // A run of before has only its whole self.
    {
      $project: {
        vrijgegeven: 1,
        delen: 1,
        rij: {
          $cond: [{ $or: [{ $ifNull: ['$vrijgegeven', false] }, { $ifNull: ['$delen', false] }] }, '$$REMOVE', '$rij'],
        },
      },
    },
  ]);
  const runs: Vrijgegevenrun[] = [];
  for (const document of documenten) {
    const { vrijgegeven, rij } = document;
    if (vrijgegeven === undefined) {
      const oud = rij === undefined ? undefined : toVrijgegeven(JSON.parse(rij) as Betaalrun);
      if (oud !== undefined) runs.push(oud);
      continue;
    }
    const run = await completeVrijgegeven(database, document);
    if (run === undefined) return undefined;
    runs.push(run);
  }
  return runs;
}
