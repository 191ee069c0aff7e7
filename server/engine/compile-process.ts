import serializer from 'moddle-context-serializer';
import { resolveElementType } from './engine-elements.ts';
import { type DiagramElements, IndexedContext } from './indexed-context.ts';
import { keepExecutable } from './lean-elements.ts';
import type { ParsedProcess } from './parse-process.ts';
import { makeProcessGraph, type ProcessGraph } from './process-graph.ts';
import { makeDictionary, type StateDictionary } from './state-dictionary.ts';
import { StepReach } from './step-reach.ts';

/** A process version as the engine runs it: everything that a step would otherwise work out again. */
export interface CompiledProcess {
  readonly context: IndexedContext;
  readonly reach: StepReach;
  readonly graph: ProcessGraph;
  readonly dictionary: StateDictionary;
}

/** Compiles a parsed and validated diagram, of which `xml` is the file. @throws when it holds an element type that the engine does not know. */
export function compileProcess(parsed: ParsedProcess, xml: string): CompiledProcess {
  const serialized = serializer(parsed.moddleContext as Parameters<typeof serializer>[0], resolveElementType);
  const context = new IndexedContext(keepExecutable(serialized.elements as unknown as DiagramElements));
  return {
    context,
    reach: new StepReach(context),
    graph: makeProcessGraph(parsed.process),
    dictionary: makeDictionary(context, xml),
  };
}
