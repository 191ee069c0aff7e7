import { expect, test } from 'vitest';
import { GROOT, makeWorld } from '../world.ts';

test('the variant page warns of what Olst-Wijhe does with a name, with the article', async () => {
  const { usecases } = makeWorld();
  const { waarschuwingen } = await usecases.readVariant(GROOT, 'olst-wijhe');
  expect(waarschuwingen.map(({ nr }) => nr)).toContain('G35');
  const g35 = waarschuwingen.find(({ nr }) => nr === 'G35');
  expect(g35?.melding).toMatch(/naam/);
  expect(g35?.grondslag).toMatch(/AVG/);
});

test('a gemeente without deviations gets no warning', async () => {
  const { usecases } = makeWorld();
  expect((await usecases.readVariant(GROOT, 'voorbeeldstad')).waarschuwingen).toEqual([]);
});
