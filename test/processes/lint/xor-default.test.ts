import { describe, expect, it } from 'vitest';
import { xorDefault } from '../../../processes/lint/xor-default.ts';
import { check } from './check.ts';

const regel = xorDefault();

describe('lint rule xor-default', () => {
  it('accepts a choice with a default and conditions', async () => {
    expect(
      await check(
        regel,
        '<bpmn:exclusiveGateway id="G" default="F2"><bpmn:outgoing>F1</bpmn:outgoing><bpmn:outgoing>F2</bpmn:outgoing></bpmn:exclusiveGateway><bpmn:task id="A" /><bpmn:task id="B" /><bpmn:sequenceFlow id="F1"  sourceRef="G" targetRef="A"><bpmn:conditionExpression>x</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow id="F2"  sourceRef="G" targetRef="B" />',
      ),
    ).toEqual([]);
  });

  it('accepts a gateway that only joins', async () => {
    expect(await check(regel, '<bpmn:exclusiveGateway id="G" />')).toEqual([]);
  });

  it('reports a choice without a default', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:exclusiveGateway id="G" ><bpmn:outgoing>F1</bpmn:outgoing><bpmn:outgoing>F2</bpmn:outgoing></bpmn:exclusiveGateway><bpmn:task id="A" /><bpmn:task id="B" /><bpmn:sequenceFlow id="F1"  sourceRef="G" targetRef="A"><bpmn:conditionExpression>x</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow id="F2"  sourceRef="G" targetRef="B" />',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['G', 'F2']);
    expect(meldingen[0]?.[1]).toContain('geen standaardpad');
  });
});
