import { describe, expect, it } from 'vitest';
import { findVerschillen } from '../../modeler/src/zaak/conflict.ts';
import type { Taakformulier } from '../../server/usecases/usecases.ts';
import { FORMULIER, makeTaak } from './voorbeelden.ts';

function makeTaakformulier(waarden: Taakformulier['waarden']): Taakformulier {
  return { taak: makeTaak(), zaakversie: 1, formulier: FORMULIER, waarden, bronnen: {}, werkafspraken: [] };
}

describe('the fields in which a user must choose after a conflict', () => {
  const begin = makeTaakformulier({ 'dienstverband.urenPerWeek': 32, 'besluit.toelichting': 'oud' });

  it('are those that a colleague changed to something else than mine', () => {
    const nu = makeTaakformulier({ 'dienstverband.urenPerWeek': 28, 'besluit.toelichting': 'oud' });
    const verschillen = findVerschillen(begin, nu, { 'dienstverband.urenPerWeek': 36, 'besluit.toelichting': 'nieuw' });
    expect(verschillen.map(({ veld, mijn, ander }) => [veld.veld, mijn, ander])).toEqual([
      ['dienstverband.urenPerWeek', 36, 28],
    ]);
  });

  it('are none when both filled in the same', () => {
    const nu = makeTaakformulier({ 'dienstverband.urenPerWeek': 28 });
    expect(findVerschillen(begin, nu, { 'dienstverband.urenPerWeek': 28 })).toEqual([]);
  });

  it('does not ask about a field that my form does not show', () => {
    const nu = makeTaakformulier({ 'dienstverband.urenPerWeek': 28 });
    expect(findVerschillen(begin, nu, { 'besluit.uitkomst': 'afwijzen' })).toEqual([]);
  });

  it('takes empty and absent for the same', () => {
    const leeg = makeTaakformulier({});
    expect(
      findVerschillen(leeg, makeTaakformulier({ 'besluit.toelichting': null }), { 'besluit.toelichting': 'x' }),
    ).toEqual([]);
  });
});
