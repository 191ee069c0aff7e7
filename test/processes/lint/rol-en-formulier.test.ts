import { describe, expect, it } from 'vitest';
import { rolEnFormulier } from '../../../processes/lint/rol-en-formulier.ts';
import { check, taak } from './check.ts';

const regel = rolEnFormulier();

describe('lint rule rol-en-formulier', () => {
  it('accepts a user task with a role and a form', async () => {
    expect(await check(regel, taak('ATask', 'rol="consulent" formulier="a"'))).toEqual([]);
  });

  it('accepts a service task without either', async () => {
    expect(await check(regel, '<bpmn:serviceTask id="STask" />')).toEqual([]);
  });

  it('reports a user task without a step', async () => {
    const meldingen = await check(regel, '<bpmn:userTask id="ATask" />');
    expect(meldingen.map(([id]) => id)).toEqual(['ATask', 'ATask']);
    expect(meldingen[0]?.[1]).toContain('heeft geen rol');
  });

  it('wants to know of a begin with a form who may begin', async () => {
    const begin = (attributen: string): string =>
      `<bpmn:startEvent id="GemeldStart"><bpmn:extensionElements><lks:stap ${attributen} /></bpmn:extensionElements></bpmn:startEvent>`;
    expect(await check(regel, begin('rol="consulent administratie" formulier="a"'))).toEqual([]);
    expect(await check(regel, begin('stap="7"'))).toEqual([]);
    expect((await check(regel, begin('formulier="a"'))).map(([id]) => id)).toEqual(['GemeldStart']);
  });

  it('reports a role that no user has', async () => {
    const meldingen = await check(regel, taak('ATask', 'rol="systeem" formulier="a"'));
    expect(meldingen.map(([id]) => id)).toEqual(['ATask']);
    expect(meldingen[0]?.[1]).toContain('Kies consulent of administratie');
  });
});
