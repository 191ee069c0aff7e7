import { BpmnModdle } from 'bpmn-moddle';
import type { Diagramkant, Diagramplan } from '../domain/rebase/rebase.ts';
import type { ModdleElement } from './moddle-element.ts';
import { readDiagram } from './read-diagram.ts';

/** The two diagrams that one is made from. */
export type Diagramtweetal = Readonly<Record<Diagramkant, string>>;

/**
 * Puts one diagram together from two, part by part as the plan says; everything that a part holds (documentation, `lks:` fields, condition)
 * comes with it. The version and the messages are those of the national one, with the messages that only the local one has.
 * @throws TypeError when one of the two cannot be read: both were read before the plan was made
 */
export async function mergeDiagram(
  xml: Diagramtweetal,
  { bron, plaats }: Diagramplan,
  descriptors: Readonly<Record<string, unknown>>,
): Promise<string> {
  const landelijk = await readBoom(xml.landelijk, descriptors);
  const lokaal = await readBoom(xml.lokaal, descriptors);
  const bomen = { landelijk, lokaal };
  const [proces, eigen] = [findProces(landelijk), findProces(lokaal)];
  if (bron[proces.id ?? ''] === 'lokaal') {
    proces['name'] = eigen['name'];
    proces['documentation'] = eigen['documentation'];
  }
  const delen = (lijst: string): Boom[] => mergeLijst(proces, eigen, { lijst, bron });
  proces['flowElements'] = delen('flowElements');
  proces['artifacts'] = delen('artifacts');
  mergeBanen(proces, eigen, bron);
  const samenwerking = findSamenwerking(landelijk);
  const eigenSamenwerking = findSamenwerking(lokaal);
  if (samenwerking !== undefined && eigenSamenwerking !== undefined) {
    for (const lijst of ['participants', 'messageFlows', 'artifacts']) {
      samenwerking[lijst] = mergeLijst(samenwerking, eigenSamenwerking, { lijst, bron });
    }
  }
  addBerichten(landelijk, lokaal);
  relink(landelijk, proces);
  mergeTekening(
    bomen,
    plaats,
    new Set(
      list(proces, 'artifacts')
        .concat(list(samenwerking, 'artifacts'))
        .map(({ id }) => id ?? ''),
    ),
  );
  return (await new BpmnModdle({ ...descriptors }).toXML(landelijk, { format: true })).xml;
}

// helpers

/** The tree is ours alone here, so it is written in. */
type Boom = { -readonly [K in keyof ModdleElement]: ModdleElement[K] };

async function readBoom(xml: string, descriptors: Readonly<Record<string, unknown>>): Promise<Boom> {
  const gelezen = await readDiagram(xml, descriptors);
  if (!gelezen.gelukt) throw new TypeError(gelezen.melding);
  return gelezen.definitions;
}

function list(element: Boom | undefined, naam: string): Boom[] {
  const waarde = element?.[naam];
  return Array.isArray(waarde) ? (waarde as Boom[]) : [];
}

function findProces(definitions: Boom): Boom {
  const proces = list(definitions, 'rootElements').find(({ $type }) => $type === 'bpmn:Process');
  if (proces === undefined) throw new TypeError('Het diagram heeft geen proces.');
  return proces;
}

