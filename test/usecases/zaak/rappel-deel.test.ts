import { expect, test } from 'vitest';
import { startOnvolledig } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, makeWorld } from '../world.ts';

const IBAN = { 'werkgever.iban': undefined, 'werkgever.tenaamstelling': undefined };
const REKENING = { 'werkgever.iban': 'NL91ABNA0417164300', 'werkgever.tenaamstelling': 'Bakkerij De Vries' };

/** Brief 2 asks for the arbeidsovereenkomst and the rekeningnummer. */
const startZonderBeide = (world: World) => startOnvolledig(world, IBAN);

const verzoeken = async (world: World, zaakId: string) =>
  (await world.zaak(zaakId)).brieven
    .filter(({ code }) => code === 'PP-2' || code === 'PP-11')
    .map(({ code, datum, gegevens }) => [code, datum, (gegevens['ontbrekend'] as readonly string[]).length]);

test('a part that comes in leaves the rest of the running term: no letter goes out before that is over', async () => {
  const world = makeWorld();
  const zaakId = await startZonderBeide(world);
  await world.goTo('2026-01-12');

  await world.complete(zaakId, 'OntvangenGegevensTask', REKENING, ADMIN);

  expect((await world.openTaak(zaakId)).element).toBe('OntvangenGegevensTask');
  expect(await verzoeken(world, zaakId)).toEqual([['PP-2', '2026-01-05', 2]]);
  expect((await world.zaak(zaakId)).termijnen.findLast(({ soort }) => soort === 'rappel')).toMatchObject({
    status: 'lopend',
    einddatum: '2026-01-19',
  });
  await world.goTo('2026-01-20');
  expect(await verzoeken(world, zaakId)).toEqual([
    ['PP-2', '2026-01-05', 2],
    ['PP-2', '2026-01-20', 1],
  ]);
});

test('a part within the last rappel waits as well; brief 11 then asks only for the rest, and its term starts that day', async () => {
  const world = makeWorld();
  const zaakId = await startZonderBeide(world);
  await world.goTo('2026-01-22');
  await world.complete(zaakId, 'OntvangenGegevensTask', REKENING, ADMIN);
  await world.goTo('2026-02-03');
  expect((await verzoeken(world, zaakId)).map(([code]) => code)).toEqual(['PP-2', 'PP-2']);

  await world.goTo('2026-02-04');

  expect((await verzoeken(world, zaakId)).at(-1)).toEqual(['PP-11', '2026-02-04', 1]);
  expect((await world.zaak(zaakId)).termijnen.findLast(({ soort }) => soort === 'hersteltermijn')).toMatchObject({
    van: '2026-02-04',
    einddatum: '2026-02-18',
  });
});

test('the rest within the same term makes the aanvraag complete; the term is kept', async () => {
  const world = makeWorld();
  const zaakId = await startZonderBeide(world);
  await world.goTo('2026-01-12');
  await world.complete(zaakId, 'OntvangenGegevensTask', REKENING, ADMIN);
  await world.goTo('2026-01-19');
  await world.complete(zaakId, 'OntvangenGegevensTask', { 'dienstverband.aokOntvangenOp': '2026-01-19' }, ADMIN);

  expect((await world.openTaak(zaakId)).element).toBe('VaststellenBesluitTask');
  const rappels = (await world.zaak(zaakId)).termijnen.filter(({ soort }) => soort === 'rappel');
  expect(rappels.map(({ status }) => status)).toEqual(['gehaald']);
});

test('a part that comes a day late, before the scheduler looked, does not buy time', async () => {
  const world = makeWorld();
  const zaakId = await startZonderBeide(world);
  world.setDatum('2026-01-20');
  await world.complete(zaakId, 'OntvangenGegevensTask', REKENING, ADMIN);
  expect((await verzoeken(world, zaakId)).map(([code, datum]) => [code, datum])).toEqual([
    ['PP-2', '2026-01-05'],
    ['PP-2', '2026-01-20'],
  ]);
});
