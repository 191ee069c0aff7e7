import { exploreMarkings } from './explore-markings.ts';
import { conditionFindings } from './flow-rules.ts';
import { child, children, type ModdleElement } from './moddle-element.ts';
import { type ParsedProcess, parseProcess } from './parse-process.ts';
import type { Procesbevinding } from './process-finding.ts';
import { makeProcessGraph } from './process-graph.ts';
import { allNodes, NODE_RULES, startFindings } from './structure-rules.ts';

/** What the validator compares a diagram with. */
export interface ValidateOptions {
  /** Names of the handlers that exist; without it the names in the diagram are not checked. */
  readonly handlers?: ReadonlySet<string>;
}

/**
 * Checks whether a diagram may run here: it can be read, uses only what the engine carries out correctly, and no course of it ends stuck
 * or with two tokens in one place. An empty list means yes. Every finding names the element and the way out.
 */
export async function validateProcess(
  xml: string,
  descriptors: Readonly<Record<string, unknown>>,
  options: ValidateOptions = {},
): Promise<readonly Procesbevinding[]> {
  const parsed = await parseProcess(xml, descriptors);
  return parsed.gelukt ? checkProcess(parsed.proces, options) : parsed.bevindingen;
}

/** The checks on a diagram that has been read already. */
export function checkProcess(parsed: ParsedProcess, options: ValidateOptions): readonly Procesbevinding[] {
  const { process } = parsed;
  const flows = allFlows(process);
  const findings = [
    ...duplicateIds(parsed.definitions),
    ...startFindings(process),
    ...allNodes(process).flatMap((node) => {
      const context = {
        incoming: flows.filter((flow) => child(flow, 'targetRef') === node),
        outgoing: flows.filter((flow) => child(flow, 'sourceRef') === node),
        handlers: options.handlers,
      };
      return NODE_RULES.flatMap((rule) => rule(node, context));
    }),
    ...flows.flatMap((flow) => [...danglingFlow(flow), ...conditionFindings(flow)]),
  ];
  // The courses of a diagram can be played only when its structure is sound.
  return findings.length > 0 ? findings : exploreMarkings(makeProcessGraph(process));
}

function allFlows(scope: ModdleElement): readonly ModdleElement[] {
  return children(scope, 'flowElements').flatMap((element) =>
    element.$type === 'bpmn:SequenceFlow' ? [element] : allFlows(element),
  );
}

function danglingFlow(flow: ModdleElement): readonly Procesbevinding[] {
  if (child(flow, 'sourceRef') && child(flow, 'targetRef')) return [];
  return [{ regel: 'verbinding', element: flow.id, melding: 'Deze pijl heeft geen begin of geen einde.' }];
}

/** The reader warns for most duplicates, but not between an element and, say, a message. */
function duplicateIds(definitions: ModdleElement): readonly Procesbevinding[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  const visit = (element: ModdleElement): void => {
    if (element.id !== undefined) (seen.has(element.id) ? doubled : seen).add(element.id);
    for (const property of ['rootElements', 'flowElements', 'eventDefinitions', 'laneSets', 'lanes', 'artifacts']) {
      for (const inner of children(element, property)) visit(inner);
    }
  };
  visit(definitions);
  return [...doubled].map((element) => ({
    regel: 'id',
    element,
    melding: 'Dit id komt vaker voor. Geef elk element een eigen id.',
  }));
}
