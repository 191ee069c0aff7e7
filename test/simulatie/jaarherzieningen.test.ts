import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../server/load-library.ts';
import type { Jaarherziening } from '../../server/simulatie/jaarherzieningen.ts';
import { checkHerzieningen, describeWachtend, Jaarherzieningen } from '../../server/simulatie/jaarherzieningen.ts';
import { Jaarwereld } from '../../server/simulatie/jaarwereld.ts';

const JULI: Jaarherziening = {
  datum: '2026-07-01',
  herzien: 20,
  oudCent: 1_800_000,
  nieuwCent: 1_850_000,
  wachtend: 0,
  blijftLiggen: 0,
};
const JANUARI: Jaarherziening = { ...JULI, datum: '2027-01-01', herzien: 0, oudCent: 0, nieuwCent: 0, wachtend: 19 };

describe('the herzieningen of a year', () => {
  it('name what waits for a minimum wage, and find nothing wrong with that', () => {
    expect(describeWachtend([JULI, JANUARI])).toEqual([
      'Herziening per 1 januari 2027: van 19 zaken kan het nieuwe bedrag nog niet worden berekend.',
    ]);
    expect(checkHerzieningen([JULI, JANUARI])).toEqual([]);
  });

  it('find a zaak of which the amount is known and that was not done', () => {
    expect(checkHerzieningen([{ ...JULI, blijftLiggen: 2 }, JANUARI])).toEqual([
      'Herziening per 1 juli 2026: 2 zaken zijn niet herzien.',
    ]);
  });

  it('are none in a gemeente that pays nobody', async () => {
    const library = await loadLibrary(path.resolve(import.meta.dirname, '../..'));
    const opdracht = { gemeente: 'voorbeeldstad', jaar: 2026, aantal: 0, seed: 1, maanden: 12 };
    const wereld = new Jaarwereld(library, opdracht);
    const herzieningen = new Jaarherzieningen(wereld.at('voorbeeldstad'), 2026);
    for (const dag of ['2026-01-02', '2026-07-01', '2026-07-02', '2027-01-04']) {
      wereld.klok.begin(dag);
      await herzieningen.doDag(dag);
    }
    expect(herzieningen.list()).toEqual([]);
  });
});
