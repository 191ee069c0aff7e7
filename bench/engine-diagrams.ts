import { readFileSync } from 'node:fs';

/** A diagram to measure, with the user tasks that are completed over and over: each completion is one step. */
export interface BenchDiagram {
  readonly naam: string;
  readonly xml: string;
}

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:lks="https://preferent.example/schema/lks/1.0" id="Definities" targetNamespace="https://preferent.example/bpmn">';

/**
 * A process of blocks of eleven nodes: service, task with a message on its edge that does not interrupt, choice, parallel tasks. One
 * block with start and end makes 13 nodes, four make 46.
 */
export function makeDiagram(naam: string, blocks: number): BenchDiagram {
  const elements: string[] = ['<startEvent id="Begin"/>'];
  let before = 'Begin';
  for (let block = 1; block <= blocks; block++) {
    elements.push(makeBlock(block, before));
    before = `Samen${block}`;
  }
  elements.push('<endEvent id="Einde"/>', flow(before, 'Einde'));
  const xml = `${head}<message id="TermijnBericht" name="TermijnVerstreken"/><process id="Proces" isExecutable="true">${elements.join('\n')}</process></definitions>`;
  return { naam, xml };
}

/** The process that the product ships. */
export function readRealDiagram(): BenchDiagram {
  const xml = readFileSync(new URL('../processes/aanvraag-en-besluit-2026-01-01.bpmn', import.meta.url), 'utf8');
  return { naam: 'aanvraag-en-besluit 2026-01-01', xml };
}

function makeBlock(block: number, before: string): string {
  const id = (name: string): string => `${name}${block}`;
  return [
    `<serviceTask id="${id('Bepalen')}" implementation="bepalen"/>`,
    `<userTask id="${id('Beoordelen')}"/>`,
    `<boundaryEvent id="${id('Termijn')}" attachedToRef="${id('Beoordelen')}" cancelActivity="false"><messageEventDefinition id="${id('TermijnDef')}" messageRef="TermijnBericht"/></boundaryEvent>`,
    `<endEvent id="${id('Gesignaleerd')}"/>`,
    `<exclusiveGateway id="${id('Kies')}" default="${id('Kies')}_${id('Splits')}"/>`,
    `<userTask id="${id('Herzien')}"/>`,
    `<exclusiveGateway id="${id('Terug')}"/>`,
    `<parallelGateway id="${id('Splits')}"/><userTask id="${id('Links')}"/><userTask id="${id('Rechts')}"/><parallelGateway id="${id('Samen')}"/>`,
    flow(before, id('Bepalen')),
    flow(id('Bepalen'), id('Terug')),
    flow(id('Terug'), id('Beoordelen')),
    flow(id('Termijn'), id('Gesignaleerd')),
    flow(id('Beoordelen'), id('Kies')),
    flow(id('Kies'), id('Herzien'), '${case.herzien}'),
    flow(id('Herzien'), id('Terug')),
    flow(id('Kies'), id('Splits')),
    flow(id('Splits'), id('Links')),
    flow(id('Splits'), id('Rechts')),
    flow(id('Links'), id('Samen')),
    flow(id('Rechts'), id('Samen')),
  ].join('');
}

function flow(source: string, target: string, condition?: string): string {
  const body = condition ? `<conditionExpression xsi:type="tFormalExpression">${condition}</conditionExpression>` : '';
  return `<sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}">${body}</sequenceFlow>`;
}
