import { readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import type { Element, Lintregel } from '../../../processes/lint/lint-rule.ts';

const lks: unknown = JSON.parse(readFileSync('processes/lks-moddle.json', 'utf8'));

/** Reads the inside of a process as XML and runs one rule over every element; gives the ids that it reports, with the messages. */
export async function check(
  regel: Lintregel,
  inhoud: string,
): Promise<readonly (readonly [id: string, melding: string])[]> {
  const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:lks="https://preferent.example/schema/lks/1.0" id="D" targetNamespace="urn:t"><bpmn:message id="M" name="RappeltermijnVerstreken" />
    <bpmn:message id="Leeg" /><bpmn:process id="P">${inhoud}</bpmn:process></bpmn:definitions>`;
  const { rootElement, warnings } = await new BpmnModdle({ lks }).fromXML(xml);
  if (warnings.length > 0) throw new Error(warnings[0]?.message);
  const meldingen: (readonly [string, string])[] = [];
  const melder = { report: (id: string, melding: string) => void meldingen.push([id, melding]) };
  const visit = (element: Element): void => {
    regel.check(element, melder);
    for (const kind of ['rootElements', 'flowElements'])
      for (const inner of (element[kind] as Element[] | undefined) ?? []) visit(inner);
  };
  visit(rootElement as Element);
  return meldingen;
}

/** A user task with these lks:stap attributes. */
export function taak(id: string, stap: string, soort = 'userTask', attributen = ''): string {
  return `<bpmn:${soort} id="${id}" ${attributen}><bpmn:extensionElements><lks:stap ${stap} /></bpmn:extensionElements></bpmn:${soort}>`;
}
