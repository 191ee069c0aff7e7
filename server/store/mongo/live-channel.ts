import type { mongo } from 'mongoose';
import mongoose from 'mongoose';

/** Seconds that a message between servers is kept: longer than it takes to come back after a short breakdown. */
const KEPT_SECONDS = 600;
const COLLECTION = 'livekanaal';

/** Where servers on one database leave each other messages; what is in them is the business of who writes them. */
export interface Livechannel {
  readonly collection: mongo.Collection;
  close(): Promise<void>;
}

/**
 * Opens the channel on a connection of its own, so that its waiting never keeps a query of the store waiting.
 * @returns undefined when this MongoDB cannot tell of changes: that takes a replica set.
 */
export async function openLivechannel(uri: string): Promise<Livechannel | undefined> {
  const connection = await mongoose
    .createConnection(uri, { autoIndex: false, autoCreate: false, serverSelectionTimeoutMS: 5000, maxPoolSize: 5 })
    .asPromise();
  try {
    const database = connection.getClient().db(connection.name);
    const hello = (await database.command({ hello: 1 })) as { readonly setName?: string; readonly msg?: string };
    if (hello.setName === undefined && hello.msg !== 'isdbgrid') {
      await connection.close();
      return undefined;
    }
    const collection = database.collection(COLLECTION);
    await collection.createIndex({ createdAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
    return { collection, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
