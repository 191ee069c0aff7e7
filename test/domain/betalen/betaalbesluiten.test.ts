import { expect, test } from 'vitest';
import { decideAanbieden } from '../../../server/domain/betalen/betaalbesluiten.ts';
import type { Betaalrun } from '../../../server/domain/betalen/betaalrun.ts';
import { makeRun } from '../../payments/voorbeeldrun.ts';

const VOORSTEL: Betaalrun = { ...makeRun(), status: 'voorstel' };
const offer = (anders: Partial<Betaalrun>) => () => decideAanbieden({ ...VOORSTEL, ...anders }, [], 'a.een');
const BLOKKEERT = { soort: 'iban_ontbreekt', ernst: 'blokkeert', melding: 'Er is geen rekening.' } as const;

test('a proposal with money for the bank is offered to a colleague', () => {
  expect(offer({})()).toEqual([{ soort: 'TerGoedkeuringAangeboden', door: 'a.een' }]);
});

test('a proposal of which every line is blocked is not offered, and says what to solve', () => {
  const regels = VOORSTEL.regels.map((regel) => ({ ...regel, signalen: [BLOKKEERT] }));
  expect(offer({ regels })).toThrow('geen enkele regel kan mee. Los de waarschuwingen op');
});

test('a proposal of which every line is set off is not offered, and says that the lines come back', () => {
  const regels = VOORSTEL.regels.map((regel) => ({ ...regel, bedragCent: 0, lksCent: 0, werkgeverslastenCent: 0 }));
  expect(offer({ regels })).toThrow('alle regels worden verrekend. Trek de betaalrun in.');
});

test('a proposal is not offered while nobody knows the account of the gemeente', () => {
  const { rekening: _weg, ...zonder } = VOORSTEL;
  expect(() => decideAanbieden(zonder, [], 'a.een')).toThrow('De rekening van de gemeente is niet bekend.');
});

test('a proposal is not offered when zaken changed after it was made: five are named, the rest counted', () => {
  const zaken = ['LKS-1', 'LKS-2', 'LKS-3', 'LKS-4', 'LKS-5', 'LKS-6', 'LKS-7'];
  expect(() => decideAanbieden(VOORSTEL, zaken, 'a.een')).toThrow('LKS-1, LKS-2, LKS-3, LKS-4, LKS-5 en 2 andere');
});
