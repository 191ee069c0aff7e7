import { backup, DatabaseSync } from '@photostructure/sqlite';

/** What a column can hold; booleans are written as 0 and 1 by ourselves. */
export type Waarde = string | number | null | Uint8Array;

export interface Statement {
  run(...waarden: readonly Waarde[]): { readonly changes: number };
  get(...waarden: readonly Waarde[]): unknown;
  all(...waarden: readonly Waarde[]): unknown[];
}

/** The few functions of the `node:sqlite` API that the store uses; this file is the only one that knows the package. */
export interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** Opens the file; with `readOnly` it must exist and nothing is changed. */
export function openConnection(path: string, opties: { readonly readOnly?: boolean } = {}): Connection {
  return new DatabaseSync(path, { readOnly: opties.readOnly ?? false });
}

/** Copies the whole database to another file while it stays in use. */
export async function copyConnection(bron: Connection, naar: string): Promise<void> {
  if (!(bron instanceof DatabaseSync)) throw new TypeError('Only an open connection can be copied.');
  await backup(bron, naar);
}

/** Whether the error says that another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked|SQLITE_BUSY/iu.test(error.message);
}
