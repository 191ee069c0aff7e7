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

  it('gives everybody the amount of 1 July, and nobody an amount of next year that is not known yet', () => {
    const [juli, januari, ...meer] = uitslag.herzieningen;
    expect(meer).toEqual([]);
    expect(juli).toMatchObject({ datum: '2026-07-01', wachtend: 0, blijftLiggen: 0 });
    expect(juli?.herzien).toBeGreaterThan(100);
    expect(juli?.nieuwCent).toBeGreaterThan(juli?.oudCent ?? 0);
    expect(januari).toMatchObject({ datum: '2027-01-01', herzien: 0, oudCent: 0, nieuwCent: 0, blijftLiggen: 0 });
    expect(januari?.wachtend).toBeGreaterThan(100);
    expect(uitslag.openPosten.at(-1)).toBe(
      `Herziening per 1 januari 2027: van ${januari?.wachtend} zaken kan het nieuwe bedrag nog niet worden berekend.`,
    );
  });

  it('gives the identical ledger when sixty servers die on the way', () => {
    expect(metStoringen.storingen).toBeGreaterThan(40);
    expect(metStoringen.grootboekSha256).toBe(uitslag.grootboekSha256);
    expect({ ...metStoringen, storingen: 0 }).toEqual(uitslag);
  });
});
