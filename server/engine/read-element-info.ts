import type { Elementinfo } from './element-info.ts';
import { child, children, isFlowNode, type ModdleElement, text, words } from './moddle-element.ts';

/** Elementinfo of every flow node of a process, in the order of the file, each sub process before what is in it. */
export function readElementinfo(process: ModdleElement): readonly Elementinfo[] {
  const lanes = laneNames(process);
  return readScope(process, undefined, lanes);
}

function readScope(
  scope: ModdleElement,
  subProcess: string | undefined,
  lanes: ReadonlyMap<string, string>,
): readonly Elementinfo[] {
  return children(scope, 'flowElements')
    .filter(isFlowNode)
    .flatMap((node) => [readNode(node, subProcess, lanes), ...readScope(node, node.id, lanes)]);
}

function readNode(
  node: ModdleElement,
  subProcess: string | undefined,
  lanes: ReadonlyMap<string, string>,
): Elementinfo {
  const step = readStep(node);
  const id = node.id ?? '';
  const host = child(node, 'attachedToRef');
  return compact({
    id,
    naam: text(node, 'name') ?? id,
    type: node.$type,
    code: text(step, 'code'),
    stap: readNumber(step?.stap),
    rol: text(step, 'rol'),
    formulier: text(step, 'formulier'),
    scherm: text(step, 'scherm'),
    handler: text(node, 'implementation')?.replace(/^##.*/, '') || undefined,
    grondslag: text(step, 'grondslag'),
    parameters: words(step, 'parameters'),
    verplicht: String(step?.verplicht) === 'true',
    brief: words(step, 'brief'),
    regelset: text(step, 'regelset'),
    werkdagen: readNumber(step?.werkdagen),
    vierOgen: text(step, 'vierOgen'),
    documentatie: text(children(node, 'documentation')[0], 'text'),
    baan: lanes.get(id) ?? (subProcess === undefined ? undefined : lanes.get(subProcess)),
    deelproces: subProcess,
    aanElement: host?.id,
    onderbrekend: host ? node.cancelActivity !== false : undefined,
    bericht: messageName(node),
    vervolg: readVervolg(node),
  });
}

function readStep(node: ModdleElement): ModdleElement | undefined {
  const extension = child(node, 'extensionElements');
  return extension
    ? children(extension, 'values').find((value) => value.$type.toLowerCase() === 'lks:stap')
    : undefined;
}

function readVervolg(node: ModdleElement): Elementinfo['vervolg'] {
  const flows = children(node, 'outgoing').map((flow) => {
    const name = text(flow, 'name');
    return { naar: child(flow, 'targetRef')?.id ?? '', ...(name === undefined ? {} : { naam: name }) };
  });
  return flows.length > 0 ? flows : undefined;
}

/** Name of the message that an event or receive task waits for or sends. */
export function messageName(node: ModdleElement): string | undefined {
  const definition = children(node, 'eventDefinitions').find((value) => value.$type === 'bpmn:MessageEventDefinition');
  return text(child(definition ?? node, 'messageRef'), 'name');
}

function laneNames(process: ModdleElement): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (lanes: readonly ModdleElement[]): void => {
    for (const lane of lanes) {
      for (const node of children(lane, 'flowNodeRef')) if (node.id) names.set(node.id, text(lane, 'name') ?? '');
      const inner = child(lane, 'childLaneSet');
      if (inner) visit(children(inner, 'lanes'));
    }
  };
  for (const set of children(process, 'laneSets')) visit(children(set, 'lanes'));
  return names;
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function compact(info: Elementinfo): Elementinfo {
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined)) as unknown as Elementinfo;
}
