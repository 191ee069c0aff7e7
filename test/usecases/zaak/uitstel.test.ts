import { expect, test } from 'vitest';
import type { World } from '../world.ts';
import { ADMIN, makeWorld } from '../world.ts';

const UITSTEL = 'MeedelenUitstelTask';

async function measure(world: World, zaakId: string, op: string, gemeente = 'voorbeeldstad'): Promise<void> {
  await world.complete(zaakId, 'BeoordelenAanvraagTask', {}, undefined, gemeente);
  const meting = { 'loonwaarde.uiterlijkMeten': op };
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask', meting, undefined, gemeente);
  const rapport = { 'loonwaarde.meetdatum': op, 'loonwaarde.rapportdatum': op };
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', rapport, undefined, gemeente);
  await world.complete(zaakId, 'BesprekenUitkomstTask', { 'gesprek.datum': op }, undefined, gemeente);
}

const openTaken = async (world: World, zaakId: string, gemeente?: string) =>
  (await world.zaak(zaakId, gemeente)).taken.filter(({ status }) => status === 'open').map(({ element }) => element);

const uitstellen = async (world: World, zaakId: string) =>
  (await world.zaak(zaakId)).taken.filter(({ element }) => element === UITSTEL);

const beslistermijnen = async (world: World, zaakId: string, gemeente?: string) =>
  (await world.zaak(zaakId, gemeente)).termijnen
    .filter(({ soort }) => soort === 'beslistermijn_awb' || soort === 'beslistermijn_wettelijk')
    .map(({ soort, status, einddatum }) => [soort, status, einddatum]);

test('two statutory terms that pass on the same day ask for uitstel once, and one letter moves both', async () => {
  const world = makeWorld();
  // Given 8 weken from 5 January and 5 weken from 26 January: both end on 2 March
  const zaakId = await world.start();
  world.setDatum('2026-01-26');
  await measure(world, zaakId, '2026-01-26');
  expect((await beslistermijnen(world, zaakId)).map(([, , einddatum]) => einddatum)).toEqual([
    '2026-03-02',
    '2026-03-02',
  ]);

  await world.goTo('2026-03-03');

  expect(await openTaken(world, zaakId)).toEqual(['VaststellenBesluitTask', UITSTEL]);
  const { brieven } = await world.complete(zaakId, UITSTEL, { 'uitstel.nieuweDatum': '2026-03-20' });
  expect(brieven.filter(({ code }) => code === 'UM-1')).toHaveLength(2);
  expect(await openTaken(world, zaakId)).toEqual(['VaststellenBesluitTask']);
  expect((await beslistermijnen(world, zaakId)).map(([, status, datum]) => [status, datum])).toEqual([
    ['lopend', '2026-03-20'],
    ['lopend', '2026-03-20'],
  ]);
});

test('a term that passes after uitstel was told follows the date that was told, without a second task or letter', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  world.setDatum('2026-02-16');
  await measure(world, zaakId, '2026-02-16');
  await world.goTo('2026-03-03');
  await world.complete(zaakId, UITSTEL, { 'uitstel.nieuweDatum': '2026-04-30' });

  // 5 weken from 16 February end on 23 March
  await world.goTo('2026-03-24');

  expect(await uitstellen(world, zaakId)).toHaveLength(1);
  expect(await beslistermijnen(world, zaakId)).toEqual([
    ['beslistermijn_awb', 'lopend', '2026-04-30'],
    ['beslistermijn_wettelijk', 'lopend', '2026-04-30'],
  ]);
  // And when the date that was told passes as well, the consulent hears it once
  await world.goTo('2026-05-01');
  expect(await openTaken(world, zaakId)).toEqual(['VaststellenBesluitTask', UITSTEL]);
});

test('a term that ends after the date that was told asks again: that date says nothing about it', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  world.setDatum('2026-02-16');
  await measure(world, zaakId, '2026-02-16');
  await world.goTo('2026-03-03');
  await world.complete(zaakId, UITSTEL, { 'uitstel.nieuweDatum': '2026-03-10' });
  await world.goTo('2026-03-11');
  await world.complete(zaakId, UITSTEL, { 'uitstel.nieuweDatum': '2026-03-16' });
  await world.goTo('2026-03-24');

  expect(await uitstellen(world, zaakId)).toHaveLength(3);
  expect(await openTaken(world, zaakId)).toEqual(['VaststellenBesluitTask', UITSTEL]);
});

test('while the budgethouder has to sign, nothing is sent and the clock runs; with the besluit the open uitstel is over', async () => {
  const world = makeWorld();
  const gemeente = 'olst-wijhe';
  const zaakId = await world.start({}, gemeente);
  world.setDatum('2026-01-26');
  await measure(world, zaakId, '2026-01-26', gemeente);
  await world.complete(zaakId, 'VaststellenBesluitTask', {}, undefined, gemeente);
  await world.goTo('2026-03-03');
  // The besluit has not been sent: the terms have passed, and somebody has to tell
  expect(await openTaken(world, zaakId, gemeente)).toEqual(['OndertekenenBetaalopdrachtTask', UITSTEL]);

  const klaar = await world.complete(zaakId, 'OndertekenenBetaalopdrachtTask', {}, ADMIN, gemeente);

  expect(klaar.status).toBe('afgerond');
  expect(await openTaken(world, zaakId, gemeente)).toEqual([]);
  expect(klaar.taken.find(({ element }) => element === UITSTEL)).toMatchObject({ status: 'vervallen' });
  expect(await beslistermijnen(world, zaakId, gemeente)).toEqual([
    ['beslistermijn_awb', 'verstreken', '2026-03-02'],
    ['beslistermijn_wettelijk', 'verstreken', '2026-03-02'],
  ]);
});
