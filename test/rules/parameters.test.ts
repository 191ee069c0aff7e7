import { describe, expect, it } from 'vitest';
import { listAfwijkingen } from '../../server/rules/afwijkingen.ts';
import {
  calculateParameters,
  checkWaarde,
  findGetal,
  getGetal,
  getJaNee,
  getLijst,
  getTekst,
  parameterWaarden,
} from '../../server/rules/parameters.ts';
import type { Parameter, Variantregel } from '../../server/rules/regelbestand.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules, makeVariant } from './given.ts';

const bestanden = loadOwnRules();
const landelijk = selectRegels(bestanden, 'voorbeeldstad', '2026-03-02');
const find = (sleutel: string): Parameter => {
  const parameter = landelijk.parameters.find((p) => p.sleutel === sleutel);
  if (parameter === undefined) throw new Error(sleutel);
  return parameter;
};
const afwijking = (sleutel: string, waarde: number | string, motivering: string) => ({ sleutel, waarde, motivering });
const regel = (naam: string, prioriteit: number, waarde: number): Variantregel => ({
  naam,
  prioriteit,
  conditions: { all: [{ fact: 'dienstverband', path: 'contractsoort', operator: 'equal', value: 'min_max' }] },
  ...afwijking('rappel.aantal', waarde, `reden ${naam}`),
});

describe('calculateParameters', () => {
  it('starts from the preferente proces', async () => {
    const parameters = await calculateParameters(landelijk);

    expect(Object.keys(parameters)).toEqual(landelijk.parameters.map((p) => p.sleutel));
    expect(parameters['rappel.aantal']).toEqual({ waarde: 2, herkomst: 'landelijk' });
    expect(parameters['betaling.dag']).toEqual({ waarde: 'laatste_werkdag_voor_21', herkomst: 'landelijk' });
  });

  it('lets the gemeente go before the regio, and the regio before the national value, each with its reason', async () => {
    // given
    const geldend = {
      ...landelijk,
      regiovariant: makeVariant({
        afwijkingen: [afwijking('rappel.aantal', 3, 'reden regio'), afwijking('rappel.interval_wd', 15, 'reden regio')],
      }),
      variantbestand: makeVariant({ afwijkingen: [afwijking('rappel.aantal', 1, 'reden gemeente')] }),
    };
    // when
    const parameters = await calculateParameters(geldend);
    // then
    expect(parameters['rappel.aantal']).toEqual({ waarde: 1, herkomst: 'gemeente', motivering: 'reden gemeente' });
    expect(parameters['rappel.interval_wd']).toEqual({ waarde: 15, herkomst: 'regio', motivering: 'reden regio' });
    expect(parameters['rappel.laatste_verzoek']?.herkomst).toBe('landelijk');
  });

  it('applies a conditional rule only to a zaak that meets it; the highest priority has the last word', async () => {
    // given
    const variantbestand = makeVariant({
      afwijkingen: [afwijking('rappel.aantal', 1, 'reden gemeente')],
      regels: [regel('hoog', 20, 4), regel('laag', 10, 5)],
    });
    const geldend = { ...landelijk, variantbestand };
    // when
    const minMax = await calculateParameters(geldend, { dienstverband: { contractsoort: 'min_max' } });
    const vast = await calculateParameters(geldend, { dienstverband: { contractsoort: 'vast' } });
    // then
    expect(minMax['rappel.aantal']).toEqual({ waarde: 4, herkomst: 'regel', regel: 'hoog', motivering: 'reden hoog' });
    expect(vast['rappel.aantal']?.waarde).toBe(1);
    expect((await calculateParameters(geldend))['rappel.aantal']?.waarde).toBe(1);
  });

  it('lets a fixed value of the gemeente go before a conditional rule of the regio', async () => {
    const geldend = {
      ...landelijk,
      regiovariant: makeVariant({ regels: [regel('regioregel', 10, 5)] }),
      variantbestand: makeVariant({ afwijkingen: [afwijking('rappel.aantal', 1, 'reden gemeente')] }),
    };
    const parameters = await calculateParameters(geldend, { dienstverband: { contractsoort: 'min_max' } });

    expect(parameters['rappel.aantal']?.waarde).toBe(1);
  });
});

