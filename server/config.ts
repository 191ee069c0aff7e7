import { configTable } from './config-table.ts';
import { LOGNIVEAUS, type Logniveau } from './log.ts';

/** Everything that can be set from outside, read once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Absent: SQLite under `dataDir`. */
  readonly mongodbUri: string | undefined;
  readonly modus: 'demo' | 'productie';
  /** Absent only in the demo, which then makes its own. */
  readonly sessieGeheim: string | undefined;
  /** Key of 32 bytes that BSNs are encrypted with; absent only in the demo, which then makes its own. */
  readonly gegevensSleutel: Uint8Array | undefined;
  readonly beheerderWachtwoord: string | undefined;
  readonly logNiveau: Logniveau;
  readonly proxies: number;
  /** The mail server for letters by e-mail, and who sends them; absent: such letters wait for a person. */
  readonly smtp: { readonly url: string; readonly afzender: string } | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;
type Modus = Config['modus'];

/** The settings do not fit; each sentence names one of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly zinnen: readonly string[];
  constructor(zinnen: readonly string[]) {
    super(zinnen.join('\n'));
    this.zinnen = zinnen;
  }
}

type Naam = keyof typeof configTable;

/** The settings from the environment. @throws ConfigError that names every wrong or missing one. */
export function readConfig(env: Env): Config {
  const zinnen: string[] = [];
  const read = <T>(naam: Naam, standaard: T, parse: (text: string) => T | undefined): T => {
    const text = env[naam]?.trim() ?? '';
    const value = text === '' ? standaard : parse(text);
    if (value !== undefined || text === '') return value as T;
    zinnen.push(`De instelling ${naam} klopt niet: ${naam} ${configTable[naam].fout}.`);
    return standaard;
  };
  const modus = read<Modus>(
    'PREFERENT_MODUS',
    env['NODE_ENV'] === 'production' ? 'productie' : 'demo',
    oneOf(['demo', 'productie']),
  );
  const inProductie = modus === 'productie';
  const config: Config = {
    port: read('PORT', 3000, wholeNumber(0, 65_535)),
    host: read('HOST', '127.0.0.1', (text) => (/^[\w.:-]+$/.test(text) ? text : undefined)),
    dataDir: read('DATA_DIR', './data', (text) => (text.includes('\0') ? undefined : text)),
    mongodbUri: read<string | undefined>('MONGODB_URI', undefined, (text) =>
      /^mongodb(\+srv)?:\/\/./.test(text) ? text : undefined,
    ),
    modus,
    sessieGeheim: read<string | undefined>('SESSIE_GEHEIM', undefined, atLeast(32)),
    gegevensSleutel: read<Uint8Array | undefined>('GEGEVENS_SLEUTEL', undefined, key),
    beheerderWachtwoord: read<string | undefined>('BEHEERDER_WACHTWOORD', undefined, atLeast(12)),
    logNiveau: read<Logniveau>('LOG_NIVEAU', inProductie ? 'info' : 'warn', oneOf(LOGNIVEAUS)),
    proxies: read('PROXIES', inProductie ? 1 : 0, wholeNumber(0, 5)),
    smtp: readSmtp(read),
  };
  if (filled(env, 'SMTP_URL') && !filled(env, 'SMTP_AFZENDER')) zinnen.push(...missing(env, ['SMTP_AFZENDER']));
  if (inProductie) zinnen.push(...missing(env, ['SESSIE_GEHEIM', 'GEGEVENS_SLEUTEL']));
  if (zinnen.length > 0) throw new ConfigError(zinnen);
  return Object.freeze(config);
}

type Read = <T>(naam: Naam, standaard: T, parse: (text: string) => T | undefined) => T;

function readSmtp(read: Read): Config['smtp'] {
  const url = read<string | undefined>('SMTP_URL', undefined, (text) =>
    /^smtps?:\/\/\S+$/.test(text) ? text : undefined,
  );
  const afzender = read<string | undefined>('SMTP_AFZENDER', undefined, (text) =>
    /^([^<>]* <)?[^\s@<>]+@[^\s@<>]+>?$/.test(text) && text.includes('<') === text.endsWith('>') ? text : undefined,
  );
  return url === undefined || afzender === undefined ? undefined : { url, afzender };
}

function filled(env: Env, naam: Naam): boolean {
  return (env[naam]?.trim() ?? '') !== '';
}

function missing(env: Env, namen: readonly Naam[]): readonly string[] {
  return namen
    .filter((naam) => !filled(env, naam))
    .map((naam) => `De instelling ${naam} ontbreekt: ${naam} ${configTable[naam].fout}.`);
}

function wholeNumber(minimum: number, maximum: number) {
  return (text: string): number | undefined => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= minimum && value <= maximum ? value : undefined;
  };
}

function oneOf<T extends string>(words: readonly T[]) {
  return (text: string): T | undefined => words.find((word) => word === text.toLowerCase());
}

function atLeast(length: number) {
  return (text: string): string | undefined => (text.length >= length ? text : undefined);
}

function key(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.byteLength === 32 ? bytes : undefined;
}
