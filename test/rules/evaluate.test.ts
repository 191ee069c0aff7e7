import { describe, expect, it } from 'vitest';
import { evaluate, factPaths } from '../../server/rules/evaluate.ts';
import { fillIn, readPath } from '../../server/rules/feit-waarde.ts';
import type { Regel, Voorwaarde } from '../../server/rules/regelbestand.ts';
import { makeRegelset } from './given.ts';

function makeRegel(naam: string, prioriteit: number, conditions: Voorwaarde, params: Regel['event']['params']): Regel {
  return {
    naam,
    prioriteit,
    conditions,
    event: { type: 'proef', params },
    uitleg: `Regel ${naam}.`,
    grondslag: 'art. 2 Pw',
  };
}

const leeftijd = (operator: string, value: unknown): Voorwaarde => ({
  fact: 'werknemer',
  path: 'leeftijd',
  operator,
  value,
});

async function holds(conditions: Voorwaarde, feiten: Readonly<Record<string, unknown>>): Promise<boolean> {
  const set = makeRegelset({ regels: [makeRegel('proef', 1, conditions, { uit: 'geldt' })] });
  return (await evaluate(set, feiten)).uitkomst['uit'] === 'geldt';
}

describe('evaluate', () => {
  it('takes the rule with the highest priority, whatever the order in the file', async () => {
    // given
    const regels = [
      makeRegel('laag', 10, leeftijd('greaterThan', 17), { uit: 'laag' }),
      makeRegel('hoog', 20, leeftijd('greaterThan', 17), { uit: 'hoog' }),
    ];
    // when
    const gevonden = await evaluate(makeRegelset({ regels }), { werknemer: { leeftijd: 20 } });
    // then
    expect(gevonden.uitkomst).toEqual({ uit: 'hoog' });
    expect(gevonden.toegepast.map((t) => t.regel)).toEqual(['hoog']);
  });

  it('joins the outcomes of all rules that hold: lists without repetition, of other fields the first', async () => {
    const regels = [
      makeRegel('een', 30, leeftijd('greaterThan', 17), { lijst: ['a', 'b'], soort: 'een' }),
      makeRegel('niet', 20, leeftijd('lessThan', 17), { lijst: ['x'] }),
      makeRegel('twee', 10, leeftijd('greaterThan', 18), { lijst: ['b', 'c'], soort: 'twee' }),
    ];

    const gevonden = await evaluate(makeRegelset({ wijze: 'alle', regels }), { werknemer: { leeftijd: 20 } });

    expect(gevonden.uitkomst).toEqual({ lijst: ['a', 'b', 'c'], soort: 'een' });
    expect(gevonden.toegepast.map((t) => t.regel)).toEqual(['een', 'twee']);
  });

  it('explains the outcome with the rule, its article and the facts it looked at', async () => {
    // given
    const regel: Regel = {
      ...makeRegel('grens', 1, leeftijd('greaterThanInclusive', { fact: 'parameter', path: 'leeftijd.grens' }), {
        uit: 1,
      }),
      uitleg: 'De werknemer is {werknemer.leeftijd} jaar op {vandaag}; de grens is {parameter.leeftijd.grens}.',
      aanname: true,
    };
    const feiten = { werknemer: { leeftijd: 21 }, parameter: { 'leeftijd.grens': 21 }, vandaag: '2026-03-02' };
    // when
    const gevonden = await evaluate(makeRegelset({ regelset: 'leeftijd', regels: [regel] }), feiten);
    // then
    expect(gevonden).toEqual({
      regelset: 'leeftijd',
      versie: '2026-01-01',
      uitkomst: { uit: 1 },
      toelichting: [
        {
          omschrijving: 'De werknemer is 21 jaar op 2 maart 2026; de grens is 21.',
          grondslag: 'art. 2 Pw',
          aanname: true,
        },
      ],
      toegepast: [
        {
          regel: 'grens',
          feiten: { 'werknemer.leeftijd': 21, 'parameter.leeftijd.grens': 21 },
          grondslag: 'art. 2 Pw',
        },
      ],
    });
  });

  it('explains the default too', async () => {
    const gevonden = await evaluate(makeRegelset({}), {});

    expect(gevonden.uitkomst).toEqual({ uit: 'anders' });
    expect(gevonden.toelichting).toEqual([{ omschrijving: 'Geen regel gold.', grondslag: 'art. 1 Pw' }]);
    expect(gevonden.toegepast).toEqual([]);
  });

  it('refuses a comparison that does not exist', async () => {
    await expect(holds(leeftijd('looksLike', 3), { werknemer: { leeftijd: 3 } })).rejects.toThrow('looksLike');
  });

  it('leaves the facts and the rules as they were', async () => {
    const feiten = Object.freeze({ werknemer: Object.freeze({ leeftijd: 20 }) });
    const regels = [Object.freeze(makeRegel('een', 1, Object.freeze(leeftijd('equal', 20)), { uit: 1 }))];

    await expect(evaluate(makeRegelset({ regels }), feiten)).resolves.toMatchObject({ uitkomst: { uit: 1 } });
  });

  it('gives the same outcome when many evaluations run at once', async () => {
    const set = makeRegelset({ regels: [makeRegel('even', 1, leeftijd('equal', 2), { uit: 'even' })] });

    const uitkomsten = await Promise.all(
      Array.from({ length: 50 }, (_, i) => evaluate(set, { werknemer: { leeftijd: i % 3 } })),
    );

    expect(uitkomsten.map((u) => u.uitkomst['uit'])).toEqual(
      Array.from({ length: 50 }, (_, i) => (i % 3 === 2 ? 'even' : 'anders')),
    );
  });

  it('stays fast: twenty rules take less than 5 ms of processor time', async () => {
    const regels = Array.from({ length: 20 }, (_, i) =>
      makeRegel(
        `r${i}`,
        i + 1,
        { all: [leeftijd('greaterThan', i), leeftijd('lessThan', 99), leeftijd('known', true)] },
        { i },
      ),
    );
    const set = makeRegelset({ regels });
    for (let i = 0; i < 20; i += 1) await evaluate(set, { werknemer: { leeftijd: 50 } });

    // Processor time, because the clock also counts what other programs do.
    const begin = process.cpuUsage();
    for (let i = 0; i < 100; i += 1) await evaluate(set, { werknemer: { leeftijd: 50 } });
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 100_000).toBeLessThan(5);
  });
});

