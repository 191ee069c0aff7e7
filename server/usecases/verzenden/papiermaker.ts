import type { Betaalstuk } from '../../domain/betalen/betaalstuk.ts';
import type { Dossierinhoud } from '../dossier/dossier.ts';
import type { Printstapel } from './verzendusecases.ts';

/** Makes the papers of zaken that are more than one letter. Equal input gives equal bytes. */
export interface Papiermaker {
  /** PDF of one paper that is no letter, such as the request for a loonwaardemeting. */
  readonly stuk: (stuk: Betaalstuk) => Uint8Array;
  /** PDF of a print batch: the addresses, then every letter. */
  readonly stapel: (stapel: Printstapel) => Uint8Array;
  /** PDF of a dossier: its text, every letter, every document. `toegankelijk`: foreign PDFs are enclosed, so that it keeps to PDF/UA-1. */
  readonly dossier: (inhoud: Dossierinhoud, toegankelijk?: boolean) => Uint8Array;
  /** The same with the files themselves, and the zaak for programs. @throws RangeError when it does not fit in a zip */
  readonly dossierzip: (inhoud: Dossierinhoud) => Uint8Array;
}