describe('reading a parameter', () => {
  it('gives the value in its type', async () => {
    const parameters = await calculateParameters(landelijk);

    expect(getGetal(parameters, 'rappel.interval_wd')).toBe(10);
    expect(findGetal(parameters, 'contact.forfaitair.termijn_dagen')).toBeUndefined();
    expect(findGetal(parameters, 'rappel.aantal')).toBe(2);
    expect(getTekst(parameters, 'rappel.eindactie')).toBe('buiten_behandeling');
    expect(getJaNee(parameters, 'rappel.laatste_verzoek')).toBe(true);
    expect(getLijst(parameters, 'indexatie.momenten')).toContain('1_januari');
    expect(parameterWaarden(parameters)['rappel.aantal']).toBe(2);
  });

  it('throws a sentence that names the parameter, for another type or an unknown key', async () => {
    const parameters = await calculateParameters(landelijk);

    expect(() => getGetal(parameters, 'betaling.dag')).toThrow(/"betaling.dag".*een getal/);
    expect(() => getGetal(parameters, 'contact.forfaitair.termijn_dagen')).toThrow(/null/);
    expect(() => getJaNee(parameters, 'rappel.aantal')).toThrow(/ja of nee/);
    expect(() => getTekst(parameters, 'rappel.aantal')).toThrow(/een tekst/);
    expect(() => getLijst(parameters, 'rappel.aantal')).toThrow(/een lijst/);
    for (const sleutel of ['rappel.onzin', 'constructor', '__proto__'])
      expect(() => getTekst(parameters, sleutel)).toThrow(/bestaat niet/);
  });
});

describe('checkWaarde', () => {
  it.each([
    ['rappel.aantal', 3, true],
    ['rappel.aantal', 2.5, false],
    ['rappel.aantal', -1, false],
    ['rappel.aantal', 99, false],
    ['rappel.aantal', '2', false],
    ['rappel.aantal', null, false],
    ['contact.forfaitair.termijn_dagen', null, true],
    ['betaling.dag', 15, true],
    ['betaling.dag', 0, false],
    ['betaling.dag', 32, false],
    ['betaling.dag', 'laatste_werkdag_voor_21', true],
    ['betaling.dag', 'ooit', false],
    ['rappel.laatste_verzoek', false, true],
    ['rappel.laatste_verzoek', 'nee', false],
    ['rappel.eindactie', 'afwijzen', true],
    ['rappel.eindactie', 'stil_sluiten', false],
    ['indexatie.momenten', ['1_juli'], true],
    ['indexatie.momenten', ['1_mei'], false],
    ['indexatie.momenten', '1_juli', false],
    ['kostenplaats', 'LKS', true],
    ['kostenplaats', '', false],
  ] as const)('%s = %j: %s', (sleutel, waarde, goed) => {
    expect(checkWaarde(find(sleutel), waarde) === undefined).toBe(goed);
  });
});

describe('listAfwijkingen', () => {
  it('shows both values in words, with the reason and the places where they act', async () => {
    const geldend = selectRegels(bestanden, 'olst-wijhe', '2026-03-02');

    const lijst = listAfwijkingen(geldend, await calculateParameters(geldend));

    expect(lijst.find((a) => a.sleutel === 'betaling.dag')).toEqual({
      sleutel: 'betaling.dag',
      naam: 'Betaaldag',
      stap: 6,
      elementen: ['VoorbereidenBesluitTask', 'VastleggenToekenningTask'],
      landelijk: 'laatste werkdag vóór de 21e',
      lokaal: 'de 15e van de maand',
      motivering: expect.stringContaining('15e') as string,
    });
    expect(lijst.find((a) => a.sleutel === 'contact.forfaitair.termijn_dagen')).toMatchObject({
      landelijk: 'niet ingesteld',
      lokaal: '5 werkdagen',
    });
  });

  it('leaves out a local value that is the national one in another order', async () => {
    const variantbestand = makeVariant({
      afwijkingen: [{ sleutel: 'indexatie.momenten', waarde: ['1_juli', '1_januari'], motivering: 'andere volgorde' }],
    });
    const geldend = { ...landelijk, variantbestand };

    expect(listAfwijkingen(geldend, await calculateParameters(geldend))).toEqual([]);
  });
});
