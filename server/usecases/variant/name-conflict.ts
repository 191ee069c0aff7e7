import type { Conflictgegevens } from '../../domain/fouten.ts';
import { ConflictError } from '../../domain/fouten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';

/** Does something; a conflict tells who was first by display name: a user name means nothing to a colleague. */
export async function nameConflict<T>(
  omgeving: Pick<Omgeving, 'stores'>,
  gemeente: string,
  doe: () => T | Promise<T>,
): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (!(fout instanceof ConflictError) || fout.conflict === undefined) throw fout;
    throw withName(fout.message, fout.conflict, await readNamen(omgeving, gemeente));
  }
}

// helpers

/** Only "door <user name>" is replaced: a short user name may be a part of any other word. */
function withName(melding: string, conflict: Conflictgegevens, namen: Readonly<Record<string, string>>): ConflictError {
  const { door } = conflict;
  if (door === 'systeem') return new ConflictError(melding.replaceAll('door systeem', 'door het systeem'), conflict);
  const doorNaam = namen[door];
  // Who no longer works for this gemeente has no name here.
  const wie = doorNaam ?? 'een collega';
  return new ConflictError(
    melding.replaceAll(`door ${door}`, () => `door ${wie}`),
    {
      ...conflict,
      ...(doorNaam === undefined ? {} : { doorNaam }),
    },
  );
}
