import { describe, expect, it } from 'vitest';
import { readableId } from '../../../processes/lint/readable-id.ts';
import { check } from './check.ts';

const regel = readableId();

describe('lint rule readable-id', () => {
  it('accepts ids that say what they are', async () => {
    expect(
      await check(
        regel,
        '<bpmn:startEvent id="AanvraagOntvangenStart" /><bpmn:userTask id="BeoordelenAanvraagTask" /><bpmn:exclusiveGateway id="RouteGateway" /><bpmn:endEvent id="AfgewezenEnd" /><bpmn:boundaryEvent id="RappelEvent" attachedToRef="BeoordelenAanvraagTask" />',
      ),
    ).toEqual([]);
  });

  it('reports ids as a drawing tool makes them', async () => {
    const meldingen = await check(
      regel,
      '<bpmn:userTask id="Activity_0x9f" /><bpmn:exclusiveGateway id="Gateway_1" /><bpmn:endEvent id="Event_1abc" />',
    );
    expect(meldingen.map(([id]) => id)).toEqual(['Activity_0x9f', 'Gateway_1', 'Event_1abc']);
    expect(meldingen[0]?.[1]).toContain('BeoordelenAanvraagTask');
  });

  it('reports an end event that is named as a task', async () => {
    const meldingen = await check(regel, '<bpmn:endEvent id="AfgewezenTask" />');
    expect(meldingen.map(([id]) => id)).toEqual(['AfgewezenTask']);
    expect(meldingen[0]?.[1]).toContain('ToegekendEnd');
  });
});
