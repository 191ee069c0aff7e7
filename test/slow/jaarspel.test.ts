import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../server/load-library.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { playJaar } from '../../server/simulatie/jaarspel.ts';
import type { Jaaruitslag } from '../../server/simulatie/jaaruitslag.ts';

const OPDRACHT = { gemeente: 'olst-wijhe', jaar: 2026, aantal: 200, seed: 7, maanden: 12 } as const;
const MINUTEN = 60_000;

describe('a year of a gemeente with two hundred zaken', () => {
  let library: Library;
  let uitslag: Jaaruitslag;
  beforeAll(async () => {
    library = await loadLibrary(path.resolve(import.meta.dirname, '../..'));
    uitslag = await playJaar(library, OPDRACHT);
  }, 5 * MINUTEN);

  it('has twelve runs, each in time, and accounts for every cent, letter and term', () => {
    expect(uitslag.fouten).toEqual([]);
    expect(uitslag.runs).toHaveLength(12);
    expect(uitslag.rechtCent).toBe(uitslag.betaaldCent + uitslag.verrekendCent + uitslag.verschilCent);
  });

  it(
    'gives the identical ledger when sixty servers die on the way',
    async () => {
      const metStoringen = await playJaar(library, OPDRACHT, { storingen: 60 });
      expect(metStoringen.storingen).toBeGreaterThan(40);
      expect(metStoringen.grootboekSha256).toBe(uitslag.grootboekSha256);
      expect({ ...metStoringen, storingen: 0 }).toEqual(uitslag);
    },
    5 * MINUTEN,
  );
});
