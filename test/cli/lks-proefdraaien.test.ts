import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCli, WORTEL } from './cli.ts';

const { run, write, close } = await openCli();
afterAll(close);

const VARIANT = path.join(WORTEL, 'rules/gemeenten/olst-wijhe/variant-2026-01-01.json');
const proef = (...args: readonly string[]) => run('proefdraaien', '--gemeente', 'olst-wijhe', ...args);

describe('proefdraaien', { timeout: 120_000 }, () => {
  it('gives the same answer for the same seed, as JSON alone; progress goes beside it', async () => {
    const een = await proef('--zaken', '3', '--seed', '7', '--json');
    const twee = await proef('--zaken', '3', '--seed', '7', '--json');

    expect(een.code).toBe(0);
    expect(JSON.parse(een.uit)).toMatchObject({ gemeente: 'olst-wijhe', aantal: 3, seed: 7 });
    expect(twee.uit).toBe(een.uit);
    expect(een.fout.length).toBeGreaterThan(0);
    expect((await proef('--zaken', '3', '--seed', '8', '--json')).uit).not.toBe(een.uit);
  });

  it('sets a version in a file beside the one in force', async () => {
    const inhoud = JSON.parse(readFileSync(VARIANT, 'utf8')) as { afwijkingen: object[] };
    const rappel = { sleutel: 'rappel.aantal', waarde: 3, motivering: 'Drie keer herinneren helpt de werkgever.' };
    const bestand = write('drie.json', JSON.stringify({ ...inhoud, afwijkingen: [...inhoud.afwijkingen, rappel] }));

    const { code, uit } = await proef('--zaken', '3', '--seed', '7', '--variant', bestand, '--json');

    expect(code).toBe(0);
    const { versies } = JSON.parse(uit) as { versies: { oud: unknown; nieuw: unknown } };
    expect(versies.nieuw).not.toEqual(versies.oud);
  });

  it.each([
    ['an unknown gemeente', ['proefdraaien', '--gemeente', 'nergens', '--zaken', '1']],
    ['no zaken', ['proefdraaien', '--gemeente', 'olst-wijhe', '--zaken', '0']],
    ['a file that is not there', ['proefdraaien', '--gemeente', 'olst-wijhe', '--variant', '/nergens.json']],
    [
      'a file that is no variant',
      ['proefdraaien', '--gemeente', 'olst-wijhe', '--variant', path.join(WORTEL, 'package.json')],
    ],
  ])('with %s says one sentence and ends with code 2', async (_, args) => {
    const { code, uit, fout } = await run(...args);
    expect({ code, uit }).toEqual({ code: 2, uit: '' });
    expect(fout.length).toBe(1);
  });
});
