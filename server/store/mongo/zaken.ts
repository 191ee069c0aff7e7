import { toBetaalzaak } from '../../domain/betalen/betaalzaak.ts';
import { ConflictError, DuplicateError } from '../../domain/fouten.ts';
import type { Termijnregel } from '../../domain/volgen/overzicht.ts';
import type { Opdrachtresultaat, Opslag, ZaakStore } from '../../ports.ts';
import { checkOpslag } from '../check-opslag.ts';
import { copyJson } from '../copy.ts';
import { updateReadModels } from './bijwerken.ts';
import type { Database, Sessie } from './database.ts';
import type { Outboxdeel, ZaakDocument } from './documenten.ts';
import { isDuplicateKey, retryDuplicateKey } from './errors.ts';
import { makeId } from './models.ts';

/** What a payment run does not read stays in the database. */
const NIET_VOOR_BETALEN =
  '-opdrachten -outbox -bijwerken -termijnen -geteld -zaak.processen -zaak.taken -zaak.heronderzoeken -zaak.brieven.gegevens';

/** The aggregate store in MongoDB: one conditional write of one document; the read models follow from what it leaves in that document. */
export function makeZaken(database: Database): ZaakStore {
  const { models } = database;
  return {
    async find(gemeente, zaakId) {
      const document = await models.zaken.findOne({ _id: makeId(gemeente, zaakId), gemeente }, { zaak: 1 }).lean();
      return document?.zaak;
    },
    async save(opslag) {
      checkOpslag(opslag);
      const poging = await writeZaak(database, copyJson(opslag)).then(
        (geschreven) => ({ geschreven, error: undefined }),
        (error: unknown) => ({ geschreven: false, error }),
      );
      if (!poging.geschreven) await settle(database, opslag, poging.error);
      const { gemeente, id } = opslag.zaak;
      await updateReadModels(models, gemeente, makeId(gemeente, id)).catch(leaveToRepair);
    },
    async findOpdracht(gemeente, opdrachtId) {
      return findOpdracht(database, gemeente, opdrachtId, 'majority');
    },
    async nextZaaknummer(gemeente, jaar) {
      const teller = await retryDuplicateKey(() =>
        models.nummers
          .findOneAndUpdate(
            { _id: makeId(gemeente, jaar), gemeente },
            { $inc: { stand: 1 } },
            { upsert: true, returnDocument: 'after' },
          )
          .lean(),
      );
      if (!teller) throw new Error('Er is geen zaaknummer uitgegeven.');
      return teller.stand;
    },
    async listBesloten(gemeente, na, aantal) {
      const verder = na === undefined ? {} : { _id: { $gt: makeId(gemeente, na) } };
      const documenten: readonly Pick<ZaakDocument, 'zaak'>[] = await models.zaken
        .find({ gemeente, 'zaak.besluiten.0': { $exists: true }, ...verder })
        .select(NIET_VOOR_BETALEN)
        .sort({ _id: 1 })
        .limit(aantal)
        .lean();
      return documenten.map(({ zaak }) => toBetaalzaak(zaak));
    },
    async findDueTermijnen(vandaag, limiet) {
      return models.zaken.aggregate<Termijnregel>([
        { $match: { 'termijnen.einddatum': { $lt: vandaag } } },
        { $project: { termijnen: 1 } },
        { $unwind: '$termijnen' },
        { $replaceWith: '$termijnen' },
        { $match: { einddatum: { $lt: vandaag } } },
        { $sort: { einddatum: 1, gemeente: 1, zaakId: 1, termijnId: 1 } },
        { $limit: limiet },
      ]);
    },
  };
}

/**
 * The one write of a save. `$set` of whole fields and `$push`, never a replacement: effects that are delivered at the same moment
 * must not come back. Answers false when the condition did not hold.
 */
export async function writeZaak({ models }: Database, opslag: Opslag, sessie: Sessie = {}): Promise<boolean> {
  const { zaak, verwachteVersie, opdrachtId, termijnen, werkvoorraad, zaakregel, agenda, vastleggingen } = opslag;
  const { gemeente, zaaknummer, versie } = zaak;
  const _id = makeId(gemeente, zaak.id);
  const velden = { zaaknummer, versie, zaak, termijnen };
  const opdracht = { id: opdrachtId, zaakId: zaak.id, versie };
  const bijwerking = { versie, werkvoorraad, zaakregel, agenda, vastleggingen };
  const outbox = opslag.effecten.map(
    (effect): Outboxdeel => ({ id: effect.id, effect, pogingen: 0, vrijOp: '', geclaimdOp: '', claim: '' }),
  );
  if (verwachteVersie === 0) {
    const nieuw = { ...velden, opdrachten: [opdracht], outbox, bijwerken: [bijwerking] };
    const resultaat = await models.zaken.updateOne(
      { _id, gemeente },
      { $setOnInsert: nieuw },
      { upsert: true, ...sessie },
    );
    return resultaat.upsertedCount === 1;
  }
  const resultaat = await models.zaken.updateOne(
    { _id, gemeente, versie: verwachteVersie, 'opdrachten.id': { $ne: opdrachtId } },
    { $set: velden, $push: { opdrachten: opdracht, outbox: { $each: outbox }, bijwerken: bijwerking } },
    sessie,
  );
  return resultaat.matchedCount === 1;
}

/**
 * Finds out what an unclear answer meant, by reading back from the primary: a lost reply, a change of primary or a time-out of the
 * write concern may have written all the same. Returns when this command is in the store; otherwise throws why it is not.
 */
async function settle(
  database: Database,
  { zaak, verwachteVersie, opdrachtId }: Opslag,
  error: unknown,
): Promise<void> {
  const eerder = await findOpdracht(database, zaak.gemeente, opdrachtId, database.readBack);
  if (eerder?.zaakId === zaak.id) return;
  if (eerder) throw new DuplicateError(`Opdracht ${opdrachtId} is al uitgevoerd voor een andere zaak.`);
  const nu = await database.models.zaken
    .findOne({ _id: makeId(zaak.gemeente, zaak.id), gemeente: zaak.gemeente }, { versie: 1 })
    .readConcern(database.readBack)
    .lean();
  if ((nu?.versie ?? 0) !== verwachteVersie) {
    throw new ConflictError(`Zaak ${zaak.zaaknummer} is intussen door iemand anders gewijzigd.`);
  }
  if (isDuplicateKey(error)) throw new DuplicateError(`Zaaknummer ${zaak.zaaknummer} is al in gebruik.`);
  throw error ?? new ConflictError(`Zaak ${zaak.zaaknummer} is op dit moment niet op te slaan. Probeer het opnieuw.`);
}

async function findOpdracht(
  { models }: Database,
  gemeente: string,
  opdrachtId: string,
  readConcern: Database['readBack'],
): Promise<Opdrachtresultaat | undefined> {
  const document = await models.zaken
    .findOne({ gemeente, 'opdrachten.id': opdrachtId }, { opdrachten: 1 })
    .readConcern(readConcern)
    .lean();
  const opdracht = document?.opdrachten.find((kandidaat) => kandidaat.id === opdrachtId);
  return opdracht && { zaakId: opdracht.zaakId, versie: opdracht.versie };
}

/** The zaak is saved and says itself what its lists still miss; the sweep of the outbox does it, and throws when it cannot. */
function leaveToRepair(): void {}
