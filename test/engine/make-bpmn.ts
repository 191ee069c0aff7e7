import { readFileSync } from 'node:fs';
import { parseProcess } from '../../server/engine/parse-process.ts';
import { compileProcesbron, makeProcesbron } from '../../server/engine/process-library.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';

/** The lks: descriptor of the tests. */
export const descriptors: Readonly<Record<string, unknown>> = {
  lks: JSON.parse(readFileSync(new URL('./fixtures/lks-moddle.json', import.meta.url), 'utf8')),
};

/** A whole BPMN file around the flow elements of one process. */
export function wrapProcess(elements: string, roots = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:lks="https://preferent.example/schema/lks/1.0" id="Definities" targetNamespace="https://preferent.example/bpmn">
${roots}<process id="Proef" name="Proef" isExecutable="true">
${elements}
</process>
</definitions>`;
}

/** Sequence flows along a chain of ids; a step "?" before an id makes it the default path, a condition stands between [ and ]. */
export function flows(...ids: readonly string[]): string {
  return ids
    .slice(1)
    .map((id, index) => flow(ids[index] ?? '', id))
    .join('');
}

/** One sequence flow; its id is made of both ends. */
export function flow(source: string, target: string, condition?: string): string {
  const body =
    condition === undefined
      ? ''
      : `<conditionExpression xsi:type="tFormalExpression"><![CDATA[${condition}]]></conditionExpression>`;
  return `<sequenceFlow id="${source}__${target}" sourceRef="${source}" targetRef="${target}">${body}</sequenceFlow>`;
}

export const start = '<startEvent id="Begin"/>';
export const end = '<endEvent id="Einde"/>';
export const endEvent = (id: string): string => `<endEvent id="${id}"/>`;
/** An end that ends everything else in its scope too. */
export const terminate = (id: string): string =>
  `<endEvent id="${id}"><terminateEventDefinition id="${id}Definition"/></endEvent>`;
export const task = (id: string): string => `<userTask id="${id}" name="${id}"/>`;
export const service = (id: string, handler = 'doen'): string =>
  `<serviceTask id="${id}" name="${id}" implementation="${handler}"/>`;
export const and = (id: string): string => `<parallelGateway id="${id}"/>`;
/** An exclusive gateway whose default path goes to `fallback`; without it, a merge. */
export const xor = (id: string, fallback?: string): string =>
  `<exclusiveGateway id="${id}"${fallback === undefined ? '' : ` default="${id}__${fallback}"`}/>`;
export const messages = (...names: readonly string[]): string =>
  names.map((name) => `<message id="${name}Message" name="${name}"/>`).join('');
export const boundary = (id: string, host: string, bericht: string, interrupting: boolean): string =>
  `<boundaryEvent id="${id}" attachedToRef="${host}" cancelActivity="${interrupting}"><messageEventDefinition id="${id}Definition" messageRef="${bericht}Message"/></boundaryEvent>`;
export const catchMessage = (id: string, bericht: string): string =>
  `<intermediateCatchEvent id="${id}"><messageEventDefinition id="${id}Definition" messageRef="${bericht}Message"/></intermediateCatchEvent>`;

/** A compiled process of these elements, validated like any other. */
export function makeBron(elements: string, roots = ''): Promise<Procesbron> {
  return makeProcesbron('proef-2026-01-01.bpmn', wrapProcess(elements, roots), descriptors);
}

/** The same for elements that are sound by construction, without playing every course first. */
export async function makeSoundBron(elements: string, roots: string): Promise<Procesbron> {
  const xml = wrapProcess(elements, roots);
  const parsed = await parseProcess(xml, descriptors);
  if (!parsed.gelukt) throw new Error(parsed.bevindingen.map((finding) => finding.melding).join('\n'));
  return compileProcesbron(parsed.proces, { naam: 'proef', versie: '2026-01-01', xml });
}
