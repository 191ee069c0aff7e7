import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Minimumloonvraag } from '../../../server/domain/bedrag/minimumloon.ts';
import {
  calculateLeeftijd,
  calculateMinimumloon,
  findLeeftijdsdag,
  isMinimumloonBekend,
  MinimumloonOnbekendError,
} from '../../../server/domain/bedrag/minimumloon.ts';
import { addDagen } from '../../../server/domain/datum.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { gegevens } from '../gegevens.ts';

const cent = (vraag: Partial<Minimumloonvraag>) =>
  calculateMinimumloon(
    { peildatum: '2026-01-01', geboortedatum: '1990-05-01', ...vraag },
    gegevens,
  ).perMaandCent.toNumber();

describe('the minimum wage per month', () => {
  it.each<[string, number, number]>([
    ['2024-01-01', 206_940, 207_012],
    ['2024-07-01', 213_360, 213_408],
    ['2025-01-01', 219_180, 219_336],
    ['2025-07-01', 224_580, 224_640],
    ['2026-01-01', 229_440, 229_476],
    ['2026-07-01', 233_700, 233_844],
  ])('of %s is known in both bases', (peildatum, r, u) => {
    expect(cent({ peildatum, basis: 'R' })).toBe(r);
    expect(cent({ peildatum, basis: 'U' })).toBe(u);
  });

  it('is by default the referentiemaandloon, and says that this is a choice', () => {
    const { perMaandCent, stappen } = calculateMinimumloon(
      { peildatum: '2026-03-15', geboortedatum: '1990-05-01' },
      gegevens,
    );
    expect(perMaandCent.toNumber()).toBe(229_440);
    expect(stappen).toMatchObject([{ aanname: true, grondslag: 'art. 8 lid 1 onder b WML' }]);
  });

  it('until 2023 is the month amount, whatever the basis', () => {
    expect(cent({ peildatum: '2023-12-31', basis: 'R' })).toBe(199_500);
    expect(cent({ peildatum: '2023-12-31', basis: 'U' })).toBe(199_500);
    expect(cent({ peildatum: '2023-12-31', geboortedatum: '2005-01-01' })).toBe(99_750);
  });

  it('of the young is a part of that of adults', () => {
    const twintig = { geboortedatum: '2005-06-01' };
    expect(cent({ ...twintig, basis: 'R' })).toBe(183_552);
    expect(cent({ ...twintig, basis: 'U' })).toBe(1177 * 156);
    const { stappen } = calculateMinimumloon({ peildatum: '2026-01-01', ...twintig }, gegevens);
    expect(stappen[0]).toMatchObject({ uitkomst: '80%', grondslag: 'art. 8 lid 3 WML' });
    expect(cent({ geboortedatum: '2009-01-01', basis: 'R' })).toBeCloseTo(90_628.8);
  });

  it('of the young in a bbl is lower at 18, 19 and 20 only', () => {
    expect(cent({ geboortedatum: '2005-06-01', basis: 'U', bbl: true })).toBe(905 * 156);
    expect(cent({ geboortedatum: '2009-01-01', basis: 'U', bbl: true })).toBe(581 * 156);
    expect(cent({ bbl: true })).toBe(cent({}));
  });

  it('follows the birthday, or the first of its month', () => {
    const jong = { geboortedatum: '2005-01-15', peildatum: '2026-01-10' };
    expect(cent(jong)).toBe(183_552);
    expect(cent({ ...jong, leeftijdIngang: 'eerste_van_de_maand' })).toBe(229_440);
    expect(cent({ ...jong, leeftijdOp: '2026-01-15' })).toBe(229_440);
  });

  it('of a year that is not known is no guess but a clear error', () => {
    const vraag = { peildatum: '2027-01-01', geboortedatum: '1990-05-01' };
    expect(() => calculateMinimumloon(vraag, gegevens)).toThrow(MinimumloonOnbekendError);
    expect(() => calculateMinimumloon(vraag, gegevens)).toThrow(InvoerError);
    expect(() => calculateMinimumloon(vraag, gegevens)).toThrow(
      /1 januari 2027.*tot en met 31 december 2026.*functioneel beheerder/,
    );
    expect(isMinimumloonBekend('2026-12-31', gegevens)).toBe(true);
    expect(isMinimumloonBekend('2027-01-01', gegevens)).toBe(false);
  });
});

