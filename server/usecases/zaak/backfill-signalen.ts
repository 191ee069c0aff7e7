import { isToekennend } from '../../domain/besluit/besluit.ts';
import { planSignalen } from '../../domain/termijn/plan-signalen.ts';
import { SIGNALEN } from '../../domain/termijn/signaal.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import type { Moment, Omgeving, Zaakopdracht } from './change-zaak.ts';
import { changeZaak } from './change-zaak.ts';

/**
 * Gives the signalen to zaken that were granted before the process existed that they begin: once for each gemeente and each new process.
 * A later besluit plans them by itself. Stopping halfway does no harm: what has its signaal gets no second one.
 */
export async function backfillSignalen(omgeving: Omgeving, stop?: AbortSignal): Promise<void> {
  const { stores, processen, regels } = omgeving;
  const bestaat = (bericht: string): boolean => processen.findNaam(bericht) !== undefined;
  const stand = Object.values(SIGNALEN)
    .map(({ bericht }) => bericht)
    .filter(bestaat)
    .toSorted()
    .join(' ');
  for (const gemeente of Object.keys(regels.gemeenten)) {
    const sleutel = `signalen:${gemeente}`;
    if (stand === '' || (await stores.instellingen.find(sleutel)) === stand) continue;
    for await (const { id: zaakId, besluiten } of walkBesloten(omgeving, gemeente)) {
      if (stop?.aborted) return;
      if (!besluiten.some(isToekennend)) continue;
      const moment: Moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door: 'systeem' };
      const opdrachtId = `signalen:${zaakId}:${stand}`;
      await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, (zaak) =>
        decideSignalen(omgeving, zaak, moment, bestaat),
      );
    }
    await stores.instellingen.put(sleutel, stand);
  }
}

// helpers

async function decideSignalen(
  { regelkeuze, makeId }: Omgeving,
  zaak: Zaak,
  { vandaag }: Moment,
  bestaat: (bericht: string) => boolean,
): Promise<Zaakopdracht | undefined> {
  const regels = regelkeuze.ofProces(zaak, zaak.besluiten.at(-1)?.procesId);
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
  const vooraf = planSignalen(zaak, { vandaag, makeId, kalender: regels.kalender, parameters, bestaat });
  return vooraf.length === 0 ? undefined : { vooraf };
}
