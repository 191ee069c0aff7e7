import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Connection, Statement, Waarde } from './binding.ts';
import { isBusy, openConnection } from './binding.ts';
import type { Migratie } from './migrate.ts';
import { checkSchemaversie, migrate } from './migrate.ts';
import type { Slot } from './slot.ts';
import { acquireSlot } from './slot.ts';

const BUSY_TIMEOUT_MS = 5000;
const CHECK_TIMEOUT_MS = 1000;

/** The time to wait comes first: another program that just closes the file locks it for a moment. */
const PRAGMAS = [
  ['busy_timeout', String(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
] as const;

/** One open database: its connection, its prepared statements and, unless it is only read, the lock that keeps other servers out. */
export class Db {
  readonly path: string;
  readonly #connection: Connection;
  readonly #slot: Slot | undefined;
  readonly #inode: number;
  readonly #statements = new Map<string, Statement>();
  #open = true;

  /**
   * With `readOnly` beside a server that uses the file: nothing is locked, upgraded or written.
   * @throws Error in Dutch when another server uses the file, or when it is of another version than this program
   */
  constructor(path: string, migraties: readonly Migratie[], { readOnly = false } = {}) {
    this.path = path;
    if (!readOnly) {
      mkdirSync(dirname(path), { recursive: true });
      this.#slot = acquireSlot(path);
    }
    try {
      this.#connection = openFile(path, migraties, readOnly);
    } catch (error) {
      this.#slot?.release();
      throw error;
    }
    this.#inode = statSync(path).ino;
  }

  /** The first row; T is what the SQL selects. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  get<T>(sql: string, ...waarden: readonly Waarde[]): T | undefined {
    return this.#prepare(sql).get(...waarden) as T | undefined;
  }

  /** Every row; T is what the SQL selects. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  all<T>(sql: string, ...waarden: readonly Waarde[]): readonly T[] {
    return this.#prepare(sql).all(...waarden) as T[];
  }

  /** Runs a statement that writes and gives back how many rows it changed. */
  run(sql: string, ...waarden: readonly Waarde[]): number {
    return this.#prepare(sql).run(...waarden).changes;
  }

  /** Runs `work` in one transaction: all of it is on disk when this returns, or nothing is. */
  transaction<T>(work: () => T): T {
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      const resultaat = work();
      this.#connection.exec('COMMIT');
      return resultaat;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** @throws Error in Dutch when the store cannot read and write now. */
  check(): void {
    if (!this.#open) throw new Error('De opslag is gesloten.');
    if (statSync(this.path, { throwIfNoEntry: false })?.ino !== this.#inode) {
      throw new Error(
        `Het gegevensbestand ${this.path} is weg of vervangen. Zet het terug en start de server opnieuw.`,
      );
    }
    this.#connection.exec(`PRAGMA busy_timeout = ${CHECK_TIMEOUT_MS}`);
    try {
      this.transaction(() => this.get('SELECT versie FROM zaken LIMIT 1'));
    } catch (error) {
      throw isBusy(error)
        ? new Error(`Het gegevensbestand ${this.path} is vergrendeld door een ander programma. Sluit dat programma.`, {
            cause: error,
          })
        : new Error(`Het gegevensbestand ${this.path} kan niet worden gebruikt.`, { cause: error });
    } finally {
      this.#connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#statements.clear();
    this.#connection.close();
    this.#slot?.release();
  }

  #prepare(sql: string): Statement {
    const bekend = this.#statements.get(sql);
    if (bekend) return bekend;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function openFile(path: string, migraties: readonly Migratie[], readOnly: boolean): Connection {
  const connection = openConnection(path, { readOnly });
  try {
    if (readOnly) {
      connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      checkSchemaversie(connection, migraties, path);
    } else {
      setPragmas(connection);
      migrate(connection, migraties, path);
    }
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

/** Durability is asked for, and then checked: the default of SQLite in WAL mode would lose writes in a power cut. */
function setPragmas(connection: Connection): void {
  for (const [naam, waarde, verwacht] of PRAGMAS) {
    connection.exec(`PRAGMA ${naam} = ${waarde}`);
    const gelezen = Object.values(connection.prepare(`PRAGMA ${naam}`).get() as object)[0] as unknown;
    if (gelezen !== verwacht) throw new Error(`SQLite houdt zich niet aan ${naam} = ${waarde} (${String(gelezen)}).`);
  }
  connection.exec('PRAGMA cache_size = -65536');
}
