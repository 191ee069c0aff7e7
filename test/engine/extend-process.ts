import { flow, service, task } from './make-bpmn.ts';

const FLOW = /<sequenceFlow id="(\w+)" sourceRef="(\w+)" targetRef="(\w+)">(.*?)<\/sequenceFlow>/gs;

/** The same elements with a new task or service on some of the flows: what was there stays where it was. */
export function extendFlows(elements: string, random: () => number): string {
  const catches = new Set([...elements.matchAll(/<intermediateCatchEvent id="(\w+)"/g)].map(([, id]) => id));
  let aantal = 0;
  return elements.replaceAll(FLOW, (heel: string, id: string, source: string, target: string, body: string) => {
    if (catches.has(target) || random() > 0.25) return heel;
    const erbij = `Erbij${(aantal += 1)}`;
    const element = random() < 0.5 ? task(erbij) : service(erbij);
    return `<sequenceFlow id="${id}" sourceRef="${source}" targetRef="${erbij}">${body}</sequenceFlow>${element}${flow(erbij, target)}`;
  });
}
