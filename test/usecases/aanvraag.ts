import type { Formulierwaarden } from '../../server/usecases/usecases.ts';
import type { World } from './world.ts';

const TOT_BESLUIT = [
  'BeoordelenAanvraagTask',
  'AanvragenLoonwaardemetingTask',
  'InvoerenLoonwaarderapportTask',
  'BesprekenUitkomstTask',
];

/** Does the tasks of a reguliere aanvraag with the usual answers, until the besluit can be taken or a letter asks for what is missing. */
export async function completeTotBesluit(world: World, zaakId: string, gemeente = 'voorbeeldstad'): Promise<void> {
  for (const element of TOT_BESLUIT) await world.complete(zaakId, element, {}, undefined, gemeente);
}

/** A zaak that has its toekenning: LKS from 1 February 2026 for 32 hours, until the contract ends on 31 January 2027. */
export async function startToegekend(world: World): Promise<string> {
  const zaakId = await world.start();
  await completeTotBesluit(world, zaakId);
  await world.complete(zaakId, 'VaststellenBesluitTask');
  return zaakId;
}

/** A zaak without arbeidsovereenkomst: brief 2 goes out on 5 January 2026, its term ends on 19 January. */
export async function startOnvolledig(world: World, gewijzigd: Formulierwaarden = {}): Promise<string> {
  const zaakId = await world.start({ 'dienstverband.aokOntvangenOp': undefined, ...gewijzigd });
  await completeTotBesluit(world, zaakId);
  return zaakId;
}
