import mongoose from 'mongoose';

/** Where the tests find a MongoDB server; without it they are skipped, and say so. */
export const MONGODB_URI_TEST = process.env['MONGODB_URI_TEST'] ?? '';

/** Says loudly that something is not tested, when there is no server to test it on. */
export function warnWithoutMongo(wat: string): void {
  if (MONGODB_URI_TEST !== '') return;
  console.warn(`NOT TESTED: ${wat}. Set MONGODB_URI_TEST to a replica set to test it; CI does.`);
}

/** The same server with another database name. */
export function withDatabase(uri: string, naam: string): string {
  if (uri === '') return '';
  const adres = new URL(uri);
  adres.pathname = `/${naam}`;
  return adres.toString();
}

/** Makes every collection of a database empty; its indexes stay. */
export async function emptyDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    const collecties = (await connection.db?.collections()) ?? [];
    await Promise.all(collecties.map((collectie) => collectie.deleteMany({})));
  } finally {
    await connection.close();
  }
}

/** Removes a database of the tests. */
export async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    await connection.dropDatabase();
  } finally {
    await connection.close();
  }
}
