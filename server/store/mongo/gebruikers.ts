import { ConflictError } from '../../domain/fouten.ts';
import type { Accountopslag, Accountvastlegging, Gebruiker, GebruikerStore } from '../../ports.ts';
import { ACCOUNT_BESTAAT, ACCOUNT_GEWIJZIGD } from '../accountmeldingen.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { isDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';

/** The accounts in MongoDB. Each account carries its own log, so that a change and its line are one write of one document. */
export function makeGebruikers(models: Models): GebruikerStore {
  const { gebruikers } = models;
  return {
    async find(gebruikersnaam) {
      const document = await gebruikers.findOne({ _id: gebruikersnaam }, { rij: 1 }).lean();
      return document ? (JSON.parse(document.rij) as Gebruiker) : undefined;
    },
    async list(gemeenten) {
      const documenten = await gebruikers
        .find({ gemeenten: { $in: gemeenten } }, { rij: 1 })
        .sort({ _id: 1 })
        .lean();
      return documenten.map(({ rij }) => JSON.parse(rij) as Gebruiker);
    },
    async put(gebruiker) {
      await gebruikers.updateOne({ _id: gebruiker.gebruikersnaam }, { $set: toVelden(gebruiker) }, { upsert: true });
    },
    async save(opslag) {
      if (opslag.verwachteVersie === undefined) await insert(models, opslag);
      else await update(models, opslag, opslag.verwachteVersie);
    },
    async accountlog(vraag) {
      return listAccountlog(models, vraag);
    },
  };
}

function toVelden(gebruiker: Gebruiker) {
  return { gemeenten: gebruiker.gemeenten, versie: gebruiker.versie ?? 0, rij: JSON.stringify(gebruiker) };
}

function toLogregel(vastlegging: Accountvastlegging) {
  const { id, tijdstip, gemeenten } = vastlegging;
  return { id, tijdstip, gemeenten, rij: JSON.stringify(vastlegging) };
}

async function insert({ gebruikers }: Models, { gebruiker, vastlegging }: Accountopslag): Promise<void> {
  try {
    await gebruikers.insertMany([
      { _id: gebruiker.gebruikersnaam, ...toVelden(gebruiker), log: [toLogregel(vastlegging)] },
    ]);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new ConflictError(ACCOUNT_BESTAAT);
  }
}

async function update(
  { gebruikers }: Models,
  { gebruiker, vastlegging }: Accountopslag,
  verwacht: number,
): Promise<void> {
  const { matchedCount } = await gebruikers.updateOne(
    { _id: gebruiker.gebruikersnaam, versie: verwacht === 0 ? { $in: [0, null] } : verwacht },
    { $set: toVelden(gebruiker), $push: { log: toLogregel(vastlegging) } },
  );
  if (matchedCount === 0) throw new ConflictError(ACCOUNT_GEWIJZIGD);
}

type Logvraag = Parameters<GebruikerStore['accountlog']>[0];

async function listAccountlog({ gebruikers }: Models, { gemeenten, na, aantal }: Logvraag) {
  const sleutel = decodeCursor(na, 'ss');
  const [tijdstip, id] = sleutel ?? [];
  const regels = [
    { $match: { 'log.gemeenten': { $in: gemeenten } } },
    { $project: { log: 1 } },
    { $unwind: '$log' as const },
    { $match: { 'log.gemeenten': { $in: gemeenten } } },
  ];
  const verder = {
    $match: { $or: [{ 'log.tijdstip': { $lt: tijdstip } }, { 'log.tijdstip': tijdstip, 'log.id': { $lt: id } }] },
  };
  const [gevonden, telling] = await Promise.all([
    gebruikers.aggregate<{ log: { rij: string } }>([
      ...regels,
      ...(sleutel ? [verder] : []),
      { $sort: { 'log.tijdstip': -1, 'log.id': -1 } },
      { $limit: aantal + 1 },
    ]),
    gebruikers.aggregate<{ n: number }>([...regels, { $count: 'n' }]),
  ]);
  const rijen = gevonden.slice(0, aantal).map(({ log }) => JSON.parse(log.rij) as Accountvastlegging);
  const laatste = rijen.at(-1);
  const volgende =
    gevonden.length > aantal && laatste ? { volgende: encodeCursor([laatste.tijdstip, laatste.id]) } : {};
  return { rijen, totaal: telling[0]?.n ?? 0, ...volgende };
}
