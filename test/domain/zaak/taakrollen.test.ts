import { expect, it } from 'vitest';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';

it('a consulent can stand in for the administratie, not the other way round', () => {
  expect(listTaakrollen(['consulent'])).toEqual(['consulent', 'administratie']);
  expect(listTaakrollen(['administratie'])).toEqual(['administratie']);
});

it('who only reads does no tasks, and two roles count once', () => {
  expect(listTaakrollen(['raadpleger', 'beleidsmedewerker'])).toEqual([]);
  expect(listTaakrollen(['consulent', 'administratie'])).toEqual(['consulent', 'administratie']);
});
