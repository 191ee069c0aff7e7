import { listVersies } from '../variant/change-variant.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Migratieopdracht } from './migratielog.ts';
import { listMigraties } from './migratielog.ts';
import { carryOut } from './migraties.ts';

/**
 * Finishes every action on running zaken that was begun and not ended, because the server stopped. Zaken that were done keep what they
 * have. Safe beside another server that does the same. @returns how many actions were finished
 * @throws AggregateError with what stood in the way of an action; the others are done. @throws the reason of the signal
 */
export async function resumeMigraties(omgeving: Omgeving, signal?: AbortSignal): Promise<number> {
  const onaf = await listOnaf(omgeving);
  const fouten: unknown[] = [];
  for (const migratie of onaf) {
    try {
      await resume(omgeving, migratie, signal);
    } catch (fout) {
      signal?.throwIfAborted();
      fouten.push(fout);
    }
  }
  if (fouten.length > 0) throw new AggregateError(fouten, 'Running zaken could not all be moved');
  return onaf.length;
}

// helpers

async function resume(
  omgeving: Omgeving,
  migratie: Migratieopdracht,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { door, doorNaam } = migratie;
  const moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door: door ?? doorNaam, doorNaam };
  return carryOut(omgeving, migratie, { moment, ...(signal === undefined ? {} : { signal }) });
}

/** What was not ended, the oldest first. */
async function listOnaf(omgeving: Omgeving): Promise<readonly Migratieopdracht[]> {
  const onaf: Migratieopdracht[] = [];
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    for (const { id: variantId } of await listVersies(omgeving, gemeente)) {
      const migraties = await listMigraties(omgeving.stores, { gemeente, variantId });
      onaf.push(...migraties.filter(({ regels }) => regels === undefined));
    }
  }
  return onaf.toSorted((a, b) => a.begonnenOp.localeCompare(b.begonnenOp));
}
