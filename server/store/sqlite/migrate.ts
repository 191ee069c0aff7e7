import { InvoerError } from '../../domain/fouten.ts';
import type { Connection } from './binding.ts';

/** One step of the database's own history. A step that was ever released is never edited; a new one is added. */
export interface Migratie {
  readonly versie: number;
  readonly sql: string;
  /** What SQL cannot do, after it and in the same transaction. */
  readonly daarna?: (connection: Connection) => void;
}

/** Marks the file as one of Preferent ("PREF"), so that restore can refuse any other. */
export const APPLICATION_ID = 0x50524546;

/** The number of the last migration that the file has had. */
export function readSchemaversie(connection: Connection): number {
  return (connection.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}

/** @throws InvoerError when the file belongs to another version of the program, so that it cannot be read as it is. */
export function checkSchemaversie(connection: Connection, migraties: readonly Migratie[], path: string): void {
  if (readSchemaversie(connection) === migraties.at(-1)?.versie) return;
  throw new InvoerError(
    `Het gegevensbestand ${path} is van een andere versie van Preferent. Start de server een keer met deze versie.`,
  );
}

/**
 * Brings the file up to the last migration; each step is one transaction together with its number.
 * @throws Error in Dutch when the file was made by a newer program.
 */
export function migrate(connection: Connection, migraties: readonly Migratie[], path: string): void {
  const nu = readSchemaversie(connection);
  const laatste = migraties.at(-1)?.versie ?? 0;
  if (nu > laatste) {
    throw new Error(
      `Het gegevensbestand ${path} is gemaakt met een nieuwere versie van Preferent (${nu}; deze kent ${laatste}). ` +
        'Start die nieuwere versie, of zet een oudere back-up terug.',
    );
  }
  for (const { versie, sql, daarna } of migraties.filter((migratie) => migratie.versie > nu)) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      connection.exec(sql);
      daarna?.(connection);
      connection.exec(`PRAGMA user_version = ${versie};PRAGMA application_id = ${APPLICATION_ID}`);
      connection.exec('COMMIT');
    } catch (error) {
      connection.exec('ROLLBACK');
      throw error;
    }
  }
}
