import { describe, expect, it } from 'vitest';
import { geenInclusieveGateway } from '../../../processes/lint/geen-inclusieve-gateway.ts';
import { check } from './check.ts';

const regel = geenInclusieveGateway();

describe('lint rule geen-inclusieve-gateway', () => {
  it('accepts exclusive and parallel gateways', async () => {
    expect(await check(regel, '<bpmn:exclusiveGateway id="A" /><bpmn:parallelGateway id="B" />')).toEqual([]);
  });

  it('reports inclusive and complex gateways', async () => {
    const meldingen = await check(regel, '<bpmn:inclusiveGateway id="A" /><bpmn:complexGateway id="B" />');
    expect(meldingen.map(([id]) => id)).toEqual(['A', 'B']);
    expect(meldingen[0]?.[1]).toContain('wacht niet goed');
  });

  it('reports a sub process that starts on an event', async () => {
    const meldingen = await check(regel, '<bpmn:subProcess id="S" triggeredByEvent="true" />');
    expect(meldingen.map(([id]) => id)).toEqual(['S']);
    expect(meldingen[0]?.[1]).toContain('start nooit');
  });
});
