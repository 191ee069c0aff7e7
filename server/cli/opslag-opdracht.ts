import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backupDatabase, restoreDatabase } from '../store/sqlite/backup.ts';
import { databasePath } from '../store/sqlite/database-path.ts';

/** What a command line says and whether it went well. */
export interface Uitkomst {
  readonly regels: readonly string[];
  readonly code: 0 | 1;
}

interface Omgeving {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly nu: Date;
}

/** `npm run backup [-- --naar BESTAND]` */
export function runBackup(argumenten: readonly string[], { env, nu }: Omgeving): Promise<Uitkomst> {
  return run(async () => {
    if (isMongo(env)) return MONGO_BACKUP;
    const { naar } = parse(argumenten, 'naar');
    const dataDir = env['DATA_DIR'] ?? './data';
    const doel = naar ?? join(dataDir, 'backups', `${stamp(nu)}.db`);
    const { zaken, vastleggingen } = await backupDatabase(databasePath(dataDir), doel);
    return [
      `De back-up staat in ${doel} en is gecontroleerd.`,
      `Er staan ${zaken} zaken en ${vastleggingen} regels van het auditlog in.`,
      'Bewaar hem op een andere computer, en bewaar GEGEVENS_SLEUTEL apart: zonder die sleutel zijn BSN’s niet te lezen.',
    ];
  });
}

/** `npm run restore -- --van BESTAND` */
export function runRestore(argumenten: readonly string[], { env, nu }: Omgeving): Promise<Uitkomst> {
  return run(async () => {
    if (isMongo(env)) return MONGO_RESTORE;
    const { van } = parse(argumenten, 'van');
    if (van === undefined) throw new Error('Noem de back-up: npm run restore -- --van BESTAND');
    const { inhoud, opzij } = await restoreDatabase(van, databasePath(env['DATA_DIR'] ?? './data'), stamp(nu));
    return [
      `De back-up ${van} is teruggezet: ${inhoud.zaken} zaken en ${inhoud.vastleggingen} regels van het auditlog.`,
      ...(opzij === undefined ? [] : [`De gegevens die er stonden, zijn bewaard in ${opzij}.`]),
      'Start de server nu met npm start.',
    ];
  });
}

const MONGO_BACKUP = [
  'MONGODB_URI is ingesteld: maak de back-up met het programma mongodump van MongoDB:',
  '  mongodump --uri "mongodb://SERVER/?replicaSet=rs0" --oplog --gzip --archive=preferent.archive.gz',
  'Gebruik het adres zonder naam van de database. Zie docs/backup-en-herstel.md.',
];

const MONGO_RESTORE = [
  'MONGODB_URI is ingesteld: stop de server en zet de back-up terug met het programma mongorestore van MongoDB:',
  '  mongorestore --uri "mongodb://SERVER/?replicaSet=rs0" --oplogReplay --gzip --archive=preferent.archive.gz --drop',
  'Gebruik het adres zonder naam van de database. Zie docs/backup-en-herstel.md.',
];

function isMongo(env: Omgeving['env']): boolean {
  return (env['MONGODB_URI'] ?? '') !== '';
}

async function run(work: () => Promise<readonly string[]>): Promise<Uitkomst> {
  try {
    return { regels: await work(), code: 0 };
  } catch (error) {
    return { regels: [error instanceof Error ? error.message : String(error)], code: 1 };
  }
}

function parse(
  argumenten: readonly string[],
  optie: 'naar' | 'van',
): { readonly naar?: string; readonly van?: string } {
  try {
    return parseArgs({ args: [...argumenten], options: { [optie]: { type: 'string' } } }).values;
  } catch (error) {
    throw new Error(`Deze opdracht kent alleen --${optie} BESTAND.`, { cause: error });
  }
}

/** "2026-03-02T09-15-00": sorts by time and is a file name everywhere. */
function stamp(nu: Date): string {
  return nu.toISOString().slice(0, 19).replaceAll(':', '-');
}
