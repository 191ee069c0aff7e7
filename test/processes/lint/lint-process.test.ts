import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { EIGEN_REGELS } from '../../../processes/lint/lint-definitions.ts';
import { lintProcess } from '../../../processes/lint/lint-process.ts';
import { describeStandaardregel } from '../../../processes/lint/standaardmeldingen.ts';

const lks: unknown = JSON.parse(readFileSync('processes/lks-moddle.json', 'utf8'));
const xml = readFileSync('processes/aanvraag-en-besluit-2026-01-01.bpmn', 'utf8');
const NIETS = { handlers: [], formulieren: [], parameters: [], brieven: [] };

describe('the linter', () => {
  it('reports in Dutch what the recommended rules find', async () => {
    const zonderNaam = xml.replace('name="Aanvraag beoordelen"', 'name=""');
    const meldingen = (await lintProcess(zonderNaam, lks, NIETS)).filter(({ regel }) => regel === 'label-required');
    expect(meldingen).toEqual([
      {
        regel: 'label-required',
        element: 'BeoordelenAanvraagTask',
        melding: 'Dit element heeft geen naam. Geef het een korte Nederlandse naam.',
      },
    ]);
  });

  it('compares the diagram with what exists around it', async () => {
    const regels = new Set((await lintProcess(xml, lks, NIETS)).map(({ regel }) => regel));
    expect(regels).toEqual(
      new Set([
        'preferent/handler-bekend',
        'preferent/formulier-bestaat',
        'preferent/parameters-bestaan',
        'preferent/brieven-bestaan',
      ]),
    );
  });

  it('reports what the reader finds strange', async () => {
    const dubbel = xml.replace('id="BeoordelenIntakeTask"', 'id="BeoordelenAanvraagTask"');
    const meldingen = await lintProcess(dubbel, lks, NIETS);
    expect(meldingen.filter(({ regel }) => regel === 'xml')[0]?.melding).toContain('De XML klopt niet');
  });

  it('has a file and a test for every rule, and no file without a rule', () => {
    const hulp = new Set([
      'lint-definitions.ts',
      'lint-process.ts',
      'lint-rule.ts',
      'standaardmeldingen.ts',
      'standaardregels.ts',
    ]);
    const bestanden = readdirSync('processes/lint').filter((bestand) => !hulp.has(bestand));
    expect(new Set(bestanden)).toEqual(new Set(Object.keys(EIGEN_REGELS).map((regel) => `${regel}.ts`)));
    const tests = new Set(readdirSync('test/processes/lint'));
    expect(Object.keys(EIGEN_REGELS).filter((regel) => !tests.has(`${regel}.test.ts`))).toEqual([]);
  });

  it('knows the recommended rules in Dutch', () => {
    const { rules } = createRequire(import.meta.url)('bpmnlint/config/recommended') as {
      rules: Record<string, string>;
    };
    const zelden = new Set([
      'ad-hoc-sub-process',
      'event-sub-process-typed-start-event',
      'sub-process-blank-start-event',
    ]);
    const engels = Object.keys(rules).filter(
      (regel) => !zelden.has(regel) && describeStandaardregel(regel, 'English') === 'English',
    );
    expect(engels).toEqual([]);
  });
});
