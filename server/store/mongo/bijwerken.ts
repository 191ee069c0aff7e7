import type { Model, QueryFilter } from 'mongoose';
import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import { GEEN_DATUM, sorteerwaarden } from '../werkvoorraad-volgorde.ts';
import type { Bijwerking, Getelde, VastleggingDocument, WerkvoorraadDocument } from './documenten.ts';
import { isDuplicateKey, retryDuplicateKey } from './errors.ts';
import { isZelfde, listSleutels, makeGetelde } from './getelde.ts';
import type { Models } from './models.ts';
import { makeId } from './models.ts';
import { resolveStoring, writeStoring } from './storingen.ts';
import { makeTelsleutel, recount } from './tellingen.ts';

const ZAKEN_PER_RONDE = 100;

/**
 * Brings the read models and the audit log up to what the zaak's own document says is still to be done, oldest save first.
 * Every write is idempotent and keeps the newer version, so two servers may do it at the same time and a repeat changes nothing.
 */
export async function updateReadModels(models: Models, gemeente: string, documentId: string): Promise<void> {
  const document = await models.zaken.findOne({ _id: documentId, gemeente }, { bijwerken: 1, geteld: 1 }).lean();
  const bijwerkingen = [...(document?.bijwerken ?? [])].toSorted((a, b) => a.versie - b.versie);
  const standen = bijwerkingen.map(makeGetelde);
  const laatste = standen.at(-1);
  if (!laatste) return;
  for (const bijwerking of bijwerkingen) await apply(models, bijwerking);
  const vorige = document?.geteld;
  // Places that no task left or came to need no count; between two saves there may have been some.
  if (!vorige || standen.length > 1 || !isZelfde(vorige, laatste))
    await recount(models, gemeente, listSleutels([...(vorige ? [vorige] : []), ...standen]));
  await finish(models, { _id: documentId, gemeente }, laatste, standen);
}

/** The zaak keeps what was counted last, in the write that says it is done: the next save knows which places its tasks leave. */
async function finish(
  { zaken }: Models,
  waar: { readonly _id: string; readonly gemeente: string },
  laatste: Getelde,
  gedaan: readonly Getelde[],
): Promise<void> {
  const $pull = { bijwerken: { versie: { $in: gedaan.map(({ versie }) => versie) } } };
  const ouder = { $or: [{ geteld: { $exists: false } }, { 'geteld.versie': { $lt: laatste.versie } }] };
  const { matchedCount } = await zaken.updateOne({ ...waar, ...ouder }, { $pull, $set: { geteld: laatste } });
  if (matchedCount === 0) await zaken.updateOne(waar, { $pull });
}

/**
 * Finishes what a server that stopped between the two writes left; finds it by index. A zaak that cannot be finished becomes a
 * storing and does not hold up the others; the next round tries it again.
 */
export async function repairReadModels(models: Models, nu: Tijdstip): Promise<void> {
  const open = await models.zaken
    .find({ 'bijwerken.versie': { $gt: 0 } }, { gemeente: 1 })
    .limit(ZAKEN_PER_RONDE)
    .lean();
  for (const { _id, gemeente } of open) {
    const id = `bijwerken/${_id}`;
    try {
      await updateReadModels(models, gemeente, _id);
      await resolveStoring(models, id);
    } catch (error) {
      const omschrijving = 'De werkvoorraad en het auditlog van een zaak lopen achter.';
      const fout = error instanceof Error ? error.name : 'onbekend';
      const zaakId = _id.slice(gemeente.length + 1);
      await writeStoring(models, {
        id,
        gemeente,
        zaakId,
        soort: 'effect',
        omschrijving,
        fout,
        pogingen: 1,
        sinds: nu,
        status: 'open',
      });
    }
  }
}

async function apply(models: Models, bijwerking: Bijwerking): Promise<void> {
  await Promise.all([
    insertVastleggingen(models, bijwerking.vastleggingen),
    putZaakregel(models, bijwerking),
    putWerkvoorraad(models, bijwerking),
    putAgenda(models, bijwerking),
  ]);
}

