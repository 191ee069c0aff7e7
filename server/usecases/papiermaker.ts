import type { Printstapel } from './verzendusecases.ts';

/** Makes the papers of zaken that are more than one letter. Equal input gives equal bytes. */
export interface Papiermaker {
  /** PDF of a print batch: the addresses, then every letter. */
  readonly stapel: (stapel: Printstapel) => Uint8Array;
}
