import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { findLandelijk, readModel } from './read-variantdiagram.ts';
import { readVariantformulier } from './read-variantformulier.ts';

/**
 * Looks into the diagrams and forms of a file that somebody brings: each can be read, and descends from a process that is here. What the law
 * does not allow comes in, and is found by the check of the version.
 * @throws InvoerError naming every part that is wrong
 */
export async function checkVariantimport(omgeving: Omgeving, { diagrammen, formulieren }: Variant): Promise<void> {
  const fouten = [
    ...(await Promise.all(
      diagrammen.map(({ proces, basis, xml }, plaats) =>
        describeFout(`diagrammen[${plaats}].xml`, async () => {
          findLandelijk(omgeving, proces, { basis, peildatum: basis });
          await readModel(omgeving, xml, proces);
        }),
      ),
    )),
    ...(await Promise.all(
      formulieren.map(({ naam, inhoud }, plaats) =>
        describeFout(`formulieren[${plaats}].inhoud`, async () => readVariantformulier(omgeving, naam, inhoud)),
      ),
    )),
  ].flat();
  if (fouten.length > 0) throw new InvoerError('Dit bestand kan niet worden gebruikt. Er is niets vastgelegd.', fouten);
}

// helpers

async function describeFout(veld: string, work: () => Promise<unknown>) {
  try {
    await work();
    return [];
  } catch (fout) {
    if (!(fout instanceof InvoerError || fout instanceof NietGevondenError)) throw fout;
    return [{ veld, melding: `${veld}: ${fout.message}` }];
  }
}
