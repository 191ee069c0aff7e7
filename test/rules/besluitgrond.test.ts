import path from 'node:path';
import { expect, it } from 'vitest';
import { readBesluitgrond } from '../../server/rules/besluitgrond.ts';
import { loadRules } from '../../server/rules/load-rules.ts';
import type { Regelbestanden } from '../../server/rules/regelbestand.ts';
import { RegelbestandError } from '../../server/rules/regelbestand.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { changeJson, loadOwnRules, withCopyOfRules } from './given.ts';

const eigen = loadOwnRules();
const geldend = selectRegels(eigen, 'voorbeeldstad', '2026-01-05');

it.each([
  ['toekenning_regulier', 'regulier', 'art. 10d lid 1 onder a en lid 4 Pw'],
  ['toekenning_regulier', 'praktijkroute', 'art. 10d lid 1 onder a en lid 4 Pw'],
  ['toekenning_regulier', 'tijdens_dienstverband', 'art. 10d lid 2 en lid 4 Pw'],
  ['toekenning_forfaitair', 'forfaitair', 'art. 10d lid 1 onder b en lid 5 Pw'],
  ['afwijzing', 'regulier', 'art. 10d Pw'],
  ['buiten_behandeling', 'forfaitair', 'art. 4:5 lid 1 en 4 Awb'],
  ['geen_toekenning', 'regulier', 'art. 10d Pw'],
] as const)('a besluit %s by route %s rests on %s', (soort, route, grondslag) => {
  expect(readBesluitgrond(geldend, soort, route)).toBe(grondslag);
});

it('follows the law of the peildatum', () => {
  const [nu] = eigen.overig['besluitgronden'] ?? [];
  const gronden = { ...(nu?.inhoud['gronden'] as object), afwijzing: { grondslag: 'art. 11 Pw', uitleg: 'Nieuw.' } };
  const later = { pad: 'x', naam: 'besluitgronden', geldigVanaf: '2026-07-01', inhoud: { gronden } };
  const bestanden: Regelbestanden = {
    ...eigen,
    overig: { ...eigen.overig, besluitgronden: [...(nu ? [nu] : []), later] },
  };
  const op = (peildatum: string) =>
    readBesluitgrond(selectRegels(bestanden, 'voorbeeldstad', peildatum), 'afwijzing', 'regulier');
  expect([op('2026-06-30'), op('2026-07-01')]).toEqual(['art. 10d Pw', 'art. 11 Pw']);
});

it('is refused at the start when a kind of besluit has no article', () => {
  const pad = 'landelijk/besluitgronden-2026-01-01.json';
  const load = () =>
    withCopyOfRules((map) => {
      changeJson(path.join(map, pad), (inhoud) => {
        delete (inhoud['gronden'] as Record<string, unknown>)['afwijzing'];
      });
      return loadRules(map);
    });
  expect(load).toThrow(RegelbestandError);
  expect(load).toThrow(`${pad}, gronden.afwijzing: ontbreekt`);
});