async function insertVastleggingen(models: Models, vastleggingen: readonly Vastlegging[]): Promise<void> {
  if (vastleggingen.length === 0) return;
  const documenten: VastleggingDocument[] = vastleggingen.map((rij) => ({
    _id: makeId(rij.gemeente, rij.zaakId, rij.versie, rij.volgnummer),
    gemeente: rij.gemeente,
    zaakId: rij.zaakId,
    versie: rij.versie,
    volgnummer: rij.volgnummer,
    tijdstip: rij.tijdstip,
    rij,
  }));
  try {
    await models.vastleggingen.insertMany(documenten, { ordered: false });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

async function putZaakregel(models: Models, { versie, zaakregel: rij }: Bijwerking): Promise<void> {
  const { gemeente, zaakId, ontvangenOp, zaaknummer, status, stap, zoektekst } = rij;
  const velden = { gemeente, versie, ontvangenOp, zaaknummer, status, stap, zoektekst, rij };
  await putNewer(models.zaakregels, { _id: makeId(gemeente, zaakId), ...velden });
}

async function putAgenda(models: Models, { versie, zaakregel, agenda }: Bijwerking): Promise<void> {
  const { gemeente, zaakId } = zaakregel;
  await putNewer(models.agenda, { _id: makeId(gemeente, zaakId), gemeente, versie, regels: agenda ?? [] });
}

/** The open tasks of this version are put, then the older rows become markers: in that order, so that no task is ever missing. */
async function putWerkvoorraad(models: Models, { versie, werkvoorraad, zaakregel }: Bijwerking): Promise<void> {
  const { gemeente, zaakId } = zaakregel;
  await Promise.all(werkvoorraad.map((rij) => putNewer(models.werkvoorraad, makeRow(rij, versie))));
  const markering = {
    _id: '$_id',
    gemeente: '$gemeente',
    zaakId: '$zaakId',
    versie,
    open: false,
    vervallenOp: '$$NOW',
  };
  await models.werkvoorraad.updateMany(
    { gemeente, zaakId, versie: { $lt: versie }, open: true },
    [{ $replaceWith: markering }],
    { updatePipeline: true },
  );
}

function makeRow(rij: Werkvoorraadregel, versie: number): WerkvoorraadDocument {
  const { gemeente, zaakId, taakId, zaaknummer, rol, behandelaar, opgeschort, stap, element, werkgever, route } = rij;
  const sleutels = sorteerwaarden(rij);
  return {
    _id: makeId(gemeente, zaakId, taakId),
    gemeente,
    zaakId,
    taakId,
    zaaknummer,
    rol,
    behandelaar,
    opgeschort,
    stap,
    element,
    werkgever,
    werknemerSleutel: String(sleutels.werknemer),
    werkgeverSleutel: String(sleutels.werkgever),
    route,
    versie,
    open: true,
    wettelijkUiterlijk: rij.wettelijkUiterlijk ?? GEEN_DATUM,
    uiterlijk: rij.uiterlijk ?? GEEN_DATUM,
    ...(rij.uitgesteldTot === undefined ? {} : { uitgesteldTot: rij.uitgesteldTot }),
    zoektekst: rij.zoektekst,
    telsleutel: makeTelsleutel(rij),
    rij,
  };
}

/** Writes the document unless one of the same or a newer version stands there; decided inside the server, in one write. */
async function putNewer<T extends { readonly _id: string; readonly gemeente: string; readonly versie: number }>(
  model: Model<T>,
  document: T,
): Promise<void> {
  const isNewer = { $lt: [{ $ifNull: ['$versie', 0] }, document.versie] };
  await retryDuplicateKey(() =>
    model.updateOne(
      { _id: document._id, gemeente: document.gemeente } as unknown as QueryFilter<T>,
      [{ $replaceWith: { $cond: [isNewer, { $literal: document }, '$$ROOT'] } }],
      { upsert: true, updatePipeline: true },
    ),
  );
}
