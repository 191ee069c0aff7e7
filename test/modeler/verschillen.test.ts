import { describe, expect, it } from 'vitest';
import {
  formatNummers,
  listVerschilmerken,
  numberVerschillen,
  selectVerschillen,
} from '../../modeler/src/verschillen/selectie.ts';
import type { Verschil } from '../../server/domain/verschil/verschil.ts';

function makeVerschil(anders: Partial<Verschil> = {}): Verschil {
  return {
    soort: 'diagram',
    element: 'BellenTask',
    eigenschap: 'naam',
    van: 'Bellen',
    naar: 'Mailen',
    klasse: 'werkgevolg',
    zin: '‘Bellen’ heet nu ‘Mailen’.',
    waarom: 'Medewerkers lezen deze tekst.',
    naam: 'Mailen',
    elementen: ['BellenTask'],
    ...anders,
  };
}

const LIJST = numberVerschillen([
  makeVerschil(),
  makeVerschil({ eigenschap: 'toegevoegd', elementen: ['NieuwTask'] }),
  makeVerschil({ eigenschap: 'vervallen', elementen: ['OudTask'], klasse: 'rechtsgevolg' }),
  makeVerschil({ soort: 'parameter', eigenschap: 'waarde', elementen: ['BellenTask', 'NieuwTask'], klasse: 'opmaak' }),
]);

describe('the list of differences', () => {
  it('keeps the number of a difference whatever is filtered', () => {
    const rechts = selectVerschillen(LIJST, { klasse: 'rechtsgevolg', soort: 'alle' });
    expect(rechts.map(({ nummer }) => nummer)).toEqual([3]);
    expect(selectVerschillen(LIJST, { klasse: 'alle', soort: 'parameter' }).map(({ nummer }) => nummer)).toEqual([4]);
    expect(selectVerschillen(LIJST, { klasse: 'werkgevolg', soort: 'parameter' })).toEqual([]);
    expect(selectVerschillen(LIJST, { klasse: 'alle', soort: 'alle' })).toEqual(LIJST);
  });

  it('marks what went only in the old diagram, what came only in the new one, and the rest in both', () => {
    expect(listVerschilmerken(LIJST, 'oud')).toEqual([
      { element: 'BellenTask', soort: 'anders', nummers: [1, 4] },
      { element: 'OudTask', soort: 'vervalt', nummers: [3] },
      { element: 'NieuwTask', soort: 'anders', nummers: [4] },
    ]);
    expect(listVerschilmerken(LIJST, 'nieuw')).toEqual([
      { element: 'BellenTask', soort: 'anders', nummers: [1, 4] },
      { element: 'NieuwTask', soort: 'nieuw', nummers: [2, 4] },
    ]);
  });

  it('shows three numbers at one element, and that there are more', () => {
    expect(formatNummers([2])).toBe('2');
    expect(formatNummers([2, 5, 9])).toBe('2, 5, 9');
    expect(formatNummers([2, 5, 9, 11])).toBe('2, 5, 9 …');
  });
});
