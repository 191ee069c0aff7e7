import { expect, test } from 'vitest';
import { makeWorld } from './world.ts';

test.each([
  ['before the first rules in force', '2025-12-31', /nog geen werkproces/],
  ['long ago', '1999-01-01', /nog geen werkproces/],
  ['in the future', '2026-01-06', /ligt in de toekomst/],
])('an aanvraag received %s is refused at its own field, and nothing is written', async (_wanneer, datum, melding) => {
  const world = makeWorld();
  await expect(world.start({ 'aanvraag.datumOntvangst': datum })).rejects.toMatchObject({
    name: 'InvoerError',
    velden: [{ veld: 'aanvraag.datumOntvangst', melding: expect.stringMatching(melding) }],
  });
  expect(await world.stores.views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 10 })).toMatchObject({ totaal: 0 });
});

test('an aanvraag of the first day of the rules is taken', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.datumOntvangst': '2026-01-01' });
  expect((await world.zaak(zaakId)).status).toBe('lopend');
});
