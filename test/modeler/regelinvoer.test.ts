import { describe, expect, it } from 'vitest';
import {
  makeNieuw,
  makeRegelnaam,
  openRegel,
  parseJson,
  type Regelinvoer,
  readRegel,
} from '../../modeler/src/regels/regelinvoer.ts';
import type { Regelfeit, Zinsdeel } from '../../server/domain/variant/regelzin.ts';
import type { Variantregel } from '../../server/domain/variant/variant.ts';

const FEITEN: readonly Regelfeit[] = [
  {
    pad: 'werkgever.uitzendbureau',
    naam: 'werkgever: uitzendbureau',
    type: 'janee',
    bron: 'formulier',
    operatoren: ['equal'],
  },
];
const REGEL: Variantregel = {
  naam: 'snel',
  prioriteit: 30,
  conditions: { all: [{ fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true }] },
  sleutel: 'rappel.interval_wd',
  waarde: 5,
  motivering: 'Dat past bij uitzendbureaus.',
};
const DEEL: Zinsdeel = { soort: 'vergelijking', pad: 'werkgever.uitzendbureau', operator: 'equal', waarde: true };

describe('a rule in the fields', () => {
  it('comes back as it was opened', () => {
    expect(readRegel(openRegel(REGEL, FEITEN), FEITEN)).toEqual(REGEL);
    const metVoorbeeld = { ...REGEL, voorbeelden: [{ naam: 'wel', feiten: {}, verwacht: 5 }] };
    expect(readRegel(openRegel(metVoorbeeld, FEITEN), FEITEN)).toEqual(metVoorbeeld);
  });

  it('opens as JSON when the form cannot show its conditions, and loses nothing', () => {
    const regel: Variantregel = { ...REGEL, conditions: { not: REGEL.conditions } };
    const invoer = openRegel(regel, FEITEN);
    expect(invoer.zin).toBeUndefined();
    expect(readRegel(invoer, FEITEN)).toEqual(regel);
  });

  it('that is new begins above the others and is no rule yet', () => {
    const nieuw = makeNieuw([REGEL]);
    expect(nieuw.prioriteit).toBe(40);
    expect(readRegel(nieuw, FEITEN)).toBeUndefined();
    expect(makeNieuw([{ ...REGEL, prioriteit: 1000 }]).prioriteit).toBe(1000);
  });

  it('is complete only with a name, whole conditions, a parameter and a value', () => {
    const vol: Regelinvoer = {
      ...makeNieuw([]),
      naam: 'Snel bij uitzendbureau',
      zin: { koppel: 'en', delen: [DEEL] },
      sleutel: 'rappel.interval_wd',
      waarde: 5,
    };
    expect(readRegel(vol, FEITEN)).toMatchObject({ naam: 'snel-bij-uitzendbureau', prioriteit: 10 });
    const halve: readonly Partial<Regelinvoer>[] = [
      { naam: ' ' },
      { sleutel: '' },
      { waarde: undefined },
      { zin: { koppel: 'en', delen: [DEEL, { ...DEEL, waarde: undefined }] } },
      { json: '{"all": [' },
    ];
    for (const half of halve) expect(readRegel({ ...vol, ...half }, FEITEN)).toBeUndefined();
  });
});

describe('the name of a rule', () => {
  it.each([
    ['Snel bij uitzendbureau!', 'snel-bij-uitzendbureau'],
    ['  Eén keer, vóór 1 mei ', 'een-keer-voor-1-mei'],
    ['2 weken', 'weken'],
    ['!!!', ''],
  ])('is made of %j', (tekst, naam) => {
    expect(makeRegelnaam(tekst)).toBe(naam);
  });
});

describe('JSON that somebody types', () => {
  it.each(['', '[]', '"tekst"', 'null', '{'])('%j is not a condition', (tekst) => {
    expect(parseJson(tekst)).toBeUndefined();
  });
});
