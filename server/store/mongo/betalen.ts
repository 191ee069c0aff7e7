import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { isOpen } from '../../domain/betalen/betaalrun.ts';
import { toVrijgegeven, type Vrijgegevenrun } from '../../domain/betalen/betaalzaak.ts';
import { makeRunkop, type Runkop } from '../../domain/betalen/runkop.ts';
import { ConflictError, DuplicateError, InvoerError } from '../../domain/fouten.ts';
import type { Betaalopslag, BetaalStore, Betaalvastlegging, WachtendBetaalbericht } from '../../ports.ts';
import {
  BETAALRUN_BESTAAT,
  BETAALRUN_GEWIJZIGD,
  BETAALRUN_OPEN,
  BETALING_DUBBEL,
  checkBetaalopslag,
} from '../betaalmeldingen.ts';
import { readWhole, removeDelen, removeOudeDelen, writeDelen } from './betaaldelen.ts';
import type { BetaalrunDocument, Delenverwijzing } from './betaaldocumenten.ts';
import { checkBetaalgrootte } from './check-betaalgrootte.ts';
import type { Database } from './database.ts';
import { isDuplicateKey } from './errors.ts';
import { findRun, readVrijgegeven } from './lees-betaalruns.ts';
import { makeId } from './models.ts';

/**
 * The betaalruns in MongoDB. A run carries its claims, its log and what the zaken have to hear, so that a save is one conditional write of
 * one document; the lines of a large run stand in documents that it names (`betaaldelen.ts`). That a payment is released once, and that one
 * run is open, are unique indexes over all documents.
 */
export function makeBetalen(database: Database): BetaalStore {
  const { betaalruns } = database.models;
  return {
    find: (gemeente, id) => findRun(database, gemeente, id),
    async list(gemeente) {
      const koppen = await betaalruns.find({ gemeente }, { _id: 1 }).sort({ maand: -1, volgnummer: -1 }).lean();
      const runs: Betaalrun[] = [];
      // One by one: a run that is read while it changes is read again, and the others do not wait in memory twice.
      for (const { _id } of koppen) {
        const run = await findRun(database, gemeente, readRunId(gemeente, _id));
        if (run !== undefined) runs.push(run);
      }
      return runs;
    },
    async listKoppen(gemeente) {
      const documenten = await betaalruns.aggregate<Pick<BetaalrunDocument, 'kop' | 'rij'>>([
        { $match: { gemeente } },
        { $sort: { maand: 1, volgnummer: 1 } },
        // A run of before has only its whole self.
        { $project: { kop: 1, rij: { $cond: [{ $ifNull: ['$kop', false] }, '$$REMOVE', '$rij'] } } },
      ]);
      return documenten.map(({ kop, rij }) =>
        kop === undefined ? makeRunkop(JSON.parse(rij) as Betaalrun) : (JSON.parse(kop) as Runkop),
      );
    },
    listVrijgegeven: (gemeente) => readWhole(() => readVrijgegeven(database, gemeente)),
    async save(opslag) {
      checkBetaalopslag(opslag);
      const { run } = opslag;
      const vrijgegeven = toVrijgegeven(run);
      const delen = await writeDelen(database, run, vrijgegeven);
      try {
        if (!(await write(database, opslag, { delen, vrijgegeven })) && !(await isWritten(database, opslag))) {
          await removeDelen(database, run, delen);
          throw new ConflictError(BETAALRUN_GEWIJZIGD);
        }
      } catch (error) {
        if (error instanceof ConflictError) throw error;
        if (!(await isWritten(database, opslag))) throw await refuse(database, opslag, { delen, error });
      }
      await removeOudeDelen(database, run, delen);
    },
    async vastleggingen(gemeente, id) {
      const document = await betaalruns.findOne({ _id: makeId(gemeente, id), gemeente }, { log: 1 }).lean();
      return (document?.log ?? []).map((rij) => JSON.parse(rij) as Betaalvastlegging);
    },
    async listBerichten(limiet) {
      return betaalruns.aggregate<WachtendBetaalbericht>([
        { $match: { 'berichten.id': { $exists: true } } },
        { $sort: { _id: 1 } },
        { $project: { gemeente: 1, runId: { $last: { $split: ['$_id', '/'] } }, berichten: 1 } },
        { $unwind: '$berichten' },
        { $limit: limiet },
        { $replaceWith: { $mergeObjects: ['$berichten', { gemeente: '$gemeente', runId: '$runId' }] } },
      ]);
    },
    async berichtenBezorgd(gemeente, runId, ids) {
      const _id = makeId(gemeente, runId);
      await betaalruns.updateOne({ _id, gemeente }, { $pull: { berichten: { id: { $in: [...ids] } } } });
    },
  };
}