describe('an age', () => {
  it('is reached on the birthday', () => {
    expect(calculateLeeftijd('2005-06-01', '2026-05-31')).toBe(20);
    expect(calculateLeeftijd('2005-06-01', '2026-06-01')).toBe(21);
    expect(calculateLeeftijd('2004-02-29', '2025-02-28')).toBe(20);
    expect(calculateLeeftijd('2004-02-29', '2025-03-01')).toBe(21);
    expect(calculateLeeftijd('2004-02-29', '2024-02-29')).toBe(20);
  });

  it('counts from the first of a month when that was chosen', () => {
    expect(calculateLeeftijd('2005-06-15', '2026-06-01', 'eerste_van_de_maand')).toBe(21);
    expect(calculateLeeftijd('2005-06-15', '2026-06-30', 'eerste_volgende_maand')).toBe(20);
    expect(calculateLeeftijd('2005-06-15', '2026-07-01', 'eerste_volgende_maand')).toBe(21);
    expect(calculateLeeftijd('2005-06-01', '2026-06-01', 'eerste_volgende_maand')).toBe(21);
    expect(calculateLeeftijd('2005-12-15', '2026-12-31', 'eerste_volgende_maand')).toBe(20);
    expect(calculateLeeftijd('2005-12-15', '2027-01-01', 'eerste_volgende_maand')).toBe(21);
  });

  it('never falls, and agrees with the day from which it counts', () => {
    const datum = fc.integer({ min: 0, max: 12_000 }).map((dagen) => addDagen('1990-01-01', dagen));
    const ingang = fc.constantFrom(
      'verjaardag' as const,
      'eerste_van_de_maand' as const,
      'eerste_volgende_maand' as const,
    );
    fc.assert(
      fc.property(datum, fc.integer({ min: 400, max: 12_000 }), ingang, (geboren, dagen, keuze) => {
        const op = addDagen(geboren, dagen);
        const leeftijd = calculateLeeftijd(geboren, op, keuze);
        const jaar = Number(geboren.slice(0, 4)) + leeftijd;
        expect(findLeeftijdsdag(geboren, jaar, keuze) <= op).toBe(true);
        expect(findLeeftijdsdag(geboren, jaar + 1, keuze) > op).toBe(true);
        expect(calculateLeeftijd(geboren, addDagen(op, 1), keuze)).toBeGreaterThanOrEqual(leeftijd);
      }),
    );
  });
});

describe('the minimum wage files', () => {
  const bestanden = gegevens.minimumlonen;

  it('follow each other half a year at a time without a gap', () => {
    for (const [plaats, bestand] of bestanden.entries()) {
      const volgende = bestanden[plaats + 1];
      if (volgende === undefined) continue;
      const eind = bestand.geldigTot.endsWith('06-30') ? '07-01' : '01-01';
      expect(volgende.geldigVanaf.slice(5)).toBe(eind);
      expect(volgende.geldigVanaf > bestand.geldigTot).toBe(true);
    }
  });

  it('have amounts of the young that follow from the percentage, so that no figure is mistyped', () => {
    for (const { regime, bedragen } of bestanden) {
      const volwassen = bedragen.find(({ leeftijd }) => leeftijd === 21);
      for (const rij of bedragen) {
        const deel = (((regime === 'uur' ? volwassen?.uurCent : volwassen?.maandCent) ?? 0) * rij.percentage) / 100;
        const verwacht = regime === 'uur' ? Math.round(deel + 1e-6) : Math.round(deel / 5 + 1e-6) * 5;
        expect(regime === 'uur' ? rij.uurCent : rij.maandCent).toBe(verwacht);
      }
    }
  });

  it('have an hourly wage that is the referentiemaandloon of 36 hours, rounded up to a cent', () => {
    for (const { regime, bedragen, referentiemaandloonCent = 0 } of bestanden) {
      if (regime !== 'uur') continue;
      const uur = bedragen.find(({ leeftijd }) => leeftijd === 21)?.uurCent ?? 0;
      expect(uur * 156 - referentiemaandloonCent).toBeGreaterThanOrEqual(0);
      expect(uur * 156 - referentiemaandloonCent).toBeLessThan(2 * 156);
    }
  });
});
