import { describe, expect, it } from 'vitest';
import { isRegelafhankelijk } from '../../server/rules/regelafhankelijk.ts';
import type { Variantregel } from '../../server/rules/regelbestand.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules } from './given.ts';

const geldend = selectRegels(loadOwnRules(), 'voorbeeldstad', '2026-03-02');
const regel: Variantregel = {
  naam: 'naam van de werknemer bij één werkgever',
  prioriteit: 1,
  conditions: { all: [{ fact: 'werkgever', path: 'kvkNummer', operator: 'equal', value: '12345678' }] },
  sleutel: 'betaling.omschrijving',
  waarde: 'naam_werknemer',
  motivering: 'Op verzoek van de werkgever',
};
const metRegel = { ...geldend.variantbestand, regels: [regel] };
const zonder = { ...geldend.variantbestand, regels: [] };

describe('whether a parameter differs from zaak to zaak', () => {
  it('says yes when a rule of the gemeente or of its regio sets it', () => {
    expect(isRegelafhankelijk({ variantbestand: metRegel }, ['leeftijd.ingang', 'betaling.omschrijving'])).toBe(true);
    expect(isRegelafhankelijk({ variantbestand: zonder, regiovariant: metRegel }, ['betaling.omschrijving'])).toBe(
      true,
    );
  });

  it('says no when the rules set other parameters, or there are none', () => {
    expect(isRegelafhankelijk({ variantbestand: metRegel }, ['leeftijd.ingang'])).toBe(false);
    expect(isRegelafhankelijk({ variantbestand: zonder }, ['betaling.omschrijving'])).toBe(false);
  });
});