describe('a fact that is not known', () => {
  it.each(['equal', 'in', 'contains', 'lessThan', 'greaterThanInclusive', 'dateBefore', 'dateOnOrAfter'])(
    'does not meet the comparison %s',
    async (operator) => {
      const value = operator === 'in' ? [1] : operator.startsWith('date') ? '2026-01-01' : 1;
      expect(await holds(leeftijd(operator, value), {})).toBe(false);
      expect(await holds(leeftijd(operator, value), { werknemer: {} })).toBe(false);
      expect(await holds(leeftijd(operator, value), { werknemer: null })).toBe(false);
    },
  );

  it('does not make a number comparison hold from the other side: null is not 0', async () => {
    const grens = { fact: 'parameter', path: 'grens' };
    expect(
      await holds(leeftijd('greaterThan', grens), { werknemer: { leeftijd: 5 }, parameter: { grens: null } }),
    ).toBe(false);
    expect(await holds(leeftijd('lessThan', grens), { werknemer: { leeftijd: -5 }, parameter: {} })).toBe(false);
  });

  it.each([
    [undefined, false],
    [null, false],
    ['', false],
    [[], false],
    [0, true],
    [false, true],
    ['x', true],
    [['x'], true],
  ])('known: %j is %s', async (waarde, bekend) => {
    expect(await holds(leeftijd('known', true), { werknemer: { leeftijd: waarde } })).toBe(bekend);
    expect(await holds(leeftijd('known', false), { werknemer: { leeftijd: waarde } })).toBe(!bekend);
  });
});

describe('comparing dates', () => {
  it.each([
    ['dateBefore', '2026-03-01', true],
    ['dateBefore', '2026-03-02', false],
    ['dateOnOrBefore', '2026-03-02', true],
    ['dateAfter', '2026-03-02', false],
    ['dateAfter', '2026-03-03', true],
    ['dateOnOrAfter', '2026-03-02', true],
    ['dateOnOrAfter', '2026-02-30', false],
    ['lessThan', '2026-03-01', false],
  ])('%s with %s is %s', async (operator, datum, verwacht) => {
    expect(await holds(leeftijd(operator, '2026-03-02'), { werknemer: { leeftijd: datum } })).toBe(verwacht);
  });
});

describe('reading a fact', () => {
  it('reaches own properties only, and no method or prototype', () => {
    const feiten = { werknemer: { naam: 'Jansen', lijst: [1, 2] } };

    expect(readPath(feiten, 'werknemer.naam')).toBe('Jansen');
    for (const pad of [
      '__proto__',
      'constructor.name',
      'werknemer.toString',
      'werknemer.__proto__.x',
      'werknemer.naam.trim',
    ])
      expect(readPath(feiten, pad)).toBeUndefined();
  });

  it('prefers a key with dots to a path', () => {
    expect(readPath({ 'rappel.aantal': 2, rappel: { aantal: 9 } }, 'rappel.aantal')).toBe(2);
    expect(readPath({ parameter: { 'a.b.c': 1 } }, 'parameter.a.b.c')).toBe(1);
  });

  it('does not execute a path that looks like JSONPath', () => {
    expect(readPath({ lijst: [{ v: 9 }] }, '$.lijst[?(@.v > 5)]')).toBeUndefined();
  });

  it('writes facts as a Dutch reader does', () => {
    const feiten = { a: true, b: 37.5, c: ['x', 'y'], d: null, e: '2026-01-20', f: [] };

    expect(fillIn('{a} {b} {c} {d} {e} {f} {weg}', feiten)).toBe('ja 37,5 x, y onbekend 20 januari 2026 geen onbekend');
  });

  it('lists the facts of nested conditions once each', () => {
    const voorwaarde: Voorwaarde = {
      all: [
        { fact: 'a', path: 'x', operator: 'equal', value: 1 },
        {
          any: [
            { fact: 'a', path: 'x', operator: 'equal', value: { fact: 'b', path: 'y.z' } },
            { not: { fact: 'c', operator: 'known', value: true } },
          ],
        },
      ],
    };
    expect(factPaths(voorwaarde)).toEqual(['a.x', 'b.y.z', 'c']);
  });
});
