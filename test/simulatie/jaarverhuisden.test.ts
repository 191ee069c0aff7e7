import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../server/domain/besluit/besluit.ts';
import type { Maandstand } from '../../server/domain/betalen/betaalstand.ts';
import { calculateRecht } from '../../server/domain/recht/recht.ts';
import type { Sluitzaak } from '../../server/simulatie/jaarsluiting.ts';
import { checkVerhuisden } from '../../server/simulatie/jaarverhuisden.ts';
import { beeindiging, besluit, CONTEXT } from '../domain/recht/voorbeelden.ts';
import { verhuisdeZaak } from '../domain/verhuizing/voorbeelden.ts';

const TOT = '2026-06';
const VRAAG = { totEnMet: TOT, rekengegevens: CONTEXT.rekengegevens };
const DATUM = '2026-03-11';
const VAST = besluit('2026-02-01', {}, { einddatum: '2027-01-31' });

function overname(van: string, anders: Parameters<typeof besluit>[1] = {}): Besluit {
  return { ...besluit(van, anders, { einddatum: '2027-01-31', volgendeMeting: '2027-12-15' }), soort: 'overname' };
}

function makeSluitzaak(naam: string, besluiten: readonly Besluit[], gegevens: object): Sluitzaak {
  const basis = verhuisdeZaak({ verrekenwijze: 'LKS_02' });
  const zaak = { ...basis, besluiten, gegevens: { ...basis.gegevens, ...gegevens } };
  const stand = calculateRecht(zaak, TOT, CONTEXT) as unknown as readonly Maandstand[];
  return { naam, nummer: 0, zaak, stand, eerder: [] };
}

function makeVertrokken(...meer: readonly Besluit[]): Sluitzaak {
  const verhuizing = { datum: DATUM, nieuweGemeente: 'b', bron: 'brp', uitkomst: 'beeindigen', pakketId: 'p1' };
  return makeSluitzaak('0001', [VAST, ...meer, beeindiging(DATUM)], { verhuizing });
}

function makeAangekomen(...besluiten: readonly Besluit[]): Sluitzaak {
  return makeSluitzaak('0001 na verhuizing', besluiten, { verhuizing: undefined, overname: { pakketId: 'p1' } });
}

describe('somebody who moved', () => {
  it('has every day at exactly one gemeente, and together the LKS of who had stayed', () => {
    expect(checkVerhuisden([makeVertrokken()], [makeAangekomen(overname(DATUM))], VRAAG)).toEqual([]);
  });

  it('was not taken over, or twice', () => {
    const daar = makeAangekomen(overname(DATUM));
    expect(checkVerhuisden([makeVertrokken()], [], VRAAG)).toEqual(['Zaak 0001: de verhuizing is 0 keer overgenomen.']);
    expect(checkVerhuisden([makeVertrokken()], [daar, daar], VRAAG)).toEqual([
      'Zaak 0001: de verhuizing is 2 keer overgenomen.',
      'Er zijn 1 overnames van niemand.',
    ]);
  });

  it.each([
    ['misses two days', '2026-03-13', /2 dagen zijn van geen of van beide gemeenten, de eerste is 11 maart 2026/],
    ['has two days twice', '2026-03-09', /2 dagen zijn van geen of van beide gemeenten, de eerste is 9 maart 2026/],
  ])('%s', (_wat, van, melding) => {
    const [dagen, maand] = checkVerhuisden([makeVertrokken()], [makeAangekomen(overname(van))], VRAAG);
    expect(dagen).toMatch(melding);
    expect(maand).toMatch(/maart 2026: beide gemeenten samen betalen/);
  });

  it('got another loonwaarde', () => {
    const fouten = checkVerhuisden([makeVertrokken()], [makeAangekomen(overname(DATUM, { loonwaarde: 50 }))], VRAAG);
    expect(fouten[0]).toBe('Zaak 0001: de loonwaarde of de volgende meting is bij de verhuizing veranderd.');
    expect(fouten).toHaveLength(1 + 4);
  });

  it('got the hours of later over days before them', () => {
    const [vanaf, meerUren] = ['2026-04-01', { urenPerWeek: 36 }];
    const vertrokken = makeVertrokken({ ...besluit(vanaf, meerUren, { einddatum: '2027-01-31' }), soort: 'wijziging' });
    const goed = [{ ...overname(DATUM), einddatum: '2026-03-31' }, overname(vanaf, meerUren)];
    expect(checkVerhuisden([vertrokken], [makeAangekomen(...goed)], VRAAG)).toEqual([]);
    expect(checkVerhuisden([vertrokken], [makeAangekomen(overname(DATUM, meerUren))], VRAAG)).toEqual([
      expect.stringMatching(/^Zaak 0001, maart 2026: beide gemeenten samen betalen/),
    ]);
  });

  it('has a claim between the gemeenten that the other one did not book', () => {
    const van = makeVertrokken();
    const vordering = { wijze: 'met_gemeente', bedragCent: 12_345, maanden: ['2026-03'] };
    const zaak = { ...van.zaak, vorderingen: [vordering] } as unknown as Sluitzaak['zaak'];
    expect(checkVerhuisden([{ ...van, zaak }], [makeAangekomen(overname(DATUM))], VRAAG)).toEqual([
      expect.stringMatching(/^Zaak 0001: de ene gemeente vordert €\s123,45 van de andere, en die boekte €\s0,00/),
    ]);
  });
});
