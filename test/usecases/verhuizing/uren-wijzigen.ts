import type { Datum, Maand } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import type { World } from '../world.ts';
import { GROOT } from '../world.ts';
import { deliver } from './verhuiswereld.ts';

/** The werkgever reports other hours to this gemeente, from a day on, and that one decides on it. */
export async function changeUren(
  world: World,
  { gemeente, zaakId }: { readonly gemeente: string; readonly zaakId: string },
  { vanaf, uren }: { readonly vanaf: Datum; readonly uren: number },
): Promise<void> {
  const plaats = { gemeente, zaakId, proces: 'wijziging' };
  const { zaakversie, waarden } = await world.usecases.readVervolg(GROOT, plaats);
  const melding = {
    'wijziging.soort': 'uren',
    'wijziging.urenPerWeek': uren,
    'wijziging.melder': 'werkgever',
    'wijziging.bewijs': 'arbeidsovereenkomst',
    'wijziging.gemeldOp': world.omgeving.klok.vandaag(),
    'wijziging.ingangsdatum': vanaf,
  };
  const opdrachtId = `uren-${zaakId}-${zaakversie}`;
  await world.usecases.startVervolg(GROOT, plaats, {
    versie: zaakversie,
    waarden: { ...waarden, ...melding },
    opdrachtId,
  });
  await world.complete(zaakId, 'NakijkenWijzigingTask', {}, GROOT, gemeente);
  await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask', {}, GROOT, gemeente);
  await deliver(world);
}

/** Cents per month that the werkgever has a right to at one gemeente. */
export async function listRecht(
  world: World,
  { gemeente, zaakId }: { readonly gemeente: string; readonly zaakId: string },
  totEnMet: Maand,
): Promise<ReadonlyMap<Maand, number>> {
  const zaak = await world.zaak(zaakId, gemeente);
  const { rekengegevens } = world.omgeving.regelkeuze.ofZaak(zaak);
  const maanden = calculateRecht(zaak, totEnMet, { rekengegevens, parameters: {} });
  return new Map(maanden.map((deel) => [deel.maand, deel.bekend ? deel.rechtCent : -1]));
}