function findSamenwerking(definitions: Boom): Boom | undefined {
  return list(definitions, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration');
}

interface Lijstkeuze {
  readonly lijst: string;
  readonly bron: Diagramplan['bron'];
}

/** A list of one owner from both sides, in the national order; lines of notes stay as long as their note is there. */
function mergeLijst(nieuw: Boom, eigen: Boom, { lijst, bron }: Lijstkeuze): Boom[] {
  const landelijk = list(nieuw, lijst);
  const lokaal = new Map(list(eigen, lijst).map((deel) => [deel.id, deel]));
  const isLijn = ({ $type }: Boom): boolean => $type === 'bpmn:Association';
  const uitLandelijk = landelijk.flatMap((deel) => {
    if (isLijn(deel)) return [deel];
    const kant = bron[deel.id ?? ''];
    if (kant === undefined) return [];
    return [kant === 'landelijk' ? deel : (lokaal.get(deel.id) ?? deel)];
  });
  const bekend = new Set(landelijk.map(({ id }) => id));
  const erbij = [...lokaal.values()].filter(
    (deel) => !bekend.has(deel.id) && (isLijn(deel) || bron[deel.id ?? ''] === 'lokaal'),
  );
  const alle = [...uitLandelijk, ...erbij];
  return alle.filter(
    (deel) => !isLijn(deel) || [deel['sourceRef'], deel['targetRef']].every((einde) => isOver(einde, bron)),
  );
}

function isOver(einde: unknown, bron: Diagramplan['bron']): boolean {
  return typeof einde === 'object' && einde !== null && bron[(einde as Boom).id ?? ''] !== undefined;
}

/** Every step stands in the lane that its own side gave it. */
function mergeBanen(proces: Boom, eigen: Boom, bron: Diagramplan['bron']): void {
  const [set] = list(proces, 'laneSets');
  const [eigenSet] = list(eigen, 'laneSets');
  if (set === undefined) return;
  const baanVan = { landelijk: readBanen(set), lokaal: readBanen(eigenSet) };
  const banen = eigenSet === undefined ? list(set, 'lanes') : mergeLijst(set, eigenSet, { lijst: 'lanes', bron });
  set['lanes'] = banen;
  for (const baan of banen) {
    baan['flowNodeRef'] = list(proces, 'flowElements').filter(
      ({ id = '' }) => baanVan[bron[id] ?? 'landelijk'].get(id) === baan.id,
    );
  }
}

function readBanen(set: Boom | undefined): ReadonlyMap<string, string | undefined> {
  return new Map(
    list(set, 'lanes').flatMap((baan) =>
      list(baan, 'flowNodeRef').map(({ id }): readonly [string, string | undefined] => [id ?? '', baan.id]),
    ),
  );
}

function addBerichten(landelijk: Boom, lokaal: Boom): void {
  const wortels = list(landelijk, 'rootElements');
  const bekend = new Set(wortels.map(({ id }) => id));
  const erbij = list(lokaal, 'rootElements').filter(({ $type, id }) => $type === 'bpmn:Message' && !bekend.has(id));
  landelijk['rootElements'] = [...erbij, ...wortels];
}

const VERWIJZINGEN = ['sourceRef', 'targetRef', 'default', 'attachedToRef'] as const;

/** Makes every part point at the parts that are in this diagram, and steps at the flows that go in and out. */
function relink(definitions: Boom, proces: Boom): void {
  const delen = [...list(proces, 'flowElements'), ...list(proces, 'artifacts')];
  const opId = new Map([...delen, ...list(definitions, 'rootElements')].map((deel) => [deel.id, deel]));
  const stromen = delen.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  for (const deel of delen) {
    for (const naam of VERWIJZINGEN) {
      const oud = deel[naam] as Boom | undefined;
      if (oud !== undefined) deel[naam] = opId.get(oud.id) ?? undefined;
    }
    for (const gebeurtenis of list(deel, 'eventDefinitions')) {
      const bericht = gebeurtenis['messageRef'] as Boom | undefined;
      if (bericht !== undefined) gebeurtenis['messageRef'] = opId.get(bericht.id) ?? bericht;
    }
  }
  for (const knoop of delen.filter(
    ({ $type }) => !['bpmn:SequenceFlow', 'bpmn:Association', 'bpmn:TextAnnotation'].includes($type),
  )) {
    knoop['incoming'] = stromen.filter(({ targetRef }) => targetRef === knoop);
    knoop['outgoing'] = stromen.filter(({ sourceRef }) => sourceRef === knoop);
  }
}

/** The drawing: of each part the shape of the side that the plan names; what is not in the diagram is not drawn. */
function mergeTekening(
  { landelijk, lokaal }: Readonly<Record<Diagramkant, Boom>>,
  plaats: Diagramplan['plaats'],
  artefacten: ReadonlySet<string>,
): void {
  const vlak = readVlak(landelijk);
  if (vlak === undefined) return;
  const eigen = new Map(list(readVlak(lokaal), 'planeElement').map((vorm) => [readBij(vorm), vorm]));
  const nieuw = new Map(list(vlak, 'planeElement').map((vorm) => [readBij(vorm), vorm]));
  const ids = new Set([...nieuw.keys(), ...eigen.keys()]);
  vlak['planeElement'] = [...ids].flatMap((id) => {
    const kant = plaats[id];
    if (kant === undefined) return artefacten.has(id) ? (nieuw.get(id) ?? eigen.get(id) ?? []) : [];
    const [eerst, dan] = kant === 'lokaal' ? [eigen, nieuw] : [nieuw, eigen];
    return eerst.get(id) ?? dan.get(id) ?? [];
  });
}

function readVlak(definitions: Boom): Boom | undefined {
  return list(definitions, 'diagrams')[0]?.['plane'] as Boom | undefined;
}

function readBij(vorm: Boom): string {
  return (vorm['bpmnElement'] as Boom | undefined)?.id ?? '';
}
