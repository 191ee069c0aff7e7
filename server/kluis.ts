import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { VersleuteldBsn } from './domain/zaak/zaakgegevens.ts';

/** Keeps BSNs unreadable in the store: encrypts one at the door, decrypts it when somebody may see it. */
export interface Kluis {
  encrypt(bsn: string): VersleuteldBsn;
  /** @throws Error when the key is another one or the text was changed. */
  decrypt(bsn: VersleuteldBsn): string;
}

const ALGORITME = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const SLEUTEL_BYTES = 32;
/** Names the way of encrypting, so that a later one can stand beside it. */
const VERSIE = 'v1';

/**
 * A kluis with AES-256-GCM: each BSN with its own random IV, and protected against change.
 * @throws RangeError when the key is not 32 bytes.
 */
export function makeKluis(sleutel: Uint8Array): Kluis {
  if (sleutel.byteLength !== SLEUTEL_BYTES) throw new RangeError('De sleutel van de kluis moet 32 bytes lang zijn.');
  return {
    encrypt(bsn) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITME, sleutel, iv);
      const tekst = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
      const pakket = Buffer.concat([iv, cipher.getAuthTag(), tekst]);
      return { versleuteld: `${VERSIE}:${pakket.toString('base64url')}`, laatste3: bsn.slice(-3) };
    },
    decrypt({ versleuteld }) {
      const [versie, inhoud = ''] = versleuteld.split(':');
      if (versie !== VERSIE) throw new Error('Dit BSN is op een onbekende manier versleuteld.');
      const pakket = Buffer.from(inhoud, 'base64url');
      const decipher = createDecipheriv(ALGORITME, sleutel, pakket.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAuthTag(pakket.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(pakket.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    },
  };
}
