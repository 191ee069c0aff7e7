import { describe, expect, it } from 'vitest';
import { geenTimers } from '../../../processes/lint/geen-timers.ts';
import { check } from './check.ts';

const regel = geenTimers();

describe('lint rule geen-timers', () => {
  it('accepts a message on the edge of a task', async () => {
    expect(
      await check(
        regel,
        '<bpmn:userTask id="ATask" /><bpmn:boundaryEvent id="AEvent" attachedToRef="ATask"><bpmn:messageEventDefinition /></bpmn:boundaryEvent>',
      ),
    ).toEqual([]);
  });

  it('reports a timer', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:intermediateCatchEvent id="WachtEvent"><bpmn:timerEventDefinition /></bpmn:intermediateCatchEvent>',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['WachtEvent']);
    expect(meldingen[0]?.[1]).toContain('is een timer');
  });
});
