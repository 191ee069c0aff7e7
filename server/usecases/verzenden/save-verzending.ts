import type { Besluit } from '../../domain/besluit/besluit.ts';
import type { Bezwaargegevens } from '../../domain/besluit/bezwaargegevens.ts';
import { findBesluitbekendmaking } from '../../domain/besluit/bezwaartermijn.ts';
import type { Verzending, Verzendmoment } from '../../domain/brief/verzending.ts';
import { listOpenBezwaren, recountBezwaren } from '../../handlers/bezwaar/bezwaar-herrekenen.ts';
import { reportStoring } from '../report-storing.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';

/**
 * Saves where a letter is. When that tells a besluit to which a bezwaar runs, or waits for its turn, the terms of that bezwaar follow the
 * day on which it really became known. A zaak in which that fails becomes a storing: the letter has left all the same.
 */
export async function saveVerzending(omgeving: Omgeving, verzending: Verzending, moment: Verzendmoment): Promise<void> {
  const { stores } = omgeving;
  await stores.verzenden.save(verzending);
  if (verzending.soort !== 'beschikking') return;
  try {
    await followBekendmaking(omgeving, verzending, moment);
  } catch (fout) {
    const { id, gemeente, zaakId } = verzending;
    const omschrijving = 'De termijn van een bezwaar kon niet opnieuw worden berekend na de verzending van het besluit';
    const storing = { id: `bezwaartermijn:${id}`, gemeente, zaakId, soort: 'termijn', omschrijving } as const;
    await reportStoring(stores.storingen, storing, fout, moment.nu);
  }
}

// helpers

async function followBekendmaking(
  omgeving: Omgeving,
  { id, gemeente, zaakId, stand }: Verzending,
  moment: Verzendmoment,
): Promise<void> {
  await changeZaak(omgeving, { gemeente, zaakId }, `bekendmaking:${id}:${stand}`, moment, async (zaak) => {
    if (listOpenBezwaren(zaak).length === 0) return undefined;
    const verzendingen = await omgeving.stores.verzenden.listZaak(gemeente, zaakId);
    const findBekendmaking = (besluit: Besluit, door: Bezwaargegevens['door']) =>
      findBesluitbekendmaking(besluit, zaak.brieven, verzendingen, door);
    return { vooraf: [], handeling: ({ zaak: nu, context }) => recountBezwaren(findBekendmaking, nu, context) };
  });
}
