import { ConflictError } from '../domain/fouten.ts';
import type { Omgeving } from './change-zaak.ts';
import { readNamen } from './show-zaak.ts';

/** Does something, and tells who was first by name instead of user name. */
export async function nameConflict<T>(
  omgeving: Pick<Omgeving, 'stores'>,
  gemeente: string,
  doe: () => Promise<T>,
): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (!(fout instanceof ConflictError) || fout.conflict === undefined) throw fout;
    const { door } = fout.conflict;
    const doorNaam = (await readNamen(omgeving, gemeente))[door];
    if (doorNaam === undefined) throw fout;
    throw new ConflictError(fout.message.replaceAll(door, doorNaam), { ...fout.conflict, doorNaam });
  }
}
