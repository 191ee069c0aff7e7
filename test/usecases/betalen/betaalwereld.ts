import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { World } from '../world.ts';
import { ADMIN, makeWorld, SMIT } from '../world.ts';

export const GEMEENTE = 'voorbeeldstad';

/** A zaak with LKS from 23 January: loonwaarde 55%, 32 hours, 1.224,11 per month, 355,39 over January (9 of 31 days). */
export async function grant(world: World, anders: Formulierwaarden = {}): Promise<string> {
  const zaakId = await world.start({ 'dienstverband.begindatum': '2026-01-23', ...anders });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask');
  return zaakId;
}

export const at = ({ id: runId, stand }: Betaalrundetail) => ({ gemeente: GEMEENTE, runId, stand });

/** A world on 9 February with one granted zaak. */
export async function given(): Promise<{ readonly world: World; readonly zaakId: string }> {
  const world = makeWorld();
  const zaakId = await grant(world);
  world.setDatum('2026-02-09');
  return { world, zaakId };
}

/** The run of February, released by a second person. */
export async function release({ usecases }: World, maand = '2026-02'): Promise<Betaalrundetail> {
  const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, maand);
  const aangeboden = await usecases.offerBetaalrun(ADMIN, at(run));
  return usecases.approveBetaalrun(SMIT, at(aangeboden));
}

export const lines = ({ regels }: Betaalrundetail) => regels.map((r) => [r.id, r.soort, r.bedragCent]);
