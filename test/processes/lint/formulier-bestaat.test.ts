import { describe, expect, it } from 'vitest';
import { formulierBestaat } from '../../../processes/lint/formulier-bestaat.ts';
import { check, taak } from './check.ts';

const regel = formulierBestaat({ formulieren: ['meedelen-uitstel'] });

describe('lint rule formulier-bestaat', () => {
  it('accepts a form that exists, and a task without one', async () => {
    expect(
      await check(regel, taak('ATask', 'formulier="meedelen-uitstel"') + taak('BTask', 'rol="consulent"')),
    ).toEqual([]);
  });

  it('reports a form that does not exist', async () => {
    const meldingen = await check(regel, taak('ATask', 'formulier="meedeling"'));
    expect(meldingen.map(([id]) => id)).toEqual(['ATask']);
    expect(meldingen[0]?.[1]).toContain('“meedeling”, dat niet bestaat');
  });
});
