import { describe, expect, it } from 'vitest';
import { compareVersies } from '../../../server/domain/verschil/compare-versies.ts';
import type { Versieformulier, Versiemelding } from '../../../server/domain/verschil/versieinhoud.ts';
import { landelijk } from './given.ts';

const FORMULIER: Versieformulier = { naam: 'proef', titel: 'Proef', knop: 'Klaar', groepen: [] };
const ALS = { feit: 'betaalopdracht.akkoord', is: [false] };

function compare(oud: readonly Versiemelding[], nieuw: readonly Versiemelding[]) {
  const met = (meldingen: readonly Versiemelding[]) => ({
    ...landelijk,
    formulieren: [{ ...FORMULIER, ...(meldingen.length === 0 ? {} : { meldingen }) }],
  });
  return compareVersies(met(oud), met(nieuw)).map(({ zin, klasse, element }) => [element, klasse, zin]);
}

describe('the messages above a form', () => {
  it.each<[string, readonly Versiemelding[], readonly Versiemelding[], string]>([
    ['a new one', [], [{ tekst: 'Let op.' }], 'Boven formulier ‘Proef’ komt een melding: ‘Let op’.'],
    ['one that went', [{ tekst: 'Let op.' }], [], 'De melding boven formulier ‘Proef’ vervalt: ‘Let op’.'],
    [
      'other words under the same condition',
      [{ als: ALS, tekst: 'Niet akkoord.' }],
      [{ als: ALS, tekst: 'De budgethouder zei nee.' }],
      'De melding boven formulier ‘Proef’ is nu: ‘De budgethouder zei nee’.',
    ],
  ])('differ: %s', (_naam, oud, nieuw, zin) => {
    expect(compare(oud, nieuw)).toEqual([['proef', 'werkgevolg', zin]]);
  });

  it('under another condition are a message that went and one that came', () => {
    expect(compare([{ als: ALS, tekst: 'A.' }], [{ als: { ...ALS, is: [true] }, tekst: 'A.' }])).toHaveLength(2);
  });

  it('do not differ when they are the same, in another order of their parts too', () => {
    expect(compare([{ als: ALS, tekst: 'A.' }], [{ tekst: 'A.', als: { is: [false], feit: ALS.feit } }])).toEqual([]);
    expect(compare([], [])).toEqual([]);
  });
});
