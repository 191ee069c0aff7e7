import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import type { World } from '../world.ts';
import { GROOT } from '../world.ts';
import { listRecht } from './uren-wijzigen.ts';
import { A, accept, B, leave, paid, takeOver } from './verhuiswereld.ts';

const MAANDEN = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const;

/** Months of which both gemeenten together do not come to what one would pay that never saw anybody move; each rounds its part of a month. */
export async function listVerschillen(
  world: World,
  oud: string,
  daar: string,
  alleen: ReadonlyMap<string, number>,
): Promise<readonly (readonly [string, number])[]> {
  const [a, b] = [
    await listRecht(world, { gemeente: A, zaakId: oud }, '2026-06'),
    await listRecht(world, { gemeente: B, zaakId: daar }, '2026-06'),
  ];
  return MAANDEN.map(
    (maand) => [maand, (a.get(maand) ?? 0) + (b.get(maand) ?? 0) - (alleen.get(maand) ?? 0)] as const,
  ).filter(([, cent]) => Math.abs(cent) > 2);
}

/**
 * A zaak that was paid until March moves, and the day of that move is corrected. Answers for each gemeente what it paid, claims and still has to pay,
 * less what the werkgever has a right to there: whole euros, for each rounds its part of a month.
 */
export async function correctBetaald(
  world: World,
  eerst: { readonly was: string; readonly wijze: string },
  daarna: { readonly datum: string; readonly wijze: string },
): Promise<{ readonly hier: number; readonly ginds: number }> {
  const oud = await paid(world, ['2026-02', '2026-03']);
  world.setDatum('2026-03-23');
  await leave(world, oud, { datum: eerst.was, wijze: eerst.wijze });
  await world.complete(oud, 'OverdragenDossierTask', { 'verhuizing.overgedragenOp': '2026-03-23' });
  const daar = await accept(world);
  await takeOver(world, daar, eerst.was);
  await leave(world, oud, daarna);
  await accept(world);
  await takeOver(world, daar, daarna.datum);
  await deliverBetaalberichten(world.omgeving);
  const { vorderingen = [], betalingen = [] } = await world.zaak(oud);
  const { gemeenteschulden = [] } = await world.zaak(daar, B);
  const kas = sum(betalingen) - sum(vorderingen);
  const [hier, ginds] = [await readStand(world, A, oud), await readStand(world, B, daar)];
  return {
    hier: Math.trunc((kas + hier.openCent - hier.rechtCent) / 100),
    ginds: Math.trunc((sum(gemeenteschulden) + ginds.openCent - ginds.rechtCent) / 100),
  };
}

// helpers

function sum(delen: readonly { readonly bedragCent: number }[]): number {
  return delen.reduce((som, { bedragCent }) => som + bedragCent, 0);
}

/** Until March: what the werkgever has a right to, and what is still to pay of it (or to come back, less than 0). */
async function readStand({ usecases }: World, gemeente: string, zaakId: string) {
  const { maanden } = await usecases.readZaakbetalingen(GROOT, gemeente, zaakId);
  const tot = maanden.filter(({ maand }) => maand <= '2026-03');
  return {
    rechtCent: tot.reduce((som, { rechtCent }) => som + (rechtCent ?? 0), 0),
    openCent: tot.reduce((som, { verschilCent }) => som + (verschilCent ?? 0), 0),
  };
}
