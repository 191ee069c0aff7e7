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
}

type Env = Readonly<Record<string, string | undefined>>;
type Modus = Config['modus'];

/** One setting: a row of the table in the README. */
export interface Configregel {
  readonly naam: string;
  readonly betekenis: string;
  /** As the README shows it. */
  readonly standaard: string;
  /** What is wrong when `read` says undefined. */
  readonly fout: string;
}

/** The settings do not fit; each sentence names one of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly zinnen: readonly string[];
  constructor(zinnen: readonly string[]) {
    super(zinnen.join('\n'));
    this.zinnen = zinnen;
  }
}

/** All settings, in the order of the README. */
export const configTable = {
  PORT: {
    naam: 'PORT',
    betekenis: 'Poort waarop de server luistert. 0 kiest een vrije poort.',
    standaard: '3000',
    fout: 'moet een heel getal van 0 tot en met 65535 zijn',
  },
  HOST: {
    naam: 'HOST',
    betekenis: 'Adres waarop de server luistert. Kies `0.0.0.0` in een container.',
    standaard: '127.0.0.1',
    fout: 'moet een adres of een naam van een computer zijn, zonder spaties',
  },
  DATA_DIR: {
    naam: 'DATA_DIR',
    betekenis: 'Map voor de gegevens: de SQLite-database en, in de demo, de geheimen.',
    standaard: './data',
    fout: 'moet de naam van een map zijn',
  },
  MONGODB_URI: {
    naam: 'MONGODB_URI',
    betekenis: 'Adres van MongoDB. Zonder deze instelling gebruikt de server SQLite.',
    standaard: '(leeg: SQLite)',
    fout: 'moet beginnen met mongodb:// of mongodb+srv://',
  },
  PREFERENT_MODUS: {
    naam: 'PREFERENT_MODUS',
    betekenis:
      '`demo` heeft voorbeeldgegevens, bekende wachtwoorden en een datum die u kunt verzetten. `productie` niet.',
    standaard: '`demo`, of `productie` als NODE_ENV `production` is',
    fout: 'moet demo of productie zijn',
  },
  SESSIE_GEHEIM: {
    naam: 'SESSIE_GEHEIM',
    betekenis: 'Geheim waarmee aanmeldingen worden ondertekend. Verplicht in productie.',
    standaard: '(demo maakt er zelf een)',
    fout: 'moet ten minste 32 tekens lang zijn, en is verplicht in productie',
  },
  GEGEVENS_SLEUTEL: {
    naam: 'GEGEVENS_SLEUTEL',
    betekenis:
      'Sleutel waarmee BSN’s worden versleuteld: 32 bytes in base64. Verplicht in productie. Bewaar hem goed: zonder deze sleutel zijn de BSN’s weg.',
    standaard: '(demo maakt er zelf een)',
    fout: 'moet 32 bytes in base64 zijn (maak er een met: openssl rand -base64 32), en is verplicht in productie',
  },
  BEHEERDER_WACHTWOORD: {
    naam: 'BEHEERDER_WACHTWOORD',
    betekenis: 'Wachtwoord voor het eerste account, `beheerder`. Alleen nodig in productie, bij de eerste start.',
    standaard: '(leeg)',
    fout: 'moet ten minste 12 tekens lang zijn',
  },
  LOG_NIVEAU: {
    naam: 'LOG_NIVEAU',
    betekenis: `Hoeveel er in het log komt: ${LOGNIVEAUS.join(', ')}.`,
    standaard: '`warn` in de demo, `info` in productie',
    fout: `moet een van deze woorden zijn: ${LOGNIVEAUS.join(', ')}`,
  },
  PROXIES: {
    naam: 'PROXIES',
    betekenis: 'Hoeveel proxy’s er vóór de server staan. In productie zorgt een proxy voor https.',
    standaard: '`0` in de demo, `1` in productie',
    fout: 'moet een heel getal van 0 tot en met 5 zijn',
  },
} as const satisfies Record<string, Configregel>;

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
  };
  if (inProductie) zinnen.push(...missing(env, ['SESSIE_GEHEIM', 'GEGEVENS_SLEUTEL']));
  if (zinnen.length > 0) throw new ConfigError(zinnen);
  return Object.freeze(config);
}

function missing(env: Env, namen: readonly Naam[]): readonly string[] {
  return namen
    .filter((naam) => (env[naam]?.trim() ?? '') === '')
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
