import { BpmnModdle } from 'bpmn-moddle';
import { children, type ModdleElement } from './moddle-element.ts';
import type { Procesbevinding } from './process-finding.ts';

/** A diagram as moddle reads it, with its one executable process. */
export interface ParsedProcess {
  readonly definitions: ModdleElement;
  readonly process: ModdleElement;
  /** The whole answer of bpmn-moddle, for the serializer. */
  readonly moddleContext: unknown;
}

/** Either a diagram, or the reasons why it cannot be read. */
export type ParseResult =
  | { readonly gelukt: true; readonly proces: ParsedProcess }
  | { readonly gelukt: false; readonly bevindingen: readonly Procesbevinding[] };

interface ModdleAnswer {
  readonly rootElement: ModdleElement;
  readonly warnings: readonly { readonly message: string }[];
}

/**
 * Reads BPMN 2.0 XML with the given moddle extension descriptors (prefix to descriptor). Every warning of the reader makes the diagram
 * unfit: a duplicate id or an unknown reference is wired wrongly without a sound.
 */
export async function parseProcess(xml: string, descriptors: Readonly<Record<string, unknown>>): Promise<ParseResult> {
  const answer = await readXml(xml, descriptors);
  if (answer instanceof Error) return refuse([{ regel: 'xml', melding: `De XML is niet te lezen: ${answer.message}` }]);
  if (answer.warnings.length > 0) {
    return refuse(
      answer.warnings.map((warning) => ({ regel: 'xml', melding: `De XML klopt niet: ${firstLine(warning.message)}` })),
    );
  }
  const processes = children(answer.rootElement, 'rootElements').filter((element) => element.$type === 'bpmn:Process');
  const [process] = processes;
  if (!process || processes.length > 1) {
    return refuse([
      { regel: 'proces', melding: `Een bestand heeft precies één proces; dit bestand heeft er ${processes.length}.` },
    ]);
  }
  if (process.isExecutable !== true) {
    return refuse([{ regel: 'proces', element: process.id, melding: 'Zet bij het proces isExecutable="true".' }]);
  }
  return { gelukt: true, proces: { definitions: answer.rootElement, process, moddleContext: answer } };
}

async function readXml(xml: string, descriptors: Readonly<Record<string, unknown>>): Promise<ModdleAnswer | Error> {
  const moddle = new BpmnModdle({ ...descriptors });
  try {
    return (await moddle.fromXML(xml)) as unknown as ModdleAnswer;
  } catch (error) {
    return error instanceof Error ? new Error(firstLine(error.message)) : new Error(String(error));
  }
}

function refuse(bevindingen: readonly Procesbevinding[]): ParseResult {
  return { gelukt: false, bevindingen };
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
