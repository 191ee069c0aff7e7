import { expect, test } from 'vitest';
import { GROOT, makeWorld } from '../world.ts';

test('every user reads the bounds of the law with what holds in the own gemeente, and the words of the werkproces', async () => {
  const world = makeWorld();
  const { grenzen, woorden } = await world.usecases.readUitleg(GROOT, 'olst-wijhe');

  expect(grenzen).toHaveLength(35);
  const betalen = grenzen.find(({ nr }) => nr === 'G15');
  expect(betalen).toMatchObject({ ernst: 'blokkeren', naam: 'Betalen vóór de 21e' });
  expect(betalen?.melding).toContain('Nu: de 15e van de maand');
  expect(grenzen.filter(({ melding }) => /[{}]|undefined|null|onbekend/.test(melding))).toEqual([]);
  expect(woorden.map(({ woord }) => woord)).toContain('opschorting');
});

test('no word explains itself twice, and each is in the order of the alphabet', async () => {
  const { woorden } = await makeWorld().usecases.readUitleg(GROOT, 'voorbeeldstad');
  const namen = woorden.map(({ woord }) => woord);
  expect(new Set(namen).size).toBe(namen.length);
  expect(namen).toEqual(namen.toSorted((a, b) => a.localeCompare(b, 'nl')));
});
