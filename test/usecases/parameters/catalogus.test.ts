import { expect, test } from 'vitest';
import type { Geval } from './geval.ts';
import { ALLEEN_WERKAFSPRAAK, GEVALLEN } from './gevallen.ts';
import { CATALOGUS } from './verloop.ts';

const ALLE: readonly Geval[] = Object.values(GEVALLEN).flat();

test('every parameter of the catalogue has a case, or is an agreement between people', () => {
  const vast = CATALOGUS.filter(
    ({ type, opties, vrijheid }) => vrijheid === 'vast' || (type === 'keuze' && opties.length === 1),
  ).map(({ sleutel }) => sleutel);
  const los = [...new Set(ALLE.map(({ sleutel }) => sleutel)), ...ALLEEN_WERKAFSPRAAK, ...vast];
  expect(los.toSorted()).toEqual(CATALOGUS.map(({ sleutel }) => sleutel).toSorted());
});

/**
 * Forms that people hand out, and letters of the processes after the toekenning: the cases here end with the toekenning. The letters of a
 * move with each value of their parameters stand with the tests of the process verhuizing and of its letter fields.
 */
const NIET_VERSTUURD: readonly string[] = ['PP-1', 'PP-8', 'PP-9', 'PP-10', 'BO-B1', 'BO-B3'];

test('every letter that the catalogue says a parameter touches is in a case of it', () => {
  const geraakt = CATALOGUS.filter(({ type, opties }) => type !== 'keuze' || opties.length !== 1).flatMap(
    ({ sleutel, brieven }) =>
      brieven.filter((brief) => !NIET_VERSTUURD.includes(brief)).map((brief) => [sleutel, brief] as const),
  );
  const zonder = geraakt.filter(
    ([sleutel, brief]) =>
      !ALLE.some(
        (geval) => geval.sleutel === sleutel && [geval.weg, geval.erbij].some((r) => r?.source.includes(brief)),
      ),
  );
  expect(zonder).toEqual([]);
});
