import type { ModdleElement } from './moddle-element.ts';
import type { Procesbevinding } from './process-finding.ts';

/** What a rule may look at besides the node itself. */
export interface RuleContext {
  readonly incoming: readonly ModdleElement[];
  readonly outgoing: readonly ModdleElement[];
  /** Names of the handlers that exist; undefined when that is not checked here. */
  readonly handlers?: ReadonlySet<string>;
}

/** What is wrong with one flow node; nothing when it is sound. */
export type NodeRule = (node: ModdleElement, context: RuleContext) => readonly Procesbevinding[];

/** A finding of a rule about an element. */
export function finding(regel: string, element: ModdleElement, melding: string): Procesbevinding {
  return { regel, element: element.id, melding };
}
