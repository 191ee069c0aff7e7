import type { ElementDefinition, FlowDefinition } from './bpmn-library.ts';
import type { DiagramElements } from './indexed-context.ts';

/** Types that stand in a diagram for its readers only. */
const NOT_EXECUTED: ReadonlySet<string> = new Set(['bpmn:TextAnnotation', 'bpmn:Group', 'bpmn:Category']);

/** Properties of an element that the engine copies into every instance and never uses. */
const NOT_NEEDED = [
  'documentation',
  'extensionElements',
  'lanes',
  'laneSets',
  'artifacts',
  'flowElements',
  '$attrs',
] as const;

/** Keeps of a serialized diagram what executes: no texts, lanes, extension or data elements. The input is left as it is. */
export function keepExecutable(elements: DiagramElements): DiagramElements {
  return {
    definition: elements.definition,
    processes: elements.processes.filter((process) => process.behaviour.isExecutable).map(strip),
    activities: elements.activities.filter((activity) => !NOT_EXECUTED.has(activity.type)).map(strip),
    sequenceFlows: elements.sequenceFlows.map((flow: FlowDefinition) => strip(flow)),
  };
}

function strip<T extends ElementDefinition>(element: T): T {
  const behaviour = { ...element.behaviour };
  for (const key of NOT_NEEDED) delete behaviour[key];
  // The lane of an element would be copied into each of its messages, and so into the stored state.
  return { ...element, lane: undefined, behaviour };
}
