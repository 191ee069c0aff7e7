import type { Betaalrun } from '../../domain/betaalrun.ts';
import { isOpen } from '../../domain/betaalrun.ts';
import { toVrijgegeven, type Vrijgegevenrun } from '../../domain/betaalzaak.ts';
import { ConflictError, DuplicateError } from '../../domain/fouten.ts';
import type { Betaalopslag, BetaalStore, Betaalvastlegging, WachtendBetaalbericht } from '../../ports.ts';
import {
  BETAALRUN_BESTAAT,
  BETAALRUN_GEWIJZIGD,
  BETAALRUN_OPEN,
  BETALING_DUBBEL,
  checkBetaalopslag,
} from '../betaalmeldingen.ts';
import { checkBetaalgrootte } from './check-betaalgrootte.ts';
import type { Database } from './database.ts';
import { isDuplicateKey } from './errors.ts';
import { makeId } from './models.ts';

/**
 * The betaalruns in MongoDB. A run carries its claims, its log and what the zaken have to hear, so that a save is one conditional write of
 * one document. That a payment is released once, and that one run is open, are unique indexes over all documents.
 */
export function makeBetalen(database: Database): BetaalStore {
  const { betaalruns } = database.models;
  return {
    async find(gemeente, id) {
      const document = await betaalruns.findOne({ _id: makeId(gemeente, id), gemeente }, { rij: 1 }).lean();
      return document ? (JSON.parse(document.rij) as Betaalrun) : undefined;
    },
    async list(gemeente) {
      const documenten = await betaalruns.find({ gemeente }, { rij: 1 }).sort({ maand: -1, volgnummer: -1 }).lean();
      return documenten.map(({ rij }) => JSON.parse(rij) as Betaalrun);
    },
    async listKoppen(gemeente) {
      const documenten = await betaalruns
        .find({ gemeente }, { maand: 1, volgnummer: 1, open: 1 })
        .sort({ maand: 1, volgnummer: 1 })
        .lean();
      return documenten.map(({ _id, maand, volgnummer, open }) => ({
        id: _id.slice(makeId(gemeente, '').length),
        maand,
        volgnummer,
        open: open === true,
      }));
    },
    async listVrijgegeven(gemeente) {
      const documenten = await betaalruns.aggregate<{ readonly vrijgegeven?: string; readonly rij?: string }>([
        { $match: { gemeente, open: { $ne: true } } },
        { $sort: { maand: 1, volgnummer: 1 } },
        // A run of before has only its whole self.
        { $project: { vrijgegeven: 1, rij: { $cond: [{ $ifNull: ['$vrijgegeven', false] }, '$$REMOVE', '$rij'] } } },
      ]);
      return documenten.flatMap(({ vrijgegeven, rij }) =>
        vrijgegeven === undefined
          ? (toVrijgegeven(JSON.parse(rij ?? '') as Betaalrun) ?? [])
          : [JSON.parse(vrijgegeven) as Vrijgegevenrun],
      );
    },
    async save(opslag) {
      checkBetaalopslag(opslag);
      try {
        if (await write(database, opslag)) return;
      } catch (error) {
        if (await isWritten(database, opslag)) return;
        throw isDuplicateKey(error) ? await explainDuplicate(database, opslag) : error;
      }
      if (!(await isWritten(database, opslag))) throw new ConflictError(BETAALRUN_GEWIJZIGD);
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

/** The one write of a save. Answers false when the condition did not hold. */
async function write({ models }: Database, opslag: Betaalopslag): Promise<boolean> {
  const { run, verwachteStand, claims, vastleggingen, berichten } = opslag;
  const { gemeente, id, maand, volgnummer, stand } = run;
  const _id = makeId(gemeente, id);
  const log = vastleggingen.map((rij) => JSON.stringify(rij));
  const betaald = toVrijgegeven(run);
  const rij = JSON.stringify(run);
  const vrijgegeven = betaald === undefined ? undefined : JSON.stringify(betaald);
  checkBetaalgrootte(opslag, [rij, vrijgegeven ?? '', ...log]);
  const velden = {
    stand,
    rij,
    ...(vrijgegeven === undefined ? {} : { vrijgegeven }),
    ...(isOpen(run) ? { open: true as const } : {}),
    // An empty list would take the place of "nothing released" in the unique index.
    ...(claims.length === 0 ? {} : { claims: [...claims] }),
  };
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
      ...(isOpen(run) ? {} : { $unset: { open: 1 } }),
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
