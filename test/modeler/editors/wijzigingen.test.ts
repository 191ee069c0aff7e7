import { describe, expect, it } from 'vitest';
import { countKlassen, groupWijzigingen } from '../../../modeler/src/varianten/groepeer-wijzigingen.ts';
import type { Gevolgklasse } from '../../../server/domain/bijlage/bijlage.ts';
import type { Verschil, Verschilsoort } from '../../../server/domain/verschil/verschil.ts';

const verschil = (soort: Verschilsoort, klasse: Gevolgklasse, zin: string): Verschil => ({
  soort,
  klasse,
  zin,
  element: zin,
  eigenschap: 'naam',
  van: null,
  naar: null,
  waarom: '',
  naam: zin,
  elementen: [],
});
const veel = (aantal: number, soort: Verschilsoort, klasse: Gevolgklasse) =>
  Array.from({ length: aantal }, (_leeg, nr) => verschil(soort, klasse, `${soort} ${klasse} ${nr + 1}`));

describe('what publishing changes', () => {
  it('is counted by class', () => {
    expect(countKlassen([...veel(2, 'brief', 'opmaak'), ...veel(3, 'diagram', 'rechtsgevolg')])).toEqual({
      rechtsgevolg: 3,
      werkgevolg: 0,
      opmaak: 2,
    });
  });

  it('is said in ten sentences, the heaviest first, by subject, and says how many more there are', () => {
    const { groepen, rest } = groupWijzigingen([
      ...veel(6, 'diagram', 'opmaak'),
      ...veel(5, 'brief', 'rechtsgevolg'),
      ...veel(4, 'parameter', 'werkgevolg'),
    ]);
    expect(groepen.map(({ naam, aantal, eerste }) => [naam, aantal, eerste.length])).toEqual([
      ['Instellingen', 4, 4],
      ['Diagram', 6, 1],
      ['Brieven', 5, 5],
    ]);
    expect(rest).toBe(5);
  });

  it('keeps a subject in view of which no sentence is among the first ten', () => {
    const { groepen, rest } = groupWijzigingen([...veel(12, 'brief', 'rechtsgevolg'), ...veel(1, 'regel', 'opmaak')]);
    expect(groepen.map(({ naam, eerste }) => [naam, eerste.length])).toEqual([
      ['Regels', 0],
      ['Brieven', 10],
    ]);
    expect(rest).toBe(3);
  });

  it('leaves out the subjects that stand elsewhere, and has no rest below ten', () => {
    const lijst = [...veel(3, 'parameter', 'rechtsgevolg'), ...veel(2, 'formulier', 'werkgevolg')];
    expect(groupWijzigingen(lijst, ['parameter'])).toMatchObject({ groepen: [{ naam: 'Formulieren' }], rest: 0 });
    expect(groupWijzigingen([])).toEqual({ groepen: [], rest: 0 });
  });
});
