import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../domain/fouten.ts';
import { reportStoring } from '../report-storing.ts';
import type { Taakplaats } from '../usecases.ts';
import type { Moment, Omgeving } from './change-zaak.ts';

/**
 * Does something with a task. What a user can put right comes back as it is; anything else is a failure of the product: nothing was
 * written, a beheerder sees it, and doing the task again is the retry.
 */
export async function reportTaakstoring<T>(
  { stores }: Pick<Omgeving, 'stores'>,
  { gemeente, zaakId, taakId }: Taakplaats,
  { nu }: Moment,
  doe: () => Promise<T>,
): Promise<T> {
  const id = `taak:${taakId}`;
  try {
    const uitkomst = await doe();
    await stores.storingen.resolve(id);
    return uitkomst;
  } catch (fout) {
    if (isGewoon(fout)) throw fout;
    const omschrijving = 'Een taak kon niet worden afgerond. Er is niets vastgelegd.';
    await reportStoring(stores.storingen, { id, gemeente, zaakId, soort: 'taak', omschrijving }, fout, nu);
    throw fout;
  }
}

// helpers

function isGewoon(fout: unknown): boolean {
  return [ConflictError, InvoerError, NietGevondenError, NietToegestaanError].some((soort) => fout instanceof soort);
}
