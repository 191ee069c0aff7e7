import { describe, expect, it } from 'vitest';
import { uniekeCode } from '../../../processes/lint/unieke-code.ts';
import { check, taak } from './check.ts';

const regel = uniekeCode();

describe('lint rule unieke-code', () => {
  it('accepts codes that differ', async () => {
    expect(await check(regel, taak('ATask', 'code="1.1"') + taak('BTask', 'code="1.2"'))).toEqual([]);
  });

  it('reports the second step with a code', async () => {
    const meldingen = await check(regel, taak('ATask', 'code="1.1"') + taak('BTask', 'code="1.1"'));
    expect(meldingen.map(([id]) => id)).toEqual(['BTask']);
    expect(meldingen[0]?.[1]).toContain('“ATask”');
  });
});
