import { randomUUID } from 'node:crypto';
import type { GeclaimdEffect, OutboxStore } from '../../ports.ts';
import { beschrijfEffect } from '../beschrijf-effect.ts';
import { addSeconds } from '../tijd.ts';
import { repairReadModels } from './bijwerken.ts';
import type { Models } from './models.ts';
import { resolveStoring, writeStoring } from './storingen.ts';

/** Effects wait in the document of their zaak; each is claimed by one conditional write. */
export function makeOutbox(models: Models): OutboxStore {
  return {
    async claim(eigenaar, nu, leaseSeconden, limiet) {
      await repairReadModels(models, nu);
      const geclaimd: GeclaimdEffect[] = [];
      while (geclaimd.length < limiet) {
        const effect = await claimOne(models, eigenaar, nu, addSeconds(nu, leaseSeconden));
        if (!effect) break;
        geclaimd.push(effect);
      }
      return geclaimd;
    },
    async delivered(effectId) {
      const plaats = await locate(models, effectId);
      if (plaats) await models.zaken.updateOne(plaats, { $pull: { outbox: { id: effectId } } });
      await resolveStoring(models, effectId);
    },
    async failed(effectId, fout, opnieuwOp) {
      const plaats = await locate(models, effectId);
      if (!plaats) return;
      if (opnieuwOp === undefined) await reportGivenUp(models, plaats, effectId, fout);
      await models.zaken.updateOne(
        { ...plaats, 'outbox.id': effectId },
        { $set: { 'outbox.$.vrijOp': opnieuwOp ?? null } },
      );
    },
    async retry(effectId) {
      const plaats = await locate(models, effectId);
      if (plaats)
        await models.zaken.updateOne({ ...plaats, 'outbox.id': effectId }, { $set: { 'outbox.$.vrijOp': '' } });
    },
  };
}

interface Plaats {
  readonly _id: string;
  readonly gemeente: string;
}

async function locate(models: Models, effectId: string): Promise<Plaats | undefined> {
  const document = await models.zaken.findOne({ 'outbox.id': effectId }, { gemeente: 1 }).lean();
  return document ? { _id: document._id, gemeente: document.gemeente } : undefined;
}

/** Claims the first free effect of some zaak; the claim's own mark says afterwards which one it was. */
async function claimOne(
  models: Models,
  eigenaar: string,
  nu: string,
  tot: string,
): Promise<GeclaimdEffect | undefined> {
  const claim = `${eigenaar}/${randomUUID()}`;
  const document = await models.zaken
    .findOneAndUpdate(
      { outbox: { $elemMatch: { vrijOp: { $lte: nu } } } },
      {
        $set: { 'outbox.$.vrijOp': tot, 'outbox.$.geclaimdOp': nu, 'outbox.$.claim': claim },
        $inc: { 'outbox.$.pogingen': 1 },
      },
      { returnDocument: 'after', projection: { outbox: 1 } },
    )
    .lean();
  const deel = document?.outbox.find((kandidaat) => kandidaat.claim === claim);
  return deel && { effect: deel.effect, pogingen: deel.pogingen };
}

/** The storing comes before the effect is given up: a stop between the two leaves one too many, never one too few. */
async function reportGivenUp(models: Models, plaats: Plaats, effectId: string, fout: string): Promise<void> {
  const document = await models.zaken.findOne({ _id: plaats._id, gemeente: plaats.gemeente }, { outbox: 1 }).lean();
  const deel = document?.outbox.find((kandidaat) => kandidaat.id === effectId);
  if (!deel) return;
  await writeStoring(models, {
    id: effectId,
    gemeente: deel.effect.gemeente,
    zaakId: deel.effect.zaakId,
    soort: 'effect',
    omschrijving: beschrijfEffect(deel.effect),
    fout,
    pogingen: deel.pogingen,
    sinds: deel.geclaimdOp,
    status: 'open',
  });
}
