import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** What must stay secret: it signs the logins and encrypts the BSNs. */
export interface Secrets {
  readonly sessieGeheim: string;
  readonly gegevensSleutel: Uint8Array;
}

/** The secrets of the configuration; what the demo lacks is made once and kept in a file that only the owner can read. */
export function readSecrets(config: Config): Secrets {
  return {
    sessieGeheim: config.sessieGeheim ?? keepSecret(config, 'sessie-geheim').toString('base64url'),
    gegevensSleutel: config.gegevensSleutel ?? keepSecret(config, 'gegevens-sleutel'),
  };
}

function keepSecret({ dataDir, modus }: Config, name: string): Buffer {
  if (modus === 'productie') throw new TypeError('In production every secret comes from outside');
  const path = join(dataDir, name);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (secret.byteLength !== 32)
    throw new Error(`Het bestand ${path} is beschadigd. Zet het terug uit een reservekopie.`);
  return secret;
}
