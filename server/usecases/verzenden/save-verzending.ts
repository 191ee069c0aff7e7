import { findBesluitbekendmaking } from '../../domain/besluit/bezwaartermijn.ts';
import type { Verzending, Verzendmoment } from '../../domain/brief/verzending.ts';
import { recountBezwaar } from '../../handlers/bezwaar/bezwaar-herrekenen.ts';
import { reportStoring } from '../report-storing.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';

/**
 * Saves where a letter is. When that tells a besluit to which a bezwaar runs, the terms of that bezwaar follow the day on which it really
 * became known. A zaak in which that fails becomes a storing: the letter has left all the same.
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
    const { bezwaar } = zaak.gegevens;
    const besluit = zaak.besluiten.find((kandidaat) => kandidaat.id === bezwaar?.besluitId);
    const loopt = zaak.processen.some(({ naam, status }) => naam === 'bezwaar' && status === 'lopend');
    if (!loopt || besluit === undefined) return undefined;
    const verzendingen = await omgeving.stores.verzenden.listZaak(gemeente, zaakId);
    const bekendmaking = findBesluitbekendmaking(besluit, zaak.brieven, verzendingen, bezwaar?.door);
    return { vooraf: [], handeling: ({ zaak: nu, context }) => recountBezwaar(bekendmaking, nu, context) };
  });
}
