import { randomUUID } from 'node:crypto';
import type { Betaalrun, Betaalrunregel } from '../../domain/betalen/betaalrun.ts';
import type { Vrijgegevenregel, Vrijgegevenrun } from '../../domain/betalen/betaalzaak.ts';
import type { BetaaldeelDocument, BetaalrunDocument, Delenverwijzing } from './betaaldocumenten.ts';
import type { Database } from './database.ts';
import { makeId } from './models.ts';

// MongoDB takes 16 MB in one document. The lines of a large run stand in documents of their own; these are written first and never change, and
// the run names them in its one conditional write. So a run and its lines appear together or not at all. A set that no run names is litter.

/** A run with more lines than this keeps them apart, so many in one document. */
const PER_DEEL = 1000;
/** A set is replaced while somebody reads: look again, at most so often. */
const POGINGEN = 5;
const DAG_MS = 24 * 60 * 60 * 1000;

/** Writes the lines of a large run in documents of their own. @returns how the run names them; undefined for a run that holds its lines */
export async function writeDelen(
  { models }: Database,
  run: Betaalrun,
  vrijgegeven: Vrijgegevenrun | undefined,
): Promise<Delenverwijzing | undefined> {
  if (run.regels.length <= PER_DEEL) return undefined;
  const { gemeente, stand } = run;
  const [runId, set, sinds] = [makeId(gemeente, run.id), randomUUID(), new Date()];
  const aantal = Math.ceil(run.regels.length / PER_DEEL);
  for (let plaats = 0; plaats < aantal; plaats += 1) {
    const deel: BetaaldeelDocument = {
      _id: makeId(gemeente, run.id, set, plaats),
      gemeente,
      run: runId,
      stand,
      set,
      plaats,
      sinds,
      regels: JSON.stringify(cut(run.regels, plaats)),
      ...(vrijgegeven === undefined ? {} : { vrijgegeven: JSON.stringify(cut(vrijgegeven.regels, plaats)) }),
    };
    await models.betaaldelen.insertMany([deel]);
  }
  return { set, aantal };
}

/** The whole run of a document; undefined when its lines were replaced in the meantime. */
export async function completeRun(
  database: Database,
  { _id, rij, delen }: Pick<BetaalrunDocument, '_id' | 'rij' | 'delen'>,
): Promise<Betaalrun | undefined> {
  const run = JSON.parse(rij) as Betaalrun;
  if (delen === undefined) return run;
  const regels = await readDelen<Betaalrunregel>(database, _id, delen, 'regels');
  return regels && { ...run, regels };
}

/** The same of what later runs read. */
export async function completeVrijgegeven(
  database: Database,
  { _id, vrijgegeven = '', delen }: Pick<BetaalrunDocument, '_id' | 'vrijgegeven' | 'delen'>,
): Promise<Vrijgegevenrun | undefined> {
  const run = JSON.parse(vrijgegeven) as Vrijgegevenrun;
  if (delen === undefined) return run;
  const regels = await readDelen<Vrijgegevenregel>(database, _id, delen, 'vrijgegeven');
  return regels && { ...run, regels };
}

/** Reads again as long as lines are replaced while it reads. @throws Error in Dutch when that does not end */
export async function readWhole<T>(read: () => Promise<T | undefined>): Promise<T> {
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    const gelezen = await read();
    if (gelezen !== undefined) return gelezen;
  }
  throw new Error(
    'De regels van een betaalrun zijn niet compleet. Probeer het opnieuw. Blijft het zo: zet een back-up terug.',
  );
}

/**
 * Takes away the lines of earlier stands, and of saves that lost. A set of a later stand stays: somebody may be about to name it.
 * What is left after a crash goes with the next save.
 */
export async function removeOudeDelen(
  { models }: Database,
  { gemeente, id, stand }: Betaalrun,
  delen: Delenverwijzing | undefined,
): Promise<void> {
  const run = makeId(gemeente, id);
  await models.betaaldelen.deleteMany({ run, stand: { $lte: stand }, set: { $ne: delen?.set ?? '' } });
  if (stand === 1) await removeWezen(models, gemeente);
}

/** Takes away what was written for a save that was surely refused. */
export async function removeDelen(
  { models }: Database,
  { gemeente, id }: Betaalrun,
  delen: Delenverwijzing | undefined,
): Promise<void> {
  if (delen !== undefined) await models.betaaldelen.deleteMany({ run: makeId(gemeente, id), set: delen.set });
}

// helpers

/** Lines of a run that was never begun: the first save broke off more than a day ago. */
async function removeWezen(models: Database['models'], gemeente: string): Promise<void> {
  const oud = { gemeente, stand: 1, sinds: { $lt: new Date(Date.now() - DAG_MS) } };
  const runs: readonly string[] = await models.betaaldelen.distinct('run', oud);
  for (const run of runs) {
    if (!(await models.betaalruns.exists({ _id: run, gemeente }))) await models.betaaldelen.deleteMany({ ...oud, run });
  }
}

async function readDelen<T>(
  { models }: Database,
  run: string,
  { set, aantal }: Delenverwijzing,
  veld: 'regels' | 'vrijgegeven',
): Promise<readonly T[] | undefined> {
  const delen: readonly Partial<BetaaldeelDocument>[] = await models.betaaldelen
    .find({ run, set }, { [veld]: 1 })
    .sort({ plaats: 1 })
    .lean();
  if (delen.length !== aantal) return undefined;
  return delen.flatMap((deel) => JSON.parse(deel[veld] ?? '[]') as readonly T[]);
}

function cut<T>(regels: readonly T[], plaats: number): readonly T[] {
  return regels.slice(plaats * PER_DEEL, (plaats + 1) * PER_DEEL);
}
