import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Regelfeit } from '../../server/domain/variant/regelzin.ts';
import { findApplicable } from '../../server/rules/evaluate.ts';
import { canHoldTogether, checkOverlap } from '../../server/rules/overlap.ts';
import { findGetuige } from '../../server/rules/overlap-oplossen.ts';
import type { Variantregel, Voorwaarde } from '../../server/rules/regelbestand.ts';
import { listRegelfeiten } from '../../server/rules/regelfeiten.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules } from './given.ts';

const FEITEN = listRegelfeiten(selectRegels(loadOwnRules(), 'olst-wijhe', '2026-03-02'));

function makeRegel(naam: string, conditions: Voorwaarde, rest: Partial<Variantregel> = {}): Variantregel {
  return { naam, conditions, prioriteit: 10, sleutel: 'rappel.interval_wd', waarde: 5, motivering: 'reden', ...rest };
}

const is = (pad: string, operator: string, value: unknown): Voorwaarde => {
  const [fact = '', path = ''] = pad.split('.');
  return { fact, path, operator, value };
};
const UITZENDBUREAU = is('werkgever.uitzendbureau', 'equal', true);
const KORT = is('dienstverband.urenPerWeek', 'lessThan', 20);
const LANG = is('dienstverband.urenPerWeek', 'greaterThanInclusive', 20);

describe('two rules on one parameter', () => {
  it('contradict each other when both can hold, the values differ and nothing says which goes first', () => {
    const regels = [makeRegel('een', UITZENDBUREAU), makeRegel('twee', KORT, { waarde: 7 })];
    const [bevinding] = checkOverlap(regels, FEITEN);
    expect(bevinding).toMatchObject({ soort: 'tegenspraak', ernst: 'blokkeren', sleutel: 'rappel.interval_wd' });
    expect(bevinding?.voorbeeld).toMatchObject({ 'werkgever.uitzendbureau': true });
    expect(bevinding?.voorbeeld?.['dienstverband.urenPerWeek']).toBeLessThan(20);
  });

  it('overlap when the priority says which goes first; the one that gives way is named', () => {
    const regels = [makeRegel('een', UITZENDBUREAU), makeRegel('twee', KORT, { waarde: 7, prioriteit: 20 })];
    expect(checkOverlap(regels, FEITEN)).toMatchObject([
      { soort: 'overlap', ernst: 'waarschuwen', regel: 'een', anderen: ['twee'] },
    ]);
  });

  it.each([
    ['the same value', makeRegel('twee', KORT)],
    ['another parameter', makeRegel('twee', KORT, { sleutel: 'rappel.aantal', waarde: 3 })],
  ])('say nothing with %s', (_, twee) => {
    expect(checkOverlap([makeRegel('een', UITZENDBUREAU), twee], FEITEN)).toEqual([]);
  });

  it('say nothing when they share no zaak: numbers, choices and dates each have their border', () => {
    const paren: readonly (readonly [Voorwaarde, Voorwaarde])[] = [
      [KORT, LANG],
      [is('aanvraag.kanaal', 'in', ['gesprek', 'post']), is('aanvraag.kanaal', 'notIn', ['gesprek', 'post', 'e-mail'])],
      [is('aanvraag.kanaal', 'equal', 'gesprek'), is('aanvraag.kanaal', 'notEqual', 'gesprek')],
      [
        is('dienstverband.begindatum', 'dateBefore', '2026-03-01'),
        is('dienstverband.begindatum', 'dateOnOrAfter', '2026-03-01'),
      ],
      [is('afgeleid.leeftijd', 'lessThan', 21), is('afgeleid.leeftijd', 'greaterThan', 20)],
      [is('loonwaarde.percentage', 'known', false), is('loonwaarde.percentage', 'greaterThan', 0)],
    ];
    for (const [a, b] of paren) {
      expect(checkOverlap([makeRegel('een', a), makeRegel('twee', b, { waarde: 7 })], FEITEN)).toEqual([]);
    }
  });
});

