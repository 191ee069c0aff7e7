import { describe, expect, it } from 'vitest';
import { documentatieVerplicht } from '../../../processes/lint/documentatie-verplicht.ts';
import { check } from './check.ts';

const regel = documentatieVerplicht();

describe('lint rule documentatie-verplicht', () => {
  it('accepts a task that explains itself', async () => {
    expect(
      await check(
        regel,
        '<bpmn:userTask id="ATask"><bpmn:documentation>De consulent beoordeelt de aanvraag.</bpmn:documentation></bpmn:userTask>',
      ),
    ).toEqual([]);
  });

  it('reports a task without documentation and one with a word', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:userTask id="ATask" /><bpmn:userTask id="BTask"><bpmn:documentation>Doen</bpmn:documentation></bpmn:userTask>',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['ATask', 'BTask']);
    expect(meldingen[0]?.[1]).toContain('heeft geen uitleg');
  });
});
