import { readdirSync, readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import type { Element } from '../../processes/lint/lint-rule.ts';
import { findElement, listElementen } from '../../processes/lint/lint-rule.ts';

export const BESTAND = 'processes/aanvraag-en-besluit-2026-01-01.bpmn';
export const xml = readFileSync(BESTAND, 'utf8');
export const lks: unknown = JSON.parse(readFileSync('processes/lks-moddle.json', 'utf8'));

export interface Punt {
  readonly x: number;
  readonly y: number;
}

export interface Vlak extends Punt {
  readonly id: string;
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Lijn {
  readonly id: string;
  readonly van: Punt;
  readonly naar: Punt;
}

/** Every national diagram: name and XML. */
export const DIAGRAMMEN = readdirSync('processes')
  .filter((bestand) => bestand.endsWith('.bpmn'))
  .map((bestand) => ({ naam: bestand, tekst: readFileSync(`processes/${bestand}`, 'utf8') }));

/** The diagram as moddle reads it. */
export async function readDiagram(tekst = xml): Promise<{
  readonly definitions: Element;
  readonly proces: Element;
  readonly waarschuwingen: readonly string[];
}> {
  const { rootElement, warnings } = await new BpmnModdle({ lks }).fromXML(tekst);
  const definitions = rootElement as Element;
  const proces = listElementen(definitions, 'rootElements').find((element) => element.$type === 'bpmn:Process');
  if (!proces) throw new Error('Het diagram heeft geen proces');
  return { definitions, proces, waarschuwingen: warnings.map((warning) => warning.message) };
}

/** What is drawn: shapes, the pieces of every flow, and the places of the labels. */
export function readTekening(definitions: Element): {
  readonly vlakken: readonly Vlak[];
  readonly lijnen: readonly Lijn[];
  readonly labels: readonly Vlak[];
} {
  const plane = listElementen(definitions, 'diagrams').map((diagram) => findElement(diagram, 'plane'))[0];
  const delen = plane ? listElementen(plane, 'planeElement') : [];
  const vlakken = delen.filter((deel) => deel.$type === 'bpmndi:BPMNShape').map((deel) => makeVlak(deel, deel));
  const labels = delen.flatMap((deel) => {
    const label = findElement(deel, 'label');
    return label && findElement(label, 'bounds') ? [makeVlak(deel, label)] : [];
  });
  const lijnen = delen
    .filter((deel) => deel.$type === 'bpmndi:BPMNEdge')
    .flatMap((deel) => {
      const punten = listElementen(deel, 'waypoint') as readonly unknown[] as readonly Punt[];
      return punten.slice(1).map((naar, plaats) => ({ id: idOf(deel), van: punten[plaats] ?? naar, naar }));
    });
  return { vlakken, lijnen, labels };
}

function idOf(deel: Element): string {
  return findElement(deel, 'bpmnElement')?.id ?? '';
}

function makeVlak(deel: Element, houder: Element): Vlak {
  const { x, y, width, height } = (findElement(houder, 'bounds') ?? {}) as Partial<
    Record<'x' | 'y' | 'width' | 'height', number>
  >;
  return { id: idOf(deel), x: x ?? 0, y: y ?? 0, breedte: width ?? 0, hoogte: height ?? 0 };
}
