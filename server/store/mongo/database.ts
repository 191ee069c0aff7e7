import type { ClientSession, Connection } from 'mongoose';
import mongoose from 'mongoose';
import { backfill } from './backfill.ts';
import type { Models } from './models.ts';
import { createIndexes, makeModels } from './models.ts';

const CHECK_TIMEOUT_MS = 2000;

/** What a write hands on to be part of a transaction; empty on a server that has none. */
export type Sessie = { readonly session?: ClientSession };

/** One connection to MongoDB with its models. */
export interface Database {
  readonly models: Models;
  /** How strong a read after an unclear write must be: linearizable, except on a server without a replica set, which does not know it. */
  readonly readBack: 'linearizable' | 'majority';
  /** Several writes as one; on a server without a replica set they are written one after the other. */
  transaction(werk: (sessie: Sessie) => Promise<void>): Promise<void>;
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects, with every write acknowledged by a majority and in the journal: the driver's own default loses acknowledged writes when
 * a server stops. Makes the indexes.
 * @throws Error in Dutch when the server cannot be reached.
 */
export async function openDatabase(uri: string): Promise<Database> {
  const connection = await connect(uri);
  const models = makeModels(connection);
  const hello = (await connection.db?.admin().command({ hello: 1 })) as { setName?: string } | undefined;
  await createIndexes(models);
  await backfill(models);
  let gesloten = false;
  return {
    models,
    readBack: hello?.setName === undefined ? 'majority' : 'linearizable',
    async transaction(werk) {
      if (hello?.setName === undefined) return werk({});
      await connection.transaction((session) => werk({ session }));
    },
    async check() {
      if (gesloten) throw new Error('De opslag is gesloten.');
      await within(CHECK_TIMEOUT_MS, models.zaken.findOne({}, { _id: 1 }).lean().exec());
    },
    async close() {
      if (gesloten) return;
      gesloten = true;
      await connection.close();
    },
  };
}

async function connect(uri: string): Promise<Connection> {
  try {
    return await mongoose
      .createConnection(uri, {
        autoIndex: false,
        autoCreate: false,
        bufferCommands: false,
        ignoreUndefined: true,
        serverSelectionTimeoutMS: 5000,
        readPreference: 'primary',
        readConcern: { level: 'majority' },
        writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
      })
      .asPromise();
  } catch (error) {
    throw new Error('MongoDB is niet bereikbaar. Controleer MONGODB_URI en of de databaseserver draait.', {
      cause: error,
    });
  }
}

/** Waits for the answer at most so long; the query itself may end later, unseen. */
async function within(milliseconden: number, vraag: Promise<unknown>): Promise<void> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, reject) => {
    wekker = setTimeout(() => reject(new Error('geen antwoord binnen twee seconden')), milliseconden);
  });
  try {
    await Promise.race([vraag, teLaat]);
  } catch (error) {
    throw new Error('MongoDB antwoordt niet. Controleer of de databaseserver draait.', { cause: error });
  } finally {
    clearTimeout(wekker);
  }
}
