import { expect, test } from 'vitest';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

const G = 'voorbeeldstad';

test('a point of the GWS list is ticked off once, with who and when in the audit log, and can be put back', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  for (const taak of [
    'BeoordelenAanvraag',
    'AanvragenLoonwaardemeting',
    'InvoerenLoonwaarderapport',
    'BesprekenUitkomst',
  ])
    await world.complete(zaakId, `${taak}Task`);
  expect(await world.usecases.readGws(GROOT, G, zaakId)).toEqual([]);
  await world.complete(zaakId, 'VaststellenBesluitTask');
  const [lijst] = await world.usecases.readGws(GROOT, G, zaakId);
  const plaats = { gemeente: G, zaakId, besluitId: lijst?.besluitId ?? '' };
  await world.usecases.tickGws(ADMIN, plaats, { punt: 'uren', gedaan: true });
  const [na] = await world.usecases.tickGws(GROOT, plaats, { punt: 'uren', gedaan: true });
  expect(na?.onderdelen[0]?.punten.find(({ code }) => code === 'uren')?.gedaan?.door).toBe('a.visser');
  await world.usecases.tickGws(GROOT, plaats, { punt: 'uren', gedaan: false });
  const zinnen = (await world.usecases.readGeschiedenis(GROOT, G, zaakId)).map(({ zin }) => zin);
  expect(zinnen.slice(0, 2)).toEqual([
    'Toch niet in GWS geregistreerd: Uren per week',
    'In GWS geregistreerd: Uren per week',
  ]);
  await expect(world.usecases.tickGws(GROOT, plaats, { punt: 'niets', gedaan: true })).rejects.toThrow(
    'niet op de lijst',
  );
  const csv = await world.usecases.readGwsCsv(GROOT, plaats);
  expect(csv.naam).toMatch(/^gws-LKS-2026-\d+-2026-01-05\.csv$/);
  expect(csv.inhoud).toContain('Participatiedossier');
});
