import { BpmnModdle } from 'bpmn-moddle';
import { type Lintbevinding, type Lintomgeving, lintDefinitions } from './lint-definitions.ts';

export type { Lintomgeving };

/**
 * Checks a diagram against the recommended rules of bpmnlint and our own; each finding is an error. `lks` is the moddle descriptor of
 * the extension. @throws when the XML cannot be read.
 */
export async function lintProcess(
  xml: string,
  lks: unknown,
  omgeving: Lintomgeving,
): Promise<readonly Lintbevinding[]> {
  const { rootElement, warnings } = await new BpmnModdle({ lks }).fromXML(xml);
  const leesfouten = warnings.map((warning) => ({
    regel: 'xml',
    element: '',
    melding: `De XML klopt niet: ${warning.message}`,
  }));
  return [...leesfouten, ...(await lintDefinitions(rootElement, omgeving))];
}
