import { expect, it } from 'vitest';
import { groupParameters } from '../../modeler/src/varianten/staplijst.tsx';
import type { Versieparameter } from '../../server/usecases/variant/variantversies.ts';

const PARAMETER: Versieparameter = {
  sleutel: 'betaling.dag',
  naam: 'Betaaldag',
  uitleg: 'Op welke dag?',
  type: 'getal',
  eenheid: null,
  opties: [],
  magLeeg: false,
  grens: 'Vóór de 21e.',
  grondslag: 'art. 7',
  vrijheid: 'begrensd',
  stap: 6,
  elementen: [],
  brieven: [],
  aanname: false,
  landelijk: 20,
  landelijkTekst: '20',
  waarde: 20,
  tekst: '20',
  afwijking: false,
};

it('the steps stand in the order of the process, with what belongs to no step at the end', () => {
  const stappen = groupParameters([
    { ...PARAMETER, sleutel: 'huisstijl', stap: null },
    PARAMETER,
    { ...PARAMETER, sleutel: 'aanvraag.vorm', stap: 1 },
    { ...PARAMETER, sleutel: 'afronding' },
  ]);
  expect(stappen.map(({ code, naam, parameters }) => [code, naam, parameters.length])).toEqual([
    ['1', '1 Aanvraag', 1],
    ['6', '6 Betalen en verrekenen', 2],
    ['algemeen', 'Algemeen', 1],
  ]);
});
