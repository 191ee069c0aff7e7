import { readFile, stat } from 'node:fs/promises';
import { InvoerError } from '../domain/fouten.ts';

const MAX_BYTES = 5_000_000;

/** A text file of the user. @throws InvoerError when it is not there, no file, too large or no UTF-8 text */
export async function readTekstbestand(bestand: string): Promise<string> {
  const info = await stat(bestand).catch(() => undefined);
  if (info === undefined) throw new InvoerError(`${bestand}: dit bestand is er niet, of u mag het niet lezen.`);
  if (!info.isFile()) throw new InvoerError(`${bestand}: dit is geen bestand.`);
  if (info.size > MAX_BYTES) throw new InvoerError(`${bestand}: dit bestand is te groot (meer dan 5 MB).`);
  const bytes = await readFile(bestand).catch(() => undefined);
  if (bytes === undefined) throw new InvoerError(`${bestand}: u mag dit bestand niet lezen.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvoerError(`${bestand}: dit is geen tekst in UTF-8.`);
  }
}
