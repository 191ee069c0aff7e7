import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isMinimumloonBekend } from '../../server/domain/bedrag/minimumloon.ts';
import type { Library } from '../../server/load-library.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { addAannamen, describeAanname, loadAannamen, toJaaraanname } from '../../server/simulatie/jaaraannamen.ts';
import { Jaarwereld } from '../../server/simulatie/jaarwereld.ts';

describe('a minimum wage that nobody knows yet', () => {
  let library: Library;
  beforeAll(async () => {
    library = await loadLibrary(path.resolve(import.meta.dirname, '../..'));
  });

  it('is assumed for 1 January 2027 only, with its basis, and only in a game that comes to it', () => {
    const [aanname, ...meer] = loadAannamen(library, '2027-02-28');
    expect(meer).toEqual([]);
    expect(aanname).toMatchObject({ aanname: true, minimumloon: { geldigVanaf: '2027-01-01' } });
    expect(aanname?.basis).toContain('nog niet bekend');
    expect(loadAannamen(library, '2026-12-31')).toEqual([]);
  });

  it('has the amounts of young people by the percentages of the law', () => {
    const [aanname] = loadAannamen(library, '2027-02-28');
    const bedragen = aanname?.minimumloon.bedragen ?? [];
    const heel = bedragen.find(({ leeftijd }) => leeftijd === 21)?.uurCent ?? 0;
    for (const { percentage, uurCent } of bedragen) expect(uurCent).toBe(Math.round((heel * percentage) / 100));
    const vorig = library.rekengegevens.minimumlonen.find(({ geldigVanaf }) => geldigVanaf === '2026-07-01');
    const soorten = (lijst: typeof bedragen) => lijst.map(({ categorie, leeftijd }) => `${categorie} ${leeftijd}`);
    expect(soorten(bedragen)).toEqual(soorten(vorig?.bedragen ?? []));
    expect(heel).toBeGreaterThan(vorig?.bedragen[0]?.uurCent ?? 0);
  });

  it('never comes into the rules of the product, and is not assumed once they know it', () => {
    const aannamen = loadAannamen(library, '2027-02-28');
    const eigen = addAannamen(library, aannamen);
    expect(isMinimumloonBekend('2027-01-01', eigen.rekengegevens)).toBe(true);
    expect(isMinimumloonBekend('2027-01-01', library.rekengegevens)).toBe(false);
    expect(library.regels.overig['wml']?.some(({ geldigVanaf }) => geldigVanaf > '2026-12-31')).toBe(false);
    expect(loadAannamen(eigen, '2027-02-28')).toEqual([]);
  });

  it('is known to the servers of a game from its own day on', () => {
    const aannamen = loadAannamen(library, '2027-02-28');
    const opdracht = { gemeente: 'voorbeeldstad', jaar: 2026, aantal: 0, seed: 1, maanden: 12 };
    const wereld = new Jaarwereld(library, opdracht, { aannamen });
    const isBekend = (dag: string) => {
      wereld.begin(dag);
      const { rekengegevens } = wereld.omgeving.regelkeuze.select('voorbeeldstad', '2026-01-02');
      return isMinimumloonBekend('2027-01-01', rekengegevens);
    };
    expect(['2026-01-02', '2026-11-15', '2026-11-16', '2027-01-01'].map(isBekend)).toEqual([false, false, true, true]);
  });

  it('follows for every half year after it, each a little more', () => {
    const aannamen = loadAannamen(library, '2029-02-28');
    expect(aannamen.map(({ minimumloon: { geldigVanaf, geldigTot } }) => [geldigVanaf, geldigTot])).toEqual([
      ['2027-01-01', '2027-06-30'],
      ['2027-07-01', '2027-12-31'],
      ['2028-01-01', '2028-06-30'],
      ['2028-07-01', '2028-12-31'],
      ['2029-01-01', '2029-06-30'],
    ]);
    const lonen = aannamen.map(({ minimumloon }) => minimumloon.referentiemaandloonCent ?? 0);
    // Multiples of sixty cents, 1.9 percent more each time.
    expect(lonen).toEqual([238_140, 242_640, 247_260, 251_940, 256_740]);
    expect(aannamen.map(({ bekendVanaf }) => bekendVanaf).slice(1, 3)).toEqual(['2027-05-16', '2027-11-16']);
    const eigen = addAannamen(library, aannamen);
    expect(isMinimumloonBekend('2029-01-01', eigen.rekengegevens)).toBe(true);
  });

  it('is named with its basis', () => {
    const [aanname] = loadAannamen(library, '2027-02-28').map(toJaaraanname);
    expect(aanname).toMatchObject({ geldigVanaf: '2027-01-01', bekendVanaf: '2026-11-16' });
    expect(aanname && describeAanname(aanname)).toMatch(
      /^Aanname: Aangenomen wettelijk minimumloon per 1 januari 2027/,
    );
  });
});
