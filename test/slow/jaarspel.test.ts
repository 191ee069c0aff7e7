import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Jaaruitslag } from '../../server/simulatie/jaaruitslag.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const JAAR = ['--gemeente', 'voorbeeldstad', '--jaar', '2026', '--zaken', '200', '--seed', '7', '--json'];
const MAXIMUM_BYTES = 10_000_000;
const MINUTEN = 60_000;

/** A year in a process of its own, so that two of them use two cores. Rejects when the accounts do not balance. */
async function simuleer(...args: readonly string[]): Promise<Jaaruitslag> {
  const opdracht = ['--import', 'tsx', 'server/cli/lks.ts', 'simuleer', ...JAAR, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, opdracht, { cwd: ROOT, maxBuffer: MAXIMUM_BYTES });
  return JSON.parse(stdout) as Jaaruitslag;
}

describe('a year of a gemeente with two hundred zaken', () => {
  let uitslag: Jaaruitslag;
  let metStoringen: Jaaruitslag;
  beforeAll(async () => {
    [uitslag, metStoringen] = await Promise.all([simuleer(), simuleer('--storingen', '60')]);
  }, 10 * MINUTEN);

  it('has twelve runs, each in time, and accounts for every cent, letter and term', () => {
    expect(uitslag.fouten).toEqual([]);
    expect(uitslag.zaken).toBe(200);
    expect(uitslag.runs.map(({ maand }) => maand.slice(5)).join(' ')).toBe('01 02 03 04 05 06 07 08 09 10 11 12');
    expect(uitslag.runs.every(({ betaaldag, uiterlijk }) => betaaldag <= uiterlijk)).toBe(true);
    expect(uitslag.rechtCent).toBeGreaterThan(100_000_000);
    expect(uitslag.rechtCent).toBe(uitslag.betaaldCent + uitslag.verrekendCent + uitslag.verschilCent);
  });

  it('has everything that was planned, carried out to the end', () => {
    const { voorvallen } = uitslag;
    expect([voorvallen.verhuizing, voorvallen.verlenging, voorvallen.einde]).toEqual([
      { gepland: 20, gedaan: 20 },
      { gepland: 30, gedaan: 30 },
      { gepland: 10, gedaan: 10 },
    ]);
    for (const { gepland, gedaan } of [voorvallen.uren, voorvallen.bezwaar, voorvallen.iban, voorvallen.hermeting]) {
      expect(gepland).toBeGreaterThan(3);
      expect(gedaan).toBe(gepland);
    }
    expect(voorvallen.urenopgaven).toBeGreaterThan(150);
    expect([uitslag.verschilCent, uitslag.openPosten]).toEqual([0, []]);
  });

  it('has everybody who moved at the next gemeente, which pays on its own day', () => {
    const { ontvangst } = uitslag;
    expect(ontvangst).toMatchObject({ gemeente: 'olst-wijhe', zaken: 20, verschilCent: 0 });
    expect(ontvangst.rechtCent).toBeGreaterThan(1_000_000);
    expect(ontvangst.rechtCent).toBe(ontvangst.betaaldCent + ontvangst.verrekendCent);
    for (const { betaaldag } of ontvangst.runs) expect(Number(betaaldag.slice(8))).toBeLessThanOrEqual(15);
    expect(uitslag.brievenTeruggekomen).toBeGreaterThan(20);
  });

  it('settles four quarters, each in every zaak at once', () => {
    expect(uitslag.verrekeningen.map(({ kwartaal }) => kwartaal)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(uitslag.verrekeningen.every(({ zaken, mislukt }) => zaken > 100 && mislukt === 0)).toBe(true);
    expect(uitslag.verrekendCent).not.toBe(0);
  });

  it('gives everybody the amounts of 1 July and of 1 January, of which the minimum wage is named as assumed', () => {
    const [juli, januari, ...meer] = uitslag.herzieningen;
    expect(meer).toEqual([]);
    for (const herziening of [juli, januari]) {
      expect(herziening).toMatchObject({ wachtend: 0, blijftLiggen: 0 });
      expect(herziening?.herzien).toBeGreaterThan(100);
      expect(herziening?.nieuwCent).toBeGreaterThan(herziening?.oudCent ?? 0);
    }
    expect([juli?.datum, januari?.datum]).toEqual(['2026-07-01', '2027-01-01']);
    expect(uitslag.aannamen.map(({ geldigVanaf }) => geldigVanaf)).toEqual(['2027-01-01']);
  });

  it('gives the identical ledger when sixty servers die on the way', () => {
    expect(metStoringen.storingen).toBeGreaterThan(40);
    expect(metStoringen.grootboekSha256).toBe(uitslag.grootboekSha256);
    expect({ ...metStoringen, storingen: 0 }).toEqual(uitslag);
  });
});
