import { expect, test } from 'vitest';
import { listRondleiding } from '../../../modeler/src/rondleiding/stappen.ts';
import { PAGINAS } from '../../../modeler/src/schil/navigatie.ts';
import { ROLLEN } from '../../../server/domain/zaak/zaak.ts';

test.each(ROLLEN)('the tour of %s has one to five steps, and points at pages of that role only', (rol) => {
  const stappen = listRondleiding([rol], true);
  expect(stappen.length).toBeGreaterThan(0);
  expect(stappen.length).toBeLessThanOrEqual(5);
  const paden = stappen.flatMap(({ doel }) => /\$="\/(\w+)"/.exec(doel)?.slice(1) ?? []);
  const eigen = PAGINAS.filter(({ rollen }) => rollen.includes(rol)).map(({ pad }) => pad);
  expect(paden.filter((pad) => !eigen.includes(pad))).toEqual([]);
});

test('outside the demo the tour says nothing about the demo date', () => {
  const titels = listRondleiding(['consulent'], false).map(({ titel }) => titel);
  expect(titels).not.toContain('De demodatum');
  expect(listRondleiding(['consulent'], true).map(({ titel }) => titel)).toContain('De demodatum');
});
