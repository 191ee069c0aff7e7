import { describe, expect, it } from 'vitest';
import type { Briefgevolg } from '../../../server/domain/brief/briefsoort.ts';
import { calculateBriefsoort, lowersLks } from '../../../server/domain/brief/briefsoort.ts';
import type { Besluit } from '../../../server/domain/zaak/zaak.ts';

const gevolg = (deel: Briefgevolg) => calculateBriefsoort('kennisgeving', deel);

function maandbedrag(bedragPerMaandCent: number): Pick<Besluit, 'berekening'> {
  const nul = { lksCent: 0, werkgeverslastenCent: 0, stappen: [] };
  return { berekening: { peildatum: '2026-03-01', bedragPerMaandCent, ...nul } };
}

describe('the kind of a letter', () => {
  it('is a beschikking when it takes back one cent', () => {
    expect(gevolg({ bedragTerugCent: 1 })).toBe('beschikking');
    expect(gevolg({ bedragTerugCent: 0 })).toBe('kennisgeving');
  });

  it('is a beschikking when the LKS goes down or stops', () => {
    expect(gevolg({ lksOmlaagOfStop: true })).toBe('beschikking');
    expect(gevolg({ lksOmlaagOfStop: false })).toBe('kennisgeving');
  });

  it('is what the template says when the letter takes nothing away', () => {
    expect(gevolg({})).toBe('kennisgeving');
    expect(calculateBriefsoort('kennisgeving', undefined)).toBe('kennisgeving');
    expect(calculateBriefsoort('beschikking', {})).toBe('beschikking');
  });

  it('leaves a form or an annex that goes with it as it is', () => {
    expect(calculateBriefsoort('formulier', { bedragTerugCent: 100 })).toBe('formulier');
    expect(calculateBriefsoort('bijlage', { lksOmlaagOfStop: true })).toBe('bijlage');
  });
});

describe('whether a besluit lowers or ends the LKS', () => {
  it('is so for an end, whatever ran before', () => {
    expect(lowersLks({ soort: 'beeindiging' }, undefined)).toBe(true);
  });

  it('is so for a lower amount per month, and not for the same or a higher one', () => {
    const wijziging = (cent: number) => ({ soort: 'wijziging' as const, ...maandbedrag(cent) });
    expect(lowersLks(wijziging(99_999), maandbedrag(100_000))).toBe(true);
    expect(lowersLks(wijziging(100_000), maandbedrag(100_000))).toBe(false);
    expect(lowersLks(wijziging(100_001), maandbedrag(100_000))).toBe(false);
  });

  it('is not so without an amount of before', () => {
    expect(lowersLks({ soort: 'toekenning_regulier', ...maandbedrag(5) }, undefined)).toBe(false);
    expect(lowersLks({ soort: 'wijziging' }, maandbedrag(100))).toBe(false);
  });
});
