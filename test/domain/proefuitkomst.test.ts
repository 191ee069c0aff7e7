import { describe, expect, test } from 'vitest';
import { InvoerError } from '../../server/domain/fouten.ts';
import { makeProefuitkomst, measure } from '../../server/domain/proef/make-proefuitkomst.ts';
import { checkProefopdracht, STANDAARDMIX } from '../../server/domain/proef/proefopdracht.ts';
import type { Proefverloop } from '../../server/domain/proef/proefverloop.ts';

const RAPPEL = { code: 'PP-2', titel: 'Aanleveren gegevens' };
const basis: Proefverloop = {
  nummer: 1,
  soort: 'regulier',
  ontvangen: '2026-01-05',
  einde: 'toekenning_regulier',
  taken: [{ element: 'A', naam: 'Beoordelen', stap: 1 }],
  brieven: [RAPPEL, RAPPEL],
  termijnen: [{ soort: 'rappel', naam: 'Reactietermijn', wettelijk: false, uitkomst: 'gemist' }],
  stapdagen: { '1': 3 },
  werkdagen: 20,
  besluitOp: '2026-02-02',
  eersteBetaling: { dag: '2026-02-20', bedragCent: 100_00 },
  betalingen: { '2026-02': 100_00 },
};

function compare(nieuw: Partial<Proefverloop>) {
  return makeProefuitkomst({ oud: [basis], nieuw: [{ ...basis, ...nieuw }] });
}

describe('the sentences of a run', () => {
  test('say that nothing differs when nothing does', () => {
    expect(compare({}).zinnen).toEqual(['Beide versies geven voor deze zaken precies hetzelfde.']);
    expect(compare({}).zaken[0]?.anders).toBe(false);
  });

  test('tell of a third rappel, and how much longer it takes', () => {
    expect(compare({ brieven: [RAPPEL, RAPPEL, RAPPEL], werkdagen: 26 }).zinnen).toEqual([
      'Bij 1 zaak verandert de doorlooptijd: die wordt 6 werkdagen langer (mediaan van deze zaken). De mediaan van alle zaken samen wordt 26 werkdagen (was 20).',
      'Aanleveren gegevens (PP-2): ten hoogste 3 per zaak in plaats van 2. 1 zaak krijgt een derde.',
    ]);
  });

  test('tell of another outcome, a new task, a missed term and another first payment', () => {
    const { zinnen, eersteBetaling } = compare({
      einde: 'afwijzing',
      taken: [...basis.taken, { element: 'B', naam: 'Bellen', stap: 1 }],
      termijnen: [],
      eersteBetaling: { dag: '2026-02-13', bedragCent: 100_00 },
      betalingen: { '2026-02': 90_00 },
    });
    expect(zinnen).toContain('Afgewezen: 1 in plaats van 0 van de 1 zaak (1 meer).');
    expect(zinnen).toContain('Reactietermijn: 0 keer niet gehaald in plaats van 1 keer.');
    expect(zinnen).toContain('Nieuwe taak “Bellen”: 1 keer.');
    expect(zinnen).toContain(
      'De eerste betaling komt bij 1 zaak eerder en bij 0 zaken later (mediaan 7 dagen eerder).',
    );
    expect(zinnen.at(-1)).toMatch(/^In totaal wordt €\s10,00 minder betaald\.$/);
    expect(eersteBetaling).toEqual({ eerder: 1, later: 0, gelijk: 0 });
  });

  test('warn first of zaken that get stuck', () => {
    expect(compare({ einde: 'vastgelopen', melding: 'Kapot' }).zinnen[0]).toContain('Let op: 1 zaak loopt vast');
  });
});

test('the order in which zaken come in does not matter', () => {
  const tweede = { ...basis, nummer: 2, werkdagen: 4 };
  const heen = makeProefuitkomst({ oud: [basis, tweede], nieuw: [tweede, basis] });
  expect(makeProefuitkomst({ oud: [tweede, basis], nieuw: [basis, tweede] })).toEqual(heen);
});

test('median and 90th percentile are of the nearest rank', () => {
  expect(measure([5, 1, 4, 2, 3, 6, 7, 8, 9, 10])).toEqual({ aantal: 10, mediaan: 5, p90: 9 });
  expect(measure([])).toEqual({ aantal: 0, mediaan: 0, p90: 0 });
});

describe('an order', () => {
  test('of the standard mix is fine', () => {
    expect(() => checkProefopdracht({ aantal: 1000, seed: 7, mix: STANDAARDMIX })).not.toThrow();
  });

  test.each([
    ['aantal', { aantal: 0 }],
    ['aantal', { aantal: 2001 }],
    ['seed', { seed: 1.5 }],
    ['mix.onvolledig', { mix: { ...STANDAARDMIX, onvolledig: 101 } }],
    ['mix.urenMaximum', { mix: { ...STANDAARDMIX, urenMaximum: 5 } }],
    [
      'mix.soorten.regulier',
      {
        mix: {
          ...STANDAARDMIX,
          soorten: { regulier: 0, forfaitair: 0, praktijkroute: 0, tijdens_dienstverband: 0, ambtshalve: 0 },
        },
      },
    ],
  ])('is refused with a message at %s', (veld, anders) => {
    const check = () => checkProefopdracht({ aantal: 10, seed: 1, mix: STANDAARDMIX, ...anders });
    expect(check).toThrow(InvoerError);
    expect(check).toThrow(expect.objectContaining({ velden: [expect.objectContaining({ veld })] }));
  });
});