describe('a rule', () => {
  it('that no zaak can meet is named', () => {
    const regel = makeRegel('een', { all: [KORT, LANG] });
    expect(checkOverlap([regel], FEITEN)).toMatchObject([{ soort: 'nooit', ernst: 'waarschuwen', regel: 'een' }]);
  });

  it('that another always goes before is named once, without the overlap that follows from it', () => {
    const regels = [
      makeRegel('smal', { all: [UITZENDBUREAU, KORT] }),
      makeRegel('breed', UITZENDBUREAU, { waarde: 7, prioriteit: 20 }),
    ];
    expect(checkOverlap(regels, FEITEN)).toMatchObject([{ soort: 'overschaduwd', regel: 'smal', anderen: ['breed'] }]);
  });

  it('that two others together leave nothing for is named too', () => {
    const regels = [
      makeRegel('alles', UITZENDBUREAU),
      makeRegel('kort', KORT, { waarde: 7, prioriteit: 20 }),
      makeRegel('lang', LANG, { waarde: 8, prioriteit: 20 }),
    ];
    expect(checkOverlap(regels, FEITEN)).toMatchObject([
      { soort: 'overschaduwd', regel: 'alles', anderen: ['kort', 'lang'] },
    ]);
  });

  it('on something outside the vocabulary is never said to be impossible, except with its own opposite', () => {
    const vreemd: Voorwaarde = { fact: 'werkgever', path: 'naam', operator: 'equal', value: 'A' };
    expect(canHoldTogether([makeRegel('een', vreemd), makeRegel('twee', KORT)], FEITEN)).toBe(true);
    expect(findGetuige([{ voorwaarde: { all: [vreemd, { not: vreemd }] }, geldt: true }], FEITEN).kan).toBe(false);
  });
});

// The same question asked of the engine itself, for every combination of values.

const PROEF: readonly Regelfeit[] = [
  { pad: 'g.ja', naam: 'ja', type: 'janee', bron: 'formulier', operatoren: [] },
  { pad: 'g.keuze', naam: 'k', type: 'keuze', bron: 'formulier', operatoren: [], opties: opties('a', 'b', 'c') },
  { pad: 'g.getal', naam: 'n', type: 'getal', bron: 'formulier', operatoren: [], geheel: true, min: 0, max: 5 },
  { pad: 'h.datum', naam: 'd', type: 'datum', bron: 'formulier', operatoren: [] },
  { pad: 'h.tekst', naam: 't', type: 'tekst', bron: 'formulier', operatoren: [], altijd: true },
  { pad: 'h.lijst', naam: 'l', type: 'lijst', bron: 'formulier', operatoren: [], opties: opties('x', 'y', 'z') },
];
const MOGELIJK: Readonly<Record<string, readonly unknown[]>> = {
  'g.ja': [undefined, true, false],
  'g.keuze': [undefined, 'a', 'b', 'c'],
  'g.getal': [undefined, 0, 1, 2, 3, 4, 5],
  'h.datum': [undefined, '2026-01-31', '2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04'],
  'h.tekst': ['a', 'b', 'iets'],
  'h.lijst': [undefined, [], ['x'], ['y'], ['x', 'y'], ['z'], ['x', 'z'], ['y', 'z'], ['x', 'y', 'z']],
};

function opties(...waarden: readonly string[]) {
  return waarden.map((waarde) => ({ waarde, naam: waarde }));
}

const literaal = (
  pad: string,
  operatoren: readonly string[],
  waarde: fc.Arbitrary<unknown>,
): fc.Arbitrary<Voorwaarde> =>
  fc.tuple(fc.constantFrom(...operatoren), waarde, fc.boolean()).map(([operator, value, bekend]) => {
    if (operator === 'known') return is(pad, operator, bekend);
    return is(pad, operator, operator === 'in' || operator === 'notIn' ? [value] : value);
  });
