import { describe, expect, it } from 'vitest';
import { berichtBenoemd } from '../../../processes/lint/bericht-benoemd.ts';
import { check } from './check.ts';

const regel = berichtBenoemd();

describe('lint rule bericht-benoemd', () => {
  it('accepts a message with a name', async () => {
    expect(
      await check(
        regel,
        '<bpmn:receiveTask id="RTask" messageRef="M" /><bpmn:intermediateCatchEvent id="CEvent"><bpmn:messageEventDefinition messageRef="M" /></bpmn:intermediateCatchEvent>',
      ),
    ).toEqual([]);
  });

  it('reports a wait for no message, and for one without a name', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:receiveTask id="RTask" /><bpmn:intermediateCatchEvent id="CEvent"><bpmn:messageEventDefinition messageRef="Leeg" /></bpmn:intermediateCatchEvent>',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['RTask', 'CEvent']);
    expect(meldingen[0]?.[1]).toContain('bericht zonder naam');
  });
});
