import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../../server/domain/datum.ts';
import { addDagen } from '../../server/domain/datum.ts';
import { grant } from '../usecases/betalen/betaalwereld.ts';
import { correctBetaald, listVerschillen } from '../usecases/verhuizing/samen.ts';
import { changeUren, listRecht } from '../usecases/verhuizing/uren-wijzigen.ts';
import { A, accept, leave, takeOver } from '../usecases/verhuizing/verhuiswereld.ts';
import type { World } from '../usecases/world.ts';
import { makeWorld } from '../usecases/world.ts';

const nieuw = () => makeWorld({ makeId: () => crypto.randomUUID() });

/** What the werkgever gets with these hours when nobody moves. */
async function listAlleen(vanaf: Datum, uren: number): Promise<ReadonlyMap<string, number>> {
  const world = nieuw();
  const zaakId = await grant(world);
  world.setDatum('2026-06-01');
  await changeUren(world, { gemeente: A, zaakId }, { vanaf, uren });
  return listRecht(world, { gemeente: A, zaakId }, '2026-06');
}

type Moment = 'voor_vertrek' | 'voor_zaak' | 'voor_besluit' | 'na_besluit';

/** The move and the change of hours in this order. */
async function move(
  world: World,
  moment: Moment,
  datum: Datum,
  uren: { readonly vanaf: Datum; readonly uren: number },
) {
  const oud = await grant(world);
  world.setDatum('2026-06-01');
  const change = () => changeUren(world, { gemeente: A, zaakId: oud }, uren);
  // Another change, of after the move: the package then tells of two stretches of days.
  if (moment !== 'voor_vertrek') {
    await changeUren(world, { gemeente: A, zaakId: oud }, { vanaf: addDagen(datum, 9), uren: 20 });
  }
  if (moment === 'voor_vertrek') await change();
  await leave(world, oud, { datum, wijze: 'geen' });
  if (moment === 'voor_zaak') await change();
  const daar = await accept(world);
  if (moment === 'voor_besluit') {
    await change();
    await accept(world);
  }
  await takeOver(world, daar, datum);
  if (moment === 'na_besluit') {
    await change();
    await accept(world);
    await takeOver(world, daar, datum);
  }
  return { oud, daar };
}

describe('other hours and a move', () => {
  it.each(['voor_vertrek', 'voor_zaak', 'voor_besluit', 'na_besluit'] as const)(
    'come to the same for every month at both gemeenten together, decided %s',
    async (moment) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 2, max: 110 }),
          fc.integer({ min: 1, max: 40 }),
          fc.constantFrom(16, 24.5, 36),
          async (dag, eerder, uren) => {
            const datum = addDagen('2026-02-01', dag);
            const eerste = addDagen(datum, moment === 'voor_vertrek' ? 20 - eerder : -eerder);
            const vanaf = eerste < '2026-01-24' ? '2026-01-24' : eerste;
            const world = nieuw();
            const { oud, daar } = await move(world, moment, datum, { vanaf, uren });
            expect(await listVerschillen(world, oud, daar, await listAlleen(vanaf, uren))).toEqual([]);
          },
        ),
        { numRuns: 3 },
      );
    },
  );
});

describe('the wrong day of a move that was paid over', () => {
  it.each([
    ['LKS_02', '2026-02-02', 'LKS_02'],
    ['LKS_02', '2026-02-02', 'LKS_04'],
    ['LKS_02', '2026-03-05', 'geen'],
    ['LKS_04', '2026-03-05', 'geen'],
  ])('settles only the difference of %s when it was %s after all', async (wijze, datum, daarna) => {
    expect(await correctBetaald(nieuw(), { was: '2026-02-15', wijze }, { datum, wijze: daarna })).toEqual({
      hier: 0,
      ginds: 0,
    });
  });
});
