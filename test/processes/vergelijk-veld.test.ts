import { describe, expect, it } from 'vitest';
import { loadFormulieren } from '../../processes/formulieren.ts';
import { validateFormulier } from '../../processes/validate-formulier.ts';

const formulieren = await loadFormulieren('processes/formulieren', 'rules/schema/formulier.json');
const URENFORMULIEREN = ['aanvraag', 'beoordelen-aanvraag', 'ontvangen-gegevens', 'ontvangen-laatste-gegevens'];

function checkUren(naam: string, contractsoort: string, uren: number): readonly string[] {
  const formulier = formulieren[naam];
  if (!formulier) throw new Error(`There is no form ${naam}`);
  const waarden = { 'dienstverband.contractsoort': contractsoort, 'dienstverband.urenPerWeek': uren };
  return validateFormulier(formulier, waarden, { vandaag: '2026-03-02' }).fouten.flatMap(({ veld, melding }) =>
    veld === 'dienstverband.urenPerWeek' ? [melding] : [],
  );
}

describe.each(URENFORMULIEREN)('the hours per week in %s', (naam) => {
  it('are not 0 with a fixed number of hours, and the message says the way out', () => {
    expect(checkUren(naam, 'vast', 0)).toEqual([
      '‘Uren per week’ is 0. Bij ‘Vast aantal uren’ hoort meer dan 0. Vul het getal in, of kies iets anders bij ‘Soort contract’.',
    ]);
  });

  it.each([
    ['vast', 0.5],
    ['vast', 60],
    ['nul_uren', 0],
    ['min_max', 0],
  ])('may be (%s, %d)', (contractsoort, uren) => {
    expect(checkUren(naam, contractsoort, uren)).toEqual([]);
  });

  it('are never more than 60 or less than 0', () => {
    expect(checkUren(naam, 'vast', 60.01)).toHaveLength(1);
    expect(checkUren(naam, 'vast', -1)).toHaveLength(1);
  });
});
