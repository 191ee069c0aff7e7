import { describe, expect, it } from 'vitest';
import { stapVerplicht } from '../../../processes/lint/stap-verplicht.ts';
import { check, taak } from './check.ts';

const regel = stapVerplicht();

describe('lint rule stap-verplicht', () => {
  it('accepts a task with a step and a fitting code', async () => {
    expect(await check(regel, taak('ATask', 'stap="5" code="5.10"'))).toEqual([]);
  });

  it('reports tasks outside step 1 to 7', async () => {
    const meldingen = await check(regel, taak('ATask', 'stap="8" code="8.1"') + '<bpmn:serviceTask id="BTask" />');
    expect(meldingen.map(([id]) => id)).toEqual(['ATask', 'BTask']);
    expect(meldingen[0]?.[1]).toContain('hoort niet bij een stap');
  });

  it('reports a code of another step', async () => {
    const meldingen = await check(regel, taak('ATask', 'stap="1" code="2.1"'));
    expect(meldingen.map(([id]) => id)).toEqual(['ATask']);
    expect(meldingen[0]?.[1]).toContain('past niet bij stap 1');
  });
});