const GETALLEN = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'known'];
const DATUMS = ['equal', 'dateBefore', 'dateOnOrBefore', 'dateAfter', 'dateOnOrAfter', 'known'];
const literalen = {
  g: fc.oneof(
    literaal('g.ja', ['equal', 'notEqual', 'known'], fc.boolean()),
    literaal('g.keuze', ['equal', 'notEqual', 'in', 'notIn', 'known'], fc.constantFrom('a', 'b', 'c')),
    literaal('g.getal', GETALLEN, fc.integer({ min: 0, max: 5 })),
  ),
  h: fc.oneof(
    literaal('h.datum', DATUMS, fc.constantFrom('2026-02-01', '2026-02-02', '2026-02-03')),
    literaal('h.tekst', ['equal', 'notEqual', 'known'], fc.constantFrom('a', 'b')),
    literaal('h.lijst', ['contains', 'doesNotContain', 'known'], fc.constantFrom('x', 'y')),
  ),
};

function boom(blad: fc.Arbitrary<Voorwaarde>): fc.Arbitrary<Voorwaarde> {
  return fc.letrec<{ boom: Voorwaarde }>((tie) => ({
    boom: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      blad,
      fc.array(tie('boom'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('boom'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('boom').map((not) => ({ not })),
    ),
  })).boom;
}

function* listWerelden(groep: string): Generator<Record<string, Record<string, unknown>>> {
  const paden = Object.keys(MOGELIJK).filter((pad) => pad.startsWith(`${groep}.`));
  const combineer = (over: readonly string[]): readonly Record<string, unknown>[] => {
    const [eerste, ...rest] = over;
    if (eerste === undefined) return [{}];
    const verder = combineer(rest);
    return (MOGELIJK[eerste] ?? []).flatMap((waarde) => verder.map((w) => ({ ...w, [eerste.slice(2)]: waarde })));
  };
  for (const wereld of combineer(paden)) yield { [groep]: wereld };
}

async function existsWorld(groep: string, conditions: Voorwaarde): Promise<boolean> {
  for (const wereld of listWerelden(groep)) {
    if ((await findApplicable([{ naam: 'r', prioriteit: 1, conditions }], wereld)).length > 0) return true;
  }
  return false;
}

describe.each(['g', 'h'] as const)('whether conditions on the facts %s can hold', (groep) => {
  it('is what trying every value with the engine says', async () => {
    const mini = boom(literalen[groep]);
    await fc.assert(
      fc.asyncProperty(mini, mini, async (a, b) => {
        const samen = { all: [a, b] };
        const { kan, feiten } = findGetuige([{ voorwaarde: samen, geldt: true }], PROEF);
        expect(kan).toBe(await existsWorld(groep, samen));
        // What it names as an example really is one.
        const wereld = Object.fromEntries(Object.entries(feiten ?? {}).map(([pad, w]) => [pad.slice(2), w]));
        const regels = [{ naam: 'r', prioriteit: 1, conditions: samen }];
        const geldig = await findApplicable(regels, { [groep]: { tekst: 'iets', ...wereld } });
        expect(geldig).toHaveLength(kan ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the two ways to compare', () => {
  it('agree on every comparison and every odd value', async () => {
    const { compareFeit, OPERATORNAMEN } = await import('../../server/rules/operatoren.ts');
    const waarden = [undefined, null, '', 'a', 0, 1, 1.5, true, false, [], ['a'], '2026-01-01', '2026-02-30'];
    for (const operator of OPERATORNAMEN) {
      for (const feit of waarden) {
        const value = operator === 'in' || operator === 'notIn' ? ['a', 1] : operator === 'known' ? true : 'a';
        const regel = { naam: 'r', prioriteit: 1, conditions: is('g.x', operator, value) };
        const geldt = (await findApplicable([regel], { g: { x: feit } })).length > 0;
        expect([operator, feit, compareFeit(operator, feit, value)]).toEqual([operator, feit, geldt]);
      }
    }
  });
});
