import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findOndertekenpad } from '../../server/domain/besluit/ondertekening.ts';
import { DIAGRAMMEN } from './diagram.ts';

const TAKEN = DIAGRAMMEN.flatMap(({ naam, tekst }) =>
  [...tekst.matchAll(/<bpmn:userTask id="(Ondertekenen\w+Task)"/g)].map(([, id = '']) => ({ naam, tekst, id })),
);

it('every process that sets an amount asks for the second signature', () => {
  expect(TAKEN.map(({ naam }) => naam.replace('-2026-01-01.bpmn', '')).toSorted()).toEqual([
    'aanvraag-en-besluit',
    'bezwaar',
    'forfaitair-naar-regulier',
    'hermeting',
    'herziening-1-januari',
    'verhuizing-ontvangst',
    'verlenging',
    'wijziging',
  ]);
});

it.each(TAKEN)('$id keeps the answer where the diagram of $naam and its form look for it', ({ tekst, id }) => {
  const pad = findOndertekenpad(id) ?? '';
  const formulier = id
    .replace(/Task$/, '')
    .replace(/(?!^)([A-Z])/g, '-$1')
    .toLowerCase();
  expect(tekst).toContain(`\${case.${pad}.akkoord}`);
  expect(tekst).toContain('${param.mandaat.ondertekening ==');
  expect(readFileSync(`processes/formulieren/${formulier}.json`, 'utf8')).toContain(`"${pad}.akkoord"`);
});
