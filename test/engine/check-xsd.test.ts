import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkXsd } from '../../server/engine/check-xsd.ts';

const PROCESSEN = join(import.meta.dirname, '..', '..', 'processes');
const DIAGRAMMEN = readdirSync(PROCESSEN).filter((naam) => naam.endsWith('.bpmn'));
const xml = readFileSync(join(PROCESSEN, DIAGRAMMEN[0] ?? ''), 'utf8');

test.each(DIAGRAMMEN)('%s is valid BPMN 2.0', async (naam) => {
  expect(await checkXsd(readFileSync(join(PROCESSEN, naam), 'utf8'))).toEqual([]);
});

test('an attribute or an element that BPMN does not know is named with its line', async () => {
  const bevindingen = await checkXsd(xml.replace('<bpmn:process ', '<bpmn:process kleur="rood" '));
  expect(bevindingen).toHaveLength(1);
  expect(bevindingen[0]?.regel).toBe('xsd');
  expect(bevindingen[0]?.melding).toMatch(/^Regel \d+ past niet in BPMN 2\.0: .*kleur/);
});

test('what is no XML is a finding, not an error', async () => {
  const [bevinding] = await checkXsd('<bpmn:definitions');
  expect(bevinding?.regel).toBe('xsd');
});

test('a file outside is never read: an entity stays an unknown name', async () => {
  const vijandig = `<!DOCTYPE x [<!ENTITY geheim SYSTEM "file://${join(PROCESSEN, 'README.md')}">]><x>&geheim;</x>`;
  const bevindingen = await checkXsd(vijandig);
  expect(bevindingen.length).toBeGreaterThan(0);
  expect(JSON.stringify(bevindingen)).not.toContain('aanvraag');
});
