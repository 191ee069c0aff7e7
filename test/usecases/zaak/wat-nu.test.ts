import { expect, test } from 'vitest';
import { startToegekend } from '../aanvraag.ts';
import { GROOT, makeWorld } from '../world.ts';

test('a zaak that has ended waits for nothing: the guard of the beslistermijn is not shown as work', async () => {
  const world = makeWorld();
  const zaakId = await startToegekend(world);
  const zaak = await world.zaak(zaakId);
  const overzicht = await world.usecases.readZaak(GROOT, 'voorbeeldstad', zaakId);
  expect(overzicht.status).toBe('afgerond');
  expect(overzicht.watNu).toMatch(/Er is nu niets te doen\.$/);
  expect(overzicht.processen.flatMap(({ markeringen }) => markeringen).filter(({ status }) => status === 'nu')).toEqual(
    [],
  );
  expect(zaak.processen.map(({ status, berichten }) => [status, berichten])).toEqual([['beeindigd', undefined]]);
  expect(JSON.stringify(overzicht)).not.toContain('BewakingBeeindigd');
});

test('while a zaak runs, the guard of the beslistermijn is no task and no wait for people either', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const overzicht = await world.usecases.readZaak(GROOT, 'voorbeeldstad', zaakId);
  expect(overzicht.watNu).toMatch(/^Aanvraag beoordelen/);
  expect(overzicht.taken.map(({ element }) => element)).toEqual(['BeoordelenAanvraagTask']);
  expect(
    overzicht.processen
      .flatMap(({ markeringen }) => markeringen)
      .filter(({ status }) => status === 'nu')
      .map(({ element }) => element),
  ).toEqual(['BeoordelenAanvraagTask']);
});
