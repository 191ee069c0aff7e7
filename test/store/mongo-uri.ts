import mongoose from 'mongoose';

/** Where the tests find a MongoDB server; without it they are skipped, and say so. */
export const MONGODB_URI_TEST = process.env['MONGODB_URI_TEST'] ?? '';

/** The same server with another database name. */
export function withDatabase(uri: string, naam: string): string {
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
