import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadRules } from '../../server/rules/load-rules.ts';
import { selectLandelijk } from '../../server/usecases/variant/versieinhoud.ts';

const RULES = path.resolve(import.meta.dirname, '../../rules');
const BESTAND = 'voorbeeldupdate/landelijk/parameters-2026-07-01.json';

const mappen: string[] = [];
afterEach(() => mappen.splice(0).forEach((map) => rmSync(map, { recursive: true })));

function copyRules(): string {
  const map = mkdtempSync(path.join(tmpdir(), 'rules-'));
  mappen.push(map);
  cpSync(RULES, map, { recursive: true });
  return map;
}

describe('the example of a new national version', () => {
  it('is not read unless it is asked for', () => {
    const echt = loadRules(RULES);
    const demo = loadRules(RULES, { voorbeeldupdate: true });

    expect(echt.parameters.map(({ geldigVanaf }) => geldigVanaf)).toEqual(['2026-01-01']);
    expect(echt.overig['brieven']?.some(({ geldigVanaf }) => geldigVanaf > '2026-01-01')).toBe(false);
    expect(demo.parameters.map(({ geldigVanaf, voorbeeld }) => [geldigVanaf, voorbeeld])).toEqual([
      ['2026-01-01', undefined],
      ['2026-07-01', true],
    ]);
  });

  it('is never the national version of today, only of its own name', () => {
    const demo = loadRules(RULES, { voorbeeldupdate: true });

    expect(selectLandelijk(demo, 'olst-wijhe', '2026-12-01').variantbestand.basis).toBe('2026-01-01');
    expect(selectLandelijk(demo, 'olst-wijhe', '2026-07-01').variantbestand.basis).toBe('2026-07-01');
  });

  it('is refused among the files that hold for real', () => {
    const map = copyRules();
    const tekst = readFileSync(path.join(map, BESTAND), 'utf8');
    writeFileSync(path.join(map, 'landelijk/parameters-2026-07-01.json'), tekst);

    expect(() => loadRules(map)).toThrow('landelijk/parameters-2026-07-01.json, voorbeeld: staat precies bij');
  });

  it('is refused when it does not say that it is an example', () => {
    const map = copyRules();
    const tekst = readFileSync(path.join(map, BESTAND), 'utf8');
    writeFileSync(path.join(map, BESTAND), tekst.replace('"voorbeeld": true,', ''));

    expect(() => loadRules(map, { voorbeeldupdate: true })).toThrow(`${BESTAND}, voorbeeld: staat precies bij`);
  });
});