// helpers

function readRunId(gemeente: string, _id: string): string {
  return _id.slice(makeId(gemeente, '').length);
}

/** What goes into a save beside the run itself. */
interface Bijlage {
  readonly delen: Delenverwijzing | undefined;
  readonly vrijgegeven: Vrijgegevenrun | undefined;
}

/** The one write of a save. Answers false when the condition did not hold. */
async function write({ models }: Database, opslag: Betaalopslag, { delen, vrijgegeven }: Bijlage): Promise<boolean> {
  const { run, verwachteStand, claims, vastleggingen, berichten } = opslag;
  const { gemeente, id, maand, volgnummer, stand } = run;
  const _id = makeId(gemeente, id);
  const log = vastleggingen.map((rij) => JSON.stringify(rij));
  const velden = {
    stand,
    kop: JSON.stringify(makeRunkop(run)),
    rij: JSON.stringify(delen === undefined ? run : { ...run, regels: [] }),
    ...(vrijgegeven === undefined
      ? {}
      : { vrijgegeven: JSON.stringify(delen === undefined ? vrijgegeven : { ...vrijgegeven, regels: [] }) }),
    ...(delen === undefined ? {} : { delen }),
    ...(isOpen(run) ? { open: true as const } : {}),
    // An empty list would take the place of "nothing released" in the unique index.
    ...(claims.length === 0 ? {} : { claims: [...claims] }),
  };
  checkBetaalgrootte(opslag, [velden.rij, velden.kop, velden.vrijgegeven ?? '', ...log]);
  if (verwachteStand === 0) {
    await models.betaalruns.insertMany([
      { _id, gemeente, maand, volgnummer, ...velden, log, berichten: [...berichten] },
    ]);
    return true;
  }
  const { matchedCount } = await models.betaalruns.updateOne(
    { _id, gemeente, stand: verwachteStand },
    {
      $set: velden,
      $unset: { ...(isOpen(run) ? {} : { open: 1 }), ...(delen === undefined ? { delen: 1 } : {}) },
      $push: { log: { $each: log }, berichten: { $each: [...berichten] } },
    },
  );
  return matchedCount === 1;
}

/** Reads back after an unclear answer: a lost reply or a change of primary may have written all the same. */
async function isWritten({ models, readBack }: Database, { run, vastleggingen }: Betaalopslag): Promise<boolean> {
  const document = await models.betaalruns
    .findOne({ _id: makeId(run.gemeente, run.id), gemeente: run.gemeente }, { log: 1 })
    .readConcern(readBack)
    .lean();
  const wij = vastleggingen.map((rij) => JSON.stringify(rij));
  return wij.length > 0 && document !== null && wij.every((rij) => document.log.includes(rij));
}

/** Why a save failed. What an index refused is surely not written; after any other error the write can still come, so its lines stay. */
async function refuse(
  database: Database,
  opslag: Betaalopslag,
  { delen, error }: Pick<Bijlage, 'delen'> & { readonly error: unknown },
): Promise<unknown> {
  if (!isDuplicateKey(error) && !(error instanceof InvoerError)) return error;
  await removeDelen(database, opslag.run, delen);
  return isDuplicateKey(error) ? explainDuplicate(database, opslag) : error;
}

/** Which of the unique indexes said no. */
async function explainDuplicate({ models }: Database, { run, claims }: Betaalopslag): Promise<Error> {
  const { gemeente, id, maand, volgnummer } = run;
  const andere = { gemeente, _id: { $ne: makeId(gemeente, id) } };
  if (claims.length > 0 && (await models.betaalruns.exists({ ...andere, claims: { $in: [...claims] } })))
    return new DuplicateError(BETALING_DUBBEL);
  if (isOpen(run) && (await models.betaalruns.exists({ ...andere, open: true })))
    return new ConflictError(BETAALRUN_OPEN);
  const bezet = await models.betaalruns.exists({ ...andere, maand, volgnummer });
  return new ConflictError(bezet ? BETAALRUN_BESTAAT : BETAALRUN_GEWIJZIGD);
}
