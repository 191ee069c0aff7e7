import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFrozen, freezeRules } from '../../server/rules/frozen-rules.ts';
import { changeJson, RULES, readJson, withCopyOfRules } from './given.ts';

/** The problems after a change of files that were released on 2 March 2026. */
function afterRelease(change: (map: string) => void): readonly string[] {
  return withCopyOfRules((map) => {
    writeFileSync(path.join(map, 'frozen.json'), JSON.stringify(freezeRules(map, '2026-03-02')));
    expect(checkFrozen(map)).toEqual([]);
    change(map);
    return checkFrozen(map);
  });
}

describe('the rule files of the product', () => {
  it('have not changed since they were released', () => {
    expect(checkFrozen(RULES)).toEqual([]);
  });
});

describe('a released rule file', () => {
  const ROUTE = 'landelijk/route-2026-01-01.json';

  it('may not be changed: the message says to add a new version', () => {
    const problemen = afterRelease((map) => changeJson(path.join(map, ROUTE), (i) => (i['naam'] = 'anders')));

    expect(problemen).toEqual([
      `${ROUTE} is gewijzigd, maar is al in gebruik. Zet het terug en maak een nieuw bestand met een latere datum.`,
    ]);
  });

  it('may not be removed', () => {
    expect(afterRelease((map) => rmSync(path.join(map, ROUTE)))[0]).toContain('is verwijderd');
  });

  it('may be laid out differently', () => {
    const relayout = (map: string) =>
      writeFileSync(path.join(map, ROUTE), JSON.stringify(readJson(map, ROUTE), null, 7));
    expect(afterRelease(relayout)).toEqual([]);
  });

  it('stays as it was first frozen, also when it is frozen again', () => {
    const problemen = afterRelease((map) => {
      changeJson(path.join(map, ROUTE), (i) => (i['naam'] = 'anders'));
      writeFileSync(path.join(map, 'frozen.json'), JSON.stringify(freezeRules(map, '2026-06-30')));
    });
    expect(problemen).toHaveLength(1);
  });

  it('is on the list as soon as its date has come, and not before', () => {
    const later = (datum: string) => (map: string) =>
      writeFileSync(path.join(map, `landelijk/route-${datum}.json`), JSON.stringify(readJson(map, ROUTE)));

    expect(afterRelease(later('2026-02-01'))).toEqual([
      'landelijk/route-2026-02-01.json geldt al op 2026-03-02, maar is niet bevroren. Draai freeze-rules.',
    ]);
    expect(afterRelease(later('2027-01-01'))).toEqual([]);
  });

  it('may get more examples', () => {
    const example = 'landelijk/voorbeelden/route-2026-01-01.json';
    expect(afterRelease((map) => changeJson(path.join(map, example), (i) => (i['voorbeelden'] = [])))).toEqual([]);
  });
});
