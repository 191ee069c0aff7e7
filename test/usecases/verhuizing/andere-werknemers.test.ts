import { expect, it } from 'vitest';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { grant, release } from '../betalen/betaalwereld.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';
import { A, leave } from './verhuiswereld.ts';

it('LKS 03: a run pays less for other werknemers of the werkgever, books it in the moved zaak, and gives it back when the bank does', async () => {
  const world = makeWorld({ makeId: () => crypto.randomUUID() });
  const { usecases } = world;
  const verhuisd = await grant(world);
  const ander = await grant(world, { 'werknemer.bsn': '111222333', 'werknemer.achternaam': 'Bakker' });
  world.setDatum('2026-02-09');
  await release(world);
  await deliverBetaalberichten(world.omgeving);
  world.setDatum('2026-03-02');
  await leave(world, verhuisd, { datum: '2026-02-15', wijze: 'LKS_03', binnen: true });
  const read = async () => (await usecases.readVerrekeningen(GROOT, A)).vorderingen;
  const openCent = 61_206;
  expect(await read()).toMatchObject([{ zaakId: verhuisd, openCent, anderen: 1 }]);

  world.setDatum('2026-03-09');
  const run = await release(world, '2026-03');
  expect(run.regels).toMatchObject([
    {
      zaakId: ander,
      bedragCent: 122_411 - openCent,
      ingehouden: [{ bedragCent: openCent, van: { zaakId: verhuisd, maanden: ['2026-02'] } }],
    },
  ]);
  await deliverBetaalberichten(world.omgeving);
  await deliverBetaalberichten(world.omgeving);
  expect(await read()).toEqual([]);
  const maart = async () =>
    (await usecases.readZaakbetalingen(GROOT, A, ander)).maanden.find(({ maand }) => maand === '2026-03');
  expect(await maart()).toMatchObject({ verschilCent: 0, verrekendCent: openCent });
  // Nobody reads the name of another werknemer in the zaak that was paid.
  expect(JSON.stringify((await world.zaak(ander)).betalingen)).not.toContain('Jansen');

  const melding = { regelId: run.regels[0]?.id ?? '', status: 'teruggekomen' as const, op: '2026-03-12' };
  const stand = (await usecases.readBetaalrun(ADMIN, { gemeente: A, runId: run.id })).stand;
  await usecases.markBetaalrunAangeboden(ADMIN, { gemeente: A, runId: run.id, stand });
  await usecases.processTerugmelding(ADMIN, { gemeente: A, runId: run.id }, [melding]);
  await deliverBetaalberichten(world.omgeving);
  expect(await read()).toMatchObject([{ openCent, ingehoudenCent: 0 }]);
  expect(await maart()).toMatchObject({ teBetalenCent: 122_411 });
});
