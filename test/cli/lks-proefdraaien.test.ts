import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCli, WORTEL } from './cli.ts';

const { run, write, close } = await openCli();
afterAll(close);

const VARIANT = path.join(WORTEL, 'rules/gemeenten/olst-wijhe/variant-2026-01-01.json');
const proef = (...args: readonly string[]) =>
  run('proefdraaien', '--gemeente', 'olst-wijhe', '--zaken', '3', ...args, '--json');

let gespeeld: ReturnType<typeof proef> | undefined;
/** Played once for all tests: each play starts a thread that reads the whole library. */
const playZeven = () => (gespeeld ??= proef('--seed', '7'));
const readVersies = (uit: string) =>
  (JSON.parse(uit) as { readonly versies: { readonly oud: unknown; readonly nieuw: unknown } }).versies;

describe('proefdraaien', { timeout: 120_000 }, () => {
  it('gives the same answer for the same seed, as JSON alone; progress goes beside it', async () => {
    const een = await playZeven();
    const twee = await proef('--seed', '7');

    expect(een.code).toBe(0);
    expect(JSON.parse(een.uit)).toMatchObject({ gemeente: 'olst-wijhe', aantal: 3, seed: 7 });
    expect(twee.uit).toBe(een.uit);
    expect(een.fout.length).toBeGreaterThan(0);
  });

  it('sets a version in a file beside the one in force; another seed gives other zaken', async () => {
    const inhoud = JSON.parse(readFileSync(VARIANT, 'utf8')) as { afwijkingen: object[] };
    const rappel = { sleutel: 'rappel.aantal', waarde: 3, motivering: 'Drie keer herinneren helpt de werkgever.' };
    const bestand = write('drie.json', JSON.stringify({ ...inhoud, afwijkingen: [...inhoud.afwijkingen, rappel] }));

    const { code, uit } = await proef('--seed', '8', '--variant', bestand);

    expect(code).toBe(0);
    const versies = readVersies(uit);
    expect(versies.nieuw).not.toEqual(versies.oud);
    expect(versies.oud).not.toEqual(readVersies((await playZeven()).uit).oud);
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
