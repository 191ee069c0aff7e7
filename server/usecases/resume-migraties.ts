import { listVersies } from './change-variant.ts';
import type { Omgeving } from './change-zaak.ts';
import type { Migratieopdracht } from './migratielog.ts';
import { listMigraties } from './migratielog.ts';
import { carryOut } from './migraties.ts';

/**
 * Finishes every action on running zaken that was begun and not ended, because the server stopped. Zaken that were done keep what they
 * have. Safe beside another server that does the same. @returns how many actions were finished
 */
export async function resumeMigraties(omgeving: Omgeving, signal?: AbortSignal): Promise<number> {
  let afgerond = 0;
  for (const migratie of await listOnaf(omgeving)) {
    const { door, doorNaam } = migratie;
    const moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door: door ?? doorNaam, doorNaam };
    await carryOut(omgeving, migratie, { moment, ...(signal === undefined ? {} : { signal }) });
    afgerond += 1;
  }
  return afgerond;
}

// helpers

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
