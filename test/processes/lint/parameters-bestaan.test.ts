import { describe, expect, it } from 'vitest';
import { parametersBestaan } from '../../../processes/lint/parameters-bestaan.ts';
import { check, taak } from './check.ts';

const regel = parametersBestaan({ parameters: ['rappel.aantal', 'rappel.interval_wd'] });

describe('lint rule parameters-bestaan', () => {
  it('accepts keys of the catalogue', async () => {
    expect(await check(regel, taak('ATask', 'parameters="rappel.aantal rappel.interval_wd"'))).toEqual([]);
  });

  it('reports each key that is not in the catalogue', async () => {
    const meldingen = await check(regel, taak('ATask', 'parameters="rappel.aantal rappel.tempo kanaal.duif"'));
    expect(meldingen.map(([id]) => id)).toEqual(['ATask', 'ATask']);
    expect(meldingen[0]?.[1]).toContain('“rappel.tempo”');
  });
});
