import { describe, expect, it } from 'vitest';
import { geenScripts } from '../../../processes/lint/geen-scripts.ts';
import { check } from './check.ts';

const regel = geenScripts();

describe('lint rule geen-scripts', () => {
  it('accepts a condition that compares', async () => {
    expect(
      await check(
        regel,
        '<bpmn:task id="A" /><bpmn:task id="B" /><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${case.a}</bpmn:conditionExpression></bpmn:sequenceFlow>',
      ),
    ).toEqual([]);
  });

  it('reports a script task', async () => {
    const meldingen = await check(regel, '<bpmn:scriptTask id="RekenTask" />');
    expect(meldingen.map(([id]) => id)).toEqual(['RekenTask']);
    expect(meldingen[0]?.[1]).toContain('is een script');
  });

  it('reports a condition in a script language', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:task id="A" /><bpmn:task id="B" /><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="javascript">true</bpmn:conditionExpression></bpmn:sequenceFlow>',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['F']);
    expect(meldingen[0]?.[1]).toContain('is een script');
  });
});
