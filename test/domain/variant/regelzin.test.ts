import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Regelfeit, Regelzin, Zinsdeel } from '../../../server/domain/variant/regelzin.ts';
import {
  checkFeitwaarde,
  checkZinsdeel,
  parseRegelzin,
  writeRegelzin,
} from '../../../server/domain/variant/regelzin.ts';
import { describeRegel, describeVoorwaarde, formatFeitwaarde } from '../../../server/domain/variant/regelzin-tekst.ts';
import type { Voorwaarde } from '../../../server/domain/variant/variant.ts';

const FEITEN = (JSON.parse(readFileSync('rules/landelijk/feiten-2026-01-01.json', 'utf8')) as { feiten: Regelfeit[] })
  .feiten;

const UITZENDBUREAU: Voorwaarde = { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true };
const KANAAL: Voorwaarde = { fact: 'aanvraag', path: 'kanaal', operator: 'in', value: ['post', 'e-mail'] };
const UREN: Voorwaarde = { fact: 'dienstverband', path: 'urenPerWeek', operator: 'lessThan', value: 20.5 };

function arbitraryWaarde(feit: Regelfeit): fc.Arbitrary<unknown> {
  switch (feit.type) {
    case 'janee':
      return fc.boolean();
    case 'getal':
      return fc.integer({ min: feit.min ?? -100, max: feit.max ?? 100 });
    case 'datum':
      return fc.constantFrom('2026-01-01', '2024-02-29', '2030-12-31');
    case 'tekst':
      return fc.string({ minLength: 1 }).filter((tekst) => tekst.trim() !== '');
    case 'keuze':
    case 'lijst':
      return fc.constantFrom(...(feit.opties ?? []).map(({ waarde }) => waarde));
  }
}

