import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { ConflictError, InvoerError } from '../domain/fouten.ts';
import type { Bankbestandkop } from '../usecases/inlezen/bankinleesusecases.ts';
import type { Upload } from './route.ts';
import { parseInput } from './veldfouten.ts';

/** The file and who it is. @throws ConflictError when it is another one than was looked at */
export function takeBankbestand(
  upload: Upload | undefined,
  bekeken?: string,
): Bankbestandkop & { readonly content: Uint8Array } {
  if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
  const kenmerk = createHash('sha256').update(upload.content).digest('hex');
  if (bekeken !== undefined && kenmerk !== bekeken) {
    throw new ConflictError('Dit is een ander bestand dan u hebt bekeken. Lees het eerst opnieuw in.');
  }
  return { naam: upload.name, kenmerk, content: upload.content };
}

/** The choices of a form. @throws InvoerError */
export function parseKeuzes<S extends z.ZodType>(schema: S, tekst: string): z.output<S> {
  let keuzes: unknown;
  try {
    keuzes = JSON.parse(tekst);
  } catch {
    const melding = 'Dit is geen JSON. Lees het bestand opnieuw in.';
    throw new InvoerError('Controleer de velden hieronder.', [{ veld: 'keuzes', melding }]);
  }
  return parseInput(schema, keuzes);
}
