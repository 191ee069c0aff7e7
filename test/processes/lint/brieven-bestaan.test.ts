import { describe, expect, it } from 'vitest';
import { brievenBestaan } from '../../../processes/lint/brieven-bestaan.ts';
import { check, taak } from './check.ts';

const regel = brievenBestaan({ brieven: ['PP-2'] });

describe('lint rule brieven-bestaan', () => {
  it('accepts a letter with a template', async () => {
    expect(await check(regel, taak('ATask', 'brief="PP-2"'))).toEqual([]);
  });

  it('reports a letter without a template', async () => {
    const meldingen = await check(regel, taak('ATask', 'brief="PP-2 PP-99"'));
    expect(meldingen.map(([id]) => id)).toEqual(['ATask']);
    expect(meldingen[0]?.[1]).toContain('brief PP-99');
  });
});
