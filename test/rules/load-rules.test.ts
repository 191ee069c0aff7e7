import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../server/rules/load-rules.ts';
import { RegelbestandError } from '../../server/rules/regelbestand.ts';
import { changeJson, loadOwnRules, withCopyOfRules } from './given.ts';

/** The problems that loadRules names after a change of the product's own files. */
function findProblems(damage: (map: string) => void): readonly string[] {
  return withCopyOfRules((map) => {
    damage(map);
    try {
      loadRules(map);
      return [];
    } catch (error) {
      if (error instanceof RegelbestandError) return error.problemen;
      throw error;
    }
  });
}

function change(pad: string, damage: (inhoud: Record<string, unknown>) => void): readonly string[] {
  return findProblems((map) => changeJson(path.join(map, pad), damage));
}

const first = (inhoud: Record<string, unknown>, veld: string): Record<string, unknown> =>
  (inhoud[veld] as Record<string, unknown>[])[0] ?? {};

const ROUTE = 'landelijk/route-2026-01-01.json';
const VARIANT = 'gemeenten/olst-wijhe/variant-2026-01-01.json';

describe('loadRules', () => {
  it('reads all files of the product and freezes them', () => {
    const regels = loadOwnRules();

    expect(Object.keys(regels.gemeenten).sort()).toEqual(['olst-wijhe', 'voorbeeldstad']);
    expect(Object.keys(regels.overig).sort()).toEqual([
      'begeleiding',
      'besluitgronden',
      'betaalregels',
      'bijlage',
      'brieven',
      'feestdagen',
      'feiten',
      'gws-checklist',
      'rekenregels',
      'wml',
      'woordenlijst',
    ]);
    expect(Object.isFrozen(regels.regelsets[0]?.regels[0]?.event.params)).toBe(true);
    expect(regels.overig['wml']?.map((b) => b.geldigVanaf)).toEqual(
      regels.overig['wml']?.map((b) => b.geldigVanaf).sort(),
    );
  });

  it('names the letters in a subfolder by file name', () => {
    expect(loadOwnRules().overig['brieven']?.map((b) => b.naam)).toContain('pp-6');
  });
});

describe('a wrong file is named with the place and what is wrong', () => {
  it('a missing field', () => {
    expect(change(ROUTE, (i) => delete first(i, 'regels')['grondslag'])).toEqual([
      `${ROUTE}, regels[0].grondslag: ontbreekt`,
    ]);
  });

  it('a field that does not exist', () => {
    expect(change(ROUTE, (i) => (i['regeltjes'] = []))).toEqual([`${ROUTE}, regeltjes: dit veld bestaat niet`]);
  });

  it('a value of the wrong type and a value outside the choices', () => {
    const problemen = change(ROUTE, (i) => {
      i['wijze'] = 'laatste';
      first(i, 'regels')['prioriteit'] = 'hoog';
    });
    expect(problemen).toEqual([
      `${ROUTE}, wijze: moet een van "eerste", "alle" zijn, niet "laatste"`,
      `${ROUTE}, regels[0].prioriteit: moet een heel getal zijn`,
    ]);
  });

  it('a date in the file that differs from the file name', () => {
    expect(change(ROUTE, (i) => (i['geldigVanaf'] = '2026-02-01'))).toEqual([
      `${ROUTE}, geldigVanaf: moet 2026-01-01 zijn, de datum in de bestandsnaam`,
    ]);
  });

  it('an impossible date', () => {
    const [eerste] = change(ROUTE, (i) => (i['geldigVanaf'] = '2026-02-30'));
    expect(eerste).toBe(`${ROUTE}, geldigVanaf: "2026-02-30" is geen geldige datum`);
  });

  it('broken JSON and JSON that is no object', () => {
    const problemen = findProblems((map) => {
      writeFileSync(path.join(map, ROUTE), '{ "naam": ');
      writeFileSync(path.join(map, VARIANT), '[]');
    });
    expect(problemen).toHaveLength(2);
    expect(problemen[0]).toBe(`${VARIANT}: moet een JSON-object zijn`);
    expect(problemen[1]).toMatch(/route-2026-01-01\.json: geen geldige JSON/);
  });

  it.each(['landelijk/notities.txt', 'landelijk/route.json', 'gemeenten/olst-wijhe/uren-2026-01-01.json'])(
    'a file of an unknown kind: %s',
    (pad) => {
      expect(findProblems((map) => writeFileSync(path.join(map, pad), '{}'))).toEqual([
        `${pad}: onbekend bestand in rules/; zie rules/README.md`,
      ]);
    },
  );

  it('a kind that has no schema', () => {
    expect(findProblems((map) => writeFileSync(path.join(map, 'landelijk/uren-2026-01-01.json'), '{}'))).toEqual([
      'landelijk/uren-2026-01-01.json, $schema: er is geen schema rules/schema/uren.json',
    ]);
  });

  it('a rule set in a file with another name', () => {
    expect(change(ROUTE, (i) => (i['regelset'] = 'weg'))).toEqual([
      `${ROUTE}: de inhoud hoort in een bestand met de naam weg-2026-01-01.json`,
    ]);
  });

  it('a gemeente without its own data, without a variant, or under another name', () => {
    expect(findProblems((map) => rmSync(path.join(map, 'gemeenten/olst-wijhe/gemeente.json')))).toEqual([
      'gemeenten/olst-wijhe/gemeente.json: ontbreekt',
    ]);
    expect(findProblems((map) => rmSync(path.join(map, VARIANT)))).toEqual([
      'gemeenten/olst-wijhe: er is geen variant-<datum>.json',
    ]);
    expect(
      findProblems((map) => renameSync(path.join(map, 'gemeenten/olst-wijhe'), path.join(map, 'gemeenten/wijhe'))),
    ).toEqual(['gemeenten/wijhe/gemeente.json, slug: moet "wijhe" zijn, de naam van de map']);
  });

  it('a deviation without a reason', () => {
    const [eerste] = change(VARIANT, (i) => delete first(i, 'afwijkingen')['motivering']);
    expect(eerste).toBe(`${VARIANT}, afwijkingen[0].motivering: ontbreekt`);
  });

  it('a schema that is no schema', () => {
    const [eerste] = change('schema/termijnen.json', (i) => (i['type'] = 'objekt'));
    expect(eerste).toMatch(/^schema\/termijnen\.json: geen geldig JSON Schema/);
  });
});

describe('a regio', () => {
  it('is read like a gemeente and named by its folder', () => {
    withCopyOfRules((map) => {
      // given
      mkdirSync(path.join(map, 'regios/salland'), { recursive: true });
      const variant = { naam: 'salland', versie: '1', geldigVanaf: '2026-01-01', basis: '2026-01-01', afwijkingen: [] };
      writeFileSync(path.join(map, 'regios/salland/variant-2026-01-01.json'), JSON.stringify(variant));
      changeJson(path.join(map, 'gemeenten/olst-wijhe/gemeente.json'), (i) => (i['regio'] = 'salland'));
      // when
      const regels = loadRules(map);
      // then
      expect(regels.regios['salland']?.[0]).toMatchObject({ naam: 'salland', regels: [], teksten: [] });
    });
  });
});
