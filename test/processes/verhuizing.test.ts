import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintProcess } from '../../processes/lint/lint-process.ts';
import { checkXsd } from '../../server/engine/check-xsd.ts';
import { HANDLERNAMEN } from '../../server/handlers/index.ts';
import { lks, readDiagram } from './diagram.ts';

const NAMEN = ['verhuizing-vertrek', 'verhuizing-ontvangst'] as const;
const lees = (naam: string) => readFileSync(`processes/${naam}-2026-01-01.bpmn`, 'utf8');
const { parameters } = JSON.parse(readFileSync('rules/landelijk/parameters-2026-01-01.json', 'utf8')) as {
  parameters: { sleutel: string }[];
};

describe.each(NAMEN)('the diagram %s', (naam) => {
  let xml: string;
  beforeAll(() => {
    xml = lees(naam);
  });

  it('passes the recommended rules of bpmnlint and our own', async () => {
    const omgeving = {
      handlers: HANDLERNAMEN,
      formulieren: [
        'melden-vertrek',
        'controleren-vertrek',
        'overdragen-dossier',
        'controleren-overname',
        'ondertekenen-overname',
      ],
      parameters: parameters.map((p) => p.sleutel),
      brieven: ['BO-B1', 'BO-B2', 'BO-B3', 'BO-B4'],
    };
    expect(await lintProcess(xml, lks, omgeving)).toEqual([]);
  });

  it('is read without warnings, and is BPMN 2.0', async () => {
    expect((await readDiagram(xml)).waarschuwingen).toEqual([]);
    expect(await checkXsd(xml)).toEqual([]);
  });
});
