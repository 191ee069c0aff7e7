import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  listPijlfeiten,
  type Pijlparameter,
  type Pijlveld,
  parsePijlvoorwaarde,
  writePijlvoorwaarde,
} from '../../../server/domain/diagram/pijlvoorwaarde.ts';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const lees = (pad: string): string => readFileSync(join(ROOT, pad), 'utf8');
const REGELFEITEN = (JSON.parse(lees('rules/landelijk/feiten-2026-01-01.json')) as { readonly feiten: Regelfeit[] })
  .feiten;
const CATALOGUS = (
  JSON.parse(lees('rules/landelijk/parameters-2026-01-01.json')) as { readonly parameters: Pijlparameter[] }
).parameters.map((parameter) => ({ ...parameter, eenheid: parameter.eenheid ?? null, opties: parameter.opties ?? [] }));
const VELDEN: readonly Pijlveld[] = [
  { veld: 'lokaal.nabellen', soort: 'janee', label: 'Moet de werkgever worden gebeld?' },
  { veld: 'lokaal.aantal', soort: 'getal', label: 'Hoeveel gesprekken?' },
  { veld: 'lokaal.toelichting', soort: 'tekstvak', label: 'Toelichting' },
  { veld: 'werknemer.bsn', soort: 'bsn', label: 'Burgerservicenummer' },
  { veld: 'werknemer.achternaam', soort: 'tekst', label: 'Achternaam' },
  { veld: 'betaalopdracht.akkoord', soort: 'janee', label: 'Is de budgethouder akkoord?' },
];
const FEITEN = listPijlfeiten(REGELFEITEN, VELDEN, CATALOGUS);
const namen = FEITEN.map(({ pad }) => pad);

describe('what the condition of an arrow can be about', () => {
  it('is the own questions first, the facts of a zaak and the parameters', () => {
    expect(namen.slice(0, 2)).toEqual(['case.lokaal.nabellen', 'case.lokaal.aantal']);
    expect(namen).toEqual(expect.arrayContaining(['case.werkgever.uitzendbureau', 'param.rappel.aantal']));
    expect(namen).toContain('case.betaalopdracht.akkoord');
  });

  it('is nothing that the diagram does not see, and nothing that names a person', () => {
    expect(namen.filter((pad) => /afgeleid|bsn|achternaam|lokaal.toelichting/.test(pad))).toEqual([]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('is everything that the national choices are about', () => {
    const uitdrukkingen = Array.from(
      lees('processes/aanvraag-en-besluit-2026-01-01.bpmn').matchAll(/<bpmn:conditionExpression[^>]*>([^<]+)</g),
      ([, tekst = '']) => tekst,
    );
    expect(uitdrukkingen.length).toBeGreaterThan(10);
    for (const tekst of uitdrukkingen) {
      const deel = parsePijlvoorwaarde(tekst, FEITEN);
      expect(deel && writePijlvoorwaarde(deel), tekst).toBe(tekst);
    }
  });
});

describe('a condition as a sentence', () => {
  it('is written as the engine reads it', () => {
    const deel = { soort: 'vergelijking', pad: 'case.lokaal.nabellen', operator: 'notEqual', waarde: true } as const;
    expect(writePijlvoorwaarde(deel)).toBe('${!case.lokaal.nabellen}');
    expect(parsePijlvoorwaarde('${!case.lokaal.nabellen}', FEITEN)).toEqual(deel);
    expect(writePijlvoorwaarde({ ...deel, waarde: ['a'] })).toBeUndefined();
  });

  it.each([
    ['a question that does not exist', '${case.lokaal.weg}'],
    ['a value that is not in the list', "${case.aanvraag.kanaal == 'duif'}"],
    ['a number for a yes or no', '${case.lokaal.nabellen == 1}'],
    ['a text for a number', "${case.lokaal.aantal == 'drie'}"],
    ['a decision of a ruleset', '${rule:volledigheid}'],
  ])('is not made of %s', (_wat, tekst) => {
    expect(parsePijlvoorwaarde(tekst, FEITEN)).toBeUndefined();
  });
});
