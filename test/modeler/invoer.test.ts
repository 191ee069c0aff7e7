import { describe, expect, it } from 'vitest';
import { describeWaarde, makeInvoer, readWaarden } from '../../modeler/src/formulier/invoer.ts';
import { listVelden } from '../../processes/formulier.ts';
import { FORMULIER } from './voorbeelden.ts';

const VELDEN = listVelden(FORMULIER);
const WAARDEN = {
  'besluit.uitkomst': 'toekennen',
  'besluit.ingangsdatum': '2026-03-02',
  'dienstverband.urenPerWeek': 1032.5,
  'dienstverband.wsw': false,
};

describe('the input of a form', () => {
  it('shows values as a Dutch reader writes them', () => {
    expect(makeInvoer(FORMULIER, WAARDEN)).toEqual({
      'besluit.uitkomst': 'toekennen',
      'besluit.ingangsdatum': '02-03-2026',
      'dienstverband.urenPerWeek': '1032,5',
      'dienstverband.wsw': 'nee',
      'besluit.toelichting': '',
    });
  });

  it('reads back exactly the values that it showed', () => {
    expect(readWaarden(VELDEN, makeInvoer(FORMULIER, WAARDEN))).toEqual({ ...WAARDEN, 'besluit.toelichting': null });
  });

  it('keeps what is half typed as text, so that a draft loses nothing', () => {
    const waarden = readWaarden(VELDEN, { 'besluit.ingangsdatum': '2-3-20', 'dienstverband.urenPerWeek': 'veel' });
    expect(waarden['besluit.ingangsdatum']).toBe('2-3-20');
    expect(waarden['dienstverband.urenPerWeek']).toBe('veel');
    expect(makeInvoer(FORMULIER, waarden)['besluit.ingangsdatum']).toBe('2-3-20');
  });

  it('describes a value by its label', () => {
    const [uitkomst, , , wsw, toelichting] = VELDEN;
    expect(uitkomst && describeWaarde(uitkomst, 'afwijzen')).toBe('Afwijzen');
    expect(wsw && describeWaarde(wsw, true)).toBe('Ja');
    expect(toelichting && describeWaarde(toelichting, null)).toBe('(leeg)');
  });
});
