import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InvoerError } from '../domain/fouten.ts';

/** Under another name first: who reads the file finds the old one or the whole new one, never a part. @throws InvoerError when it cannot be written */
export async function writeWhole(doel: string, inhoud: Uint8Array): Promise<void> {
  const tijdelijk = path.join(path.dirname(doel), `.${path.basename(doel)}.${randomUUID()}`);
  try {
    await writeFile(tijdelijk, inhoud, { flag: 'wx' });
    await rename(tijdelijk, doel);
  } catch {
    await rm(tijdelijk, { force: true });
    throw new InvoerError(`Optie --uit: ${doel} kan niet worden geschreven.`);
  }
}
