import { describe, expect, it } from 'vitest';
import { countRol, isVlot, JAARROLLEN, planRollen } from '../../server/simulatie/jaarplan.ts';
import { planVoorvallen } from '../../server/simulatie/jaarvoorval.ts';
import { makeJaarzaak } from '../../server/simulatie/jaarzaak.ts';

const JAAR = { gemeente: 'voorbeeldstad', jaar: 2026, aantal: 200, seed: 7, maanden: 12 } as const;
const aantallen = (seed: number, aantal: number) => {
  const soorten = [...planRollen({ seed, aantal }).values()].map(({ soort }) => soort);
  return JAARROLLEN.map((rol) => soorten.filter((soort) => soort === rol).length);
};

describe('what is planned in a year', () => {
  it('is 20 moves, 30 extensions and 10 ends in two hundred zaken, and as many of others, whatever the seed', () => {
    for (const seed of [1, 7, 99]) expect(aantallen(seed, 200)).toEqual([20, 30, 10, 10, 6, 4, 8]);
    expect(aantallen(7, 60)).toEqual([6, 9, 3, 3, 2, 1, 2]);
    expect(countRol('verhuizing', 1)).toBe(0);
  });

  it('happens to other zaken with another seed, and never to those that are decided at once', () => {
    const [zeven, acht] = [planRollen(JAAR), planRollen({ ...JAAR, seed: 8 })];
    expect([...zeven.keys()]).not.toEqual([...acht.keys()]);
    expect([...zeven.keys()].some(isVlot)).toBe(false);
    expect(planRollen(JAAR)).toEqual(zeven);
  });

  it('is about zaken that are complete; only contracts that are extended end within the year', () => {
    for (const [nummer, rol] of planRollen(JAAR)) {
      const { aanvraag, loonwaarde, antwoorden } = makeJaarzaak(JAAR, nummer, rol);
      expect(aanvraag['dienstverband.aokOntvangenOp']).toBeDefined();
      expect(loonwaarde).toBeLessThan(100);
      expect(antwoorden).not.toContain(null);
      const einde = JSON.stringify(aanvraag['dienstverband.einddatum'] ?? 'nooit');
      expect(einde < JSON.stringify('2027-02')).toBe(rol.soort === 'verlenging');
    }
  });

  it('has hours that are settled afterwards in some zaken of each kind', () => {
    const soorten = Array.from({ length: 200 }, (_, nummer) => makeJaarzaak(JAAR, nummer).aanvraag).map(
      (aanvraag) => aanvraag['dienstverband.contractsoort'],
    );
    for (const soort of ['nul_uren', 'min_max'])
      expect(soorten.filter((deel) => deel === soort).length).toBeGreaterThan(5);
  });

  it('has moves, ends of four kinds, other hours, other accounts and objections', () => {
    const voorvallen = planVoorvallen(JAAR, planRollen(JAAR), 'elders');
    const count = (naam: string) => voorvallen.filter(({ proces }) => proces === naam).length;
    expect(count('verhuizing-vertrek')).toBe(20);
    expect(count('bezwaar')).toBe(6);
    // An end in four is told as a change of the contract; 10 other hours of which 2 change again, 4 accounts, 3 changes after an
    // objection, and 4 who get other hours before they move.
    expect(count('eindafrekening')).toBe(8);
    expect(count('wijziging')).toBe(2 + 12 + 4 + 3 + 4);
    expect(count('hermeting')).toBe(8);
  });
});
