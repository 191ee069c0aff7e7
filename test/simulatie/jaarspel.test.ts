import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../server/load-library.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { playJaar } from '../../server/simulatie/jaarspel.ts';
import type { Jaaruitslag } from '../../server/simulatie/jaaruitslag.ts';
import { makeJaarzaak } from '../../server/simulatie/jaarzaak.ts';

const OPDRACHT = { gemeente: 'olst-wijhe', jaar: 2026, aantal: 6, seed: 7, maanden: 3 } as const;

describe('a quarter of a gemeente with six zaken', () => {
  let library: Library;
  let uitslag: Jaaruitslag;
  beforeAll(async () => {
    library = await loadLibrary(path.resolve(import.meta.dirname, '../..'));
    uitslag = await playJaar(library, OPDRACHT);
  }, 120_000);

  it('has a run in every month, each in time', () => {
    expect(uitslag.runs.map(({ maand }) => maand)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(uitslag.runs.every(({ betaaldag, uiterlijk }) => betaaldag <= uiterlijk)).toBe(true);
  });

  it('accounts for every cent, every letter and every term', () => {
    expect(uitslag.fouten).toEqual([]);
    expect(uitslag.rechtCent).toBeGreaterThan(0);
    expect(uitslag.rechtCent).toBe(uitslag.betaaldCent + uitslag.verrekendCent + uitslag.verschilCent);
    expect(uitslag.zaken).toBe(6);
    expect(uitslag.brieven).toBeGreaterThan(20);
    expect(uitslag.termijnenGehaald).toBeGreaterThan(8);
  });

  it('gives the same ledger when servers die in the middle of their work', async () => {
    const metStoringen = await playJaar(library, OPDRACHT, { storingen: 60 });
    expect(metStoringen.storingen).toBeGreaterThan(5);
    expect({ ...metStoringen, storingen: 0 }).toEqual(uitslag);
  }, 120_000);

  it('gives another ledger for another seed', () => {
    expect(makeJaarzaak(OPDRACHT, 3)).toEqual(makeJaarzaak(OPDRACHT, 3));
    expect(makeJaarzaak({ ...OPDRACHT, seed: 8 }, 3)).not.toEqual(makeJaarzaak(OPDRACHT, 3));
  });
});