const zinsdeel: fc.Arbitrary<Zinsdeel> = fc.constantFrom(...FEITEN).chain((feit) =>
  fc.constantFrom(...feit.operatoren).chain((operator) => {
    const een = arbitraryWaarde(feit);
    const waarde =
      operator === 'known'
        ? fc.boolean()
        : operator === 'in' || operator === 'notIn'
          ? fc.array(een, { minLength: 1, maxLength: 3 })
          : een;
    return waarde.map((w): Zinsdeel => ({ soort: 'vergelijking', pad: feit.pad, operator, waarde: w }));
  }),
);
const koppel = fc.constantFrom('en' as const, 'of' as const);
const regelzin: fc.Arbitrary<Regelzin> = fc.record({
  koppel,
  delen: fc.array(
    fc.oneof(
      zinsdeel,
      fc.record({
        soort: fc.constant('groep' as const),
        koppel,
        delen: fc.array(zinsdeel, { minLength: 1, maxLength: 3 }),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('a sentence', () => {
  it('comes back from its conditions exactly as it went in', () => {
    fc.assert(
      fc.property(regelzin, (zin) => {
        expect(parseRegelzin(writeRegelzin(zin), FEITEN)).toEqual(zin);
      }),
    );
  });

  it('of conditions in all or any gives the same conditions back', () => {
    fc.assert(
      fc.property(regelzin, (zin) => {
        const voorwaarde = writeRegelzin(zin);
        const gelezen = parseRegelzin(voorwaarde, FEITEN);
        expect(gelezen && writeRegelzin(gelezen)).toEqual(voorwaarde);
      }),
    );
  });

  it('of one bare comparison is a sentence with one part', () => {
    expect(parseRegelzin(UITZENDBUREAU, FEITEN)).toEqual({
      koppel: 'en',
      delen: [{ soort: 'vergelijking', pad: 'werkgever.uitzendbureau', operator: 'equal', waarde: true }],
    });
  });

  it.each<[string, Voorwaarde]>([
    ['not', { not: UITZENDBUREAU }],
    ['not within all', { all: [UITZENDBUREAU, { not: KANAAL }] }],
    ['groups within groups', { all: [{ any: [{ all: [UITZENDBUREAU] }] }] }],
    ['a fact outside the vocabulary', { fact: 'werknemer', path: 'achternaam', operator: 'equal', value: 'Bakker' }],
    ['a comparison that does not fit', { ...UREN, operator: 'dateBefore' }],
    ['a value that does not fit', { ...KANAAL, value: ['duif'] }],
    ['another fact as value', { ...UREN, value: { fact: 'dienstverband', path: 'voltijdUren' } }],
  ])('cannot be made of %s', (_, voorwaarde) => {
    expect(parseRegelzin(voorwaarde, FEITEN)).toBeUndefined();
  });
});

describe('a part of a sentence', () => {
  const deel = (pad: string, operator: string, waarde: unknown): Zinsdeel => ({
    soort: 'vergelijking',
    pad,
    operator,
    waarde,
  });

  it.each([
    [deel('werkgever.naam', 'equal', 'A'), 'Kies een feit uit de lijst.'],
    [deel('werkgever.uitzendbureau', 'lessThan', 1), 'Kies een vergelijking die bij “werkgever: uitzendbureau” past.'],
    [deel('aanvraag.kanaal', 'in', []), 'Kies ten minste één waarde.'],
    [deel('aanvraag.kanaal', 'in', ['post', 'duif']), 'Kies een waarde uit de lijst.'],
    [deel('aanvraag.kanaal', 'known', 'ja'), 'Kies ja of nee.'],
    [deel('afgeleid.leeftijd', 'equal', 20.5), 'Vul een heel getal in.'],
    [deel('afgeleid.leeftijd', 'equal', -1), 'Vul 0 jaar of meer in.'],
    [deel('dienstverband.urenPerWeek', 'equal', 61), 'Vul 60 uur of minder in.'],
    [deel('dienstverband.urenPerWeek', 'equal', Number.NaN), 'Vul een getal in.'],
    [deel('dienstverband.begindatum', 'dateAfter', '2026-02-30'), 'Vul een datum in.'],
    [deel('werknemer.woongemeente', 'equal', ' '), 'Vul een tekst in.'],
    [deel('afgeleid.documentsoorten', 'contains', 'pen'), 'Kies een waarde uit de lijst.'],
  ])('%j is refused: %s', (foutief, melding) => {
    expect(checkZinsdeel(foutief, FEITEN)).toBe(melding);
  });

  it('has a value that a zaak can have; a list is compared with one of its members', () => {
    const documenten = FEITEN.find(({ pad }) => pad === 'afgeleid.documentsoorten') as Regelfeit;
    expect(checkFeitwaarde(documenten, ['overig'])).toBeUndefined();
    expect(checkFeitwaarde(documenten, 'overig')).toBe('Kies waarden uit de lijst.');
    expect(checkFeitwaarde(documenten, 'overig', true)).toBeUndefined();
  });
});

describe('a rule in words', () => {
  it('names facts, choices and numbers as people do', () => {
    const dan = { naam: 'Tijd tussen herinneringen', waarde: '5 werkdagen' };
    expect(describeRegel({ all: [UITZENDBUREAU, KANAAL, UREN] }, dan, FEITEN)).toBe(
      'Als ‘werkgever: uitzendbureau’ is ja en ‘aanvraag: binnengekomen via’ is een van Post, E-mail en ' +
        '‘dienstverband: uren per week’ is lager dan 20,5 uur, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen.',
    );
  });

  it.each<[Voorwaarde, string]>([
    [
      { all: [UITZENDBUREAU, { any: [UREN, { not: KANAAL }] }] },
      '‘werkgever: uitzendbureau’ is ja en (‘dienstverband: uren per week’ is lager dan 20,5 uur of niet (‘aanvraag: binnengekomen via’ is een van Post, E-mail))',
    ],
    [
      { fact: 'aanvraag', path: 'kanaal', operator: 'known', value: false },
      '‘aanvraag: binnengekomen via’ is niet bekend',
    ],
    [
      { ...UREN, value: { fact: 'dienstverband', path: 'voltijdUren' } },
      '‘dienstverband: uren per week’ is lager dan ‘dienstverband: uren van een volledige week’',
    ],
    [
      { fact: 'dienstverband', path: 'begindatum', operator: 'dateAfter', value: '2026-03-01' },
      '‘dienstverband: begindatum’ is na 1 maart 2026',
    ],
    [{ fact: 'iets', path: 'vreemds', operator: 'raar', value: 'x' }, '‘iets.vreemds’ raar ‘x’'],
  ])('says all of %j', (voorwaarde, tekst) => {
    expect(describeVoorwaarde(voorwaarde, FEITEN)).toBe(tekst);
  });

  it.each([
    [undefined, 'niet bekend'],
    [null, 'niet bekend'],
    [[], 'geen'],
    [{ a: 1 }, '{"a":1}'],
  ])('writes the odd value %j as %s', (waarde, tekst) => {
    expect(formatFeitwaarde(undefined, waarde)).toBe(tekst);
  });
});
