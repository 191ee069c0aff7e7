import { isBusy, openConnection } from './binding.ts';

/** The right to be the only server on a database file. */
export interface Slot {
  release(): void;
}

/**
 * Takes the lock that keeps a second server away from the same file. The operating system holds it, so it ends with the process,
 * however that ends.
 * @throws Error in Dutch when another process has it.
 */
export function acquireSlot(path: string): Slot {
  const connection = openConnection(`${path}.slot`);
  try {
    connection.exec('PRAGMA busy_timeout = 0');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (!isBusy(error)) throw error;
    throw new Error(
      `De gegevens in ${path} zijn al in gebruik door een andere server van Preferent. ` +
        'Stop die eerst, of kies met DATA_DIR een andere map.',
      { cause: error },
    );
  }
  return { release: () => connection.close() };
}
