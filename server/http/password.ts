import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP advises: 19 MiB, two passes. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Checked when a user does not exist, so that an unknown name takes as long as a wrong password. */
const NOBODY = hash('niemand heeft dit wachtwoord', SETTINGS);

/** The argon2id hash of a password, to be stored with its user. */
export function hashWachtwoord(wachtwoord: string): Promise<string> {
  return hash(wachtwoord, SETTINGS);
}

/** Whether the password belongs to the hash; without a hash the answer is no, after the same work. */
export async function verifyWachtwoord(wachtwoordhash: string | undefined, wachtwoord: string): Promise<boolean> {
  const fits = await verify(wachtwoordhash ?? (await NOBODY), wachtwoord);
  return wachtwoordhash !== undefined && fits;
}

/** Letters and digits that nobody confuses when reading a password aloud. */
const TEKENS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROEPEN = 4;
const PER_GROEP = 4;

/** A password to pass on once ("k7mp-xw3r-..."): 79 bits of chance. */
export function makeTijdelijkWachtwoord(): string {
  const groep = () => Array.from({ length: PER_GROEP }, () => TEKENS[randomInt(TEKENS.length)]).join('');
  return Array.from({ length: GROEPEN }, groep).join('-');
}
