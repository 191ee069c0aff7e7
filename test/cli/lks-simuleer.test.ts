import { describe, expect, it } from 'vitest';
import { runSimuleer } from '../../server/cli/lks-simuleer.ts';

async function simuleer(...args: readonly string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const uitvoer = { print: (tekst: string) => uit.push(tekst), warn: (tekst: string) => fout.push(tekst) };
  return { code: await runSimuleer(args, uitvoer), uit: uit.join('\n'), fout };
}

const JAAR = ['--gemeente', 'Olst-Wijhe', '--jaar', '2026', '--zaken', '2', '--maanden', '1', '--seed', '3'];

/** What programs read. */
const SLEUTELS = [
  'zaken rechtCent betaaldCent verrekendCent verschilCent brieven termijnenGehaald termijnenGemist runs grootboekSha256',
  'verrekeningen voorvallen ontvangst herzieningen aannamen naloop storingen brievenTeruggekomen openPosten fouten',
].flatMap((regel) => regel.split(' '));

describe('a year from the command line', () => {
  it('answers in JSON with the ledger and every run', async () => {
    const { code, uit, fout } = await simuleer(...JAAR, '--json');
    const uitslag = JSON.parse(uit) as Record<string, unknown>;
    expect(uitslag).toMatchObject({ gemeente: 'olst-wijhe', jaar: 2026, seed: 3, zaken: 2, fouten: [] });
    expect(uitslag['grootboekSha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys((uitslag['runs'] as readonly object[])[0] ?? {})).toEqual(
      expect.arrayContaining(['maand', 'uiterlijk', 'betaaldag', 'regels', 'totaalCent']),
    );
    expect(fout[0]).toBe('januari 2026');
    expect(Object.keys(uitslag)).toEqual(expect.arrayContaining(SLEUTELS));
    // Two months after January nothing has to be assumed.
    expect(uitslag['aannamen']).toEqual([]);
    expect(code).toBe(0);
  }, 60_000);

  it.each([
    [['--jaar', '2026'], /--gemeente ontbreekt/],
    [['--gemeente', 'nergens', '--jaar', '2026'], /"nergens" is er niet. Kies uit/],
    [['--gemeente', 'olst-wijhe'], /--jaar ontbreekt/],
    [['--gemeente', 'olst-wijhe', '--jaar', '2026', '--zaken', '0'], /--zaken: 0 kan niet/],
    [['--gemeente', 'olst-wijhe', '--jaar', '2026', '--storingen', '1.5'], /--storingen: 1.5 kan niet/],
    [['--gemeente', 'olst-wijhe', '--jaar', '2026', '--maanden', '13'], /van 1 tot en met 12/],
  ])('refuses %j', async (args, melding) => {
    await expect(simuleer(...args)).rejects.toThrow(melding);
  });
});
