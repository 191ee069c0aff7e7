import { describe, expect, it } from 'vitest';
import { vraagBijKeuze } from '../../../processes/lint/vraag-bij-keuze.ts';
import { check } from './check.ts';

const regel = vraagBijKeuze();

describe('lint rule vraag-bij-keuze', () => {
  it('accepts a question with answers', async () => {
    expect(
      await check(
        regel,
        '<bpmn:exclusiveGateway id="G" name="Akkoord?"><bpmn:outgoing>F1</bpmn:outgoing><bpmn:outgoing>F2</bpmn:outgoing></bpmn:exclusiveGateway><bpmn:task id="A" /><bpmn:task id="B" /><bpmn:sequenceFlow id="F1" name="ja" sourceRef="G" targetRef="A"><bpmn:conditionExpression>x</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow id="F2" name="nee" sourceRef="G" targetRef="B" />',
      ),
    ).toEqual([]);
  });

  it('reports a choice without a question, and flows without an answer', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:exclusiveGateway id="G" name="Akkoord"><bpmn:outgoing>F1</bpmn:outgoing><bpmn:outgoing>F2</bpmn:outgoing></bpmn:exclusiveGateway><bpmn:task id="A" /><bpmn:task id="B" /><bpmn:sequenceFlow id="F1" name="ja" sourceRef="G" targetRef="A"><bpmn:conditionExpression>x</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow id="F2"  sourceRef="G" targetRef="B" />',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['G', 'F2']);
    expect(meldingen[0]?.[1]).toContain('in de vorm van een vraag');
  });
});
