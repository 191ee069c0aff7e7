import { describe, expect, it } from 'vitest';
import { handlerBekend } from '../../../processes/lint/handler-bekend.ts';
import { check } from './check.ts';

const regel = handlerBekend({ handlers: ['rappel-versturen'] });

describe('lint rule handler-bekend', () => {
  it('accepts a handler that exists', async () => {
    expect(await check(regel, '<bpmn:serviceTask id="STask" implementation="rappel-versturen" />')).toEqual([]);
  });

  it('reports a handler that does not exist', async () => {
    const meldingen = await check(regel, '<bpmn:serviceTask id="STask" implementation="rapel-versturen" />');
    expect(meldingen.map(([id]) => id)).toEqual(['STask']);
    expect(meldingen[0]?.[1]).toContain('rapel-versturen');
  });

  it('reports a service task without a handler', async () => {
    const meldingen = await check(regel, '<bpmn:serviceTask id="STask" />');
    expect(meldingen.map(([id]) => id)).toEqual(['STask']);
    expect(meldingen[0]?.[1]).toContain('noemt geen handler');
  });
});
