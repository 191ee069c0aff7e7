import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Connection } from './binding.ts';
import { copyConnection, openConnection } from './binding.ts';
import { APPLICATION_ID, readSchemaversie } from './migrate.ts';
import { MIGRATIES } from './migraties.ts';
import { acquireSlot } from './slot.ts';

/** What stands in a database file, as a check for whoever makes or restores a copy. */
export interface Inhoud {
  readonly schemaversie: number;
  readonly zaken: number;
  readonly vastleggingen: number;
}

/**
 * Copies the database to a new file, also while the server works, and checks the copy before it gets its name.
 * @throws Error in Dutch when the source is not there, the target exists, or the copy is not sound.
 */
export async function backupDatabase(bron: string, naar: string): Promise<Inhoud> {
  if (!existsSync(bron)) throw new Error(`Er is geen gegevensbestand ${bron}. Controleer DATA_DIR.`);
  if (existsSync(naar)) throw new Error(`Het bestand ${naar} bestaat al. Kies een andere naam met --naar.`);
  mkdirSync(dirname(naar), { recursive: true });
  const tijdelijk = `${naar}.bezig`;
  removeDatabase(tijdelijk);
  try {
    await copy(bron, tijdelijk);
    const inhoud = checkDatabase(tijdelijk);
    renameSync(tijdelijk, naar);
    return inhoud;
  } finally {
    removeDatabase(tijdelijk);
  }
}

export interface Herstel {
  readonly inhoud: Inhoud;
  /** Where the database that stood there was put aside; absent when there was none. */
  readonly opzij: string | undefined;
}

/**
 * Puts a backup in the place of the database and keeps the old one aside, under a name with `kenmerk`.
 * @throws Error in Dutch when a server uses the database, or when the backup is not sound; nothing is changed then.
 */
export async function restoreDatabase(van: string, path: string, kenmerk: string): Promise<Herstel> {
  if (!existsSync(van)) throw new Error(`Er is geen back-up ${van}.`);
  mkdirSync(dirname(path), { recursive: true });
  const slot = acquireSlot(path);
  const tijdelijk = `${path}.herstel`;
  try {
    checkDatabase(van);
    removeDatabase(tijdelijk);
    await copy(van, tijdelijk);
    const inhoud = checkDatabase(tijdelijk);
    const opzij = existsSync(path) ? `${path}.voor-herstel-${kenmerk}` : undefined;
    if (opzij !== undefined) moveDatabase(path, opzij);
    renameSync(tijdelijk, path);
    return { inhoud, opzij };
  } finally {
    removeDatabase(tijdelijk);
    slot.release();
  }
}

/**
 * Reads a database file through and says what is in it.
 * @throws Error in Dutch when it is damaged, is not one of Preferent, or was made by a newer version.
 */
export function checkDatabase(path: string): Inhoud {
  const connection = open(path);
  try {
    const pragma = (naam: string) => Object.values(connection.prepare(`PRAGMA ${naam}`).get() as object)[0] as unknown;
    if (pragma('application_id') !== APPLICATION_ID) throw new Error(`${path} is geen gegevensbestand van Preferent.`);
    if (pragma('quick_check') !== 'ok') throw new Error(`${path} is beschadigd. Kies een andere back-up.`);
    const schemaversie = readSchemaversie(connection);
    if (schemaversie > (MIGRATIES.at(-1)?.versie ?? 0)) {
      throw new Error(`${path} is gemaakt met een nieuwere versie van Preferent. Installeer die eerst.`);
    }
    const count = (tabel: string) =>
      (connection.prepare(`SELECT count(*) AS n FROM ${tabel}`).get() as { n: number }).n;
    return { schemaversie, zaken: count('zaken'), vastleggingen: count('vastleggingen') };
  } catch (error) {
    if (error instanceof Error && /malformed|not a database/u.test(error.message)) {
      throw new Error(`${path} is beschadigd of geen gegevensbestand van Preferent.`, { cause: error });
    }
    throw error;
  } finally {
    connection.close();
  }
}

function open(path: string): Connection {
  return openConnection(path, { readOnly: true });
}

async function copy(bron: string, naar: string): Promise<void> {
  const connection = open(bron);
  try {
    await copyConnection(connection, naar);
  } finally {
    connection.close();
  }
}

const STAARTEN = ['', '-wal', '-shm'];

function moveDatabase(van: string, naar: string): void {
  for (const staart of STAARTEN) if (existsSync(van + staart)) renameSync(van + staart, naar + staart);
}

function removeDatabase(path: string): void {
  for (const staart of STAARTEN) rmSync(path + staart, { force: true });
}
