import type { Diagramplaats } from '../server/domain/verschil/diagrammodel.ts';
import { findModdle, listModdle, type ModdleElement } from './moddle-element.ts';

/** Where everything is drawn, by id of the element. */
export interface Diagramtekening {
  readonly plaatsen: ReadonlyMap<string, Diagramplaats>;
  readonly punten: ReadonlyMap<string, string>;
}

/** The drawing of a diagram (BPMN DI); whole pixels, so that rounding by an editor is no change. */
export function readTekening(definitions: ModdleElement): Diagramtekening {
  const delen = listModdle(definitions, 'diagrams').flatMap((diagram) =>
    listModdle(findModdle(diagram, 'plane'), 'planeElement'),
  );
  const vlakken = delen.filter(({ $type }) => $type === 'bpmndi:BPMNShape');
  const lijnen = delen.filter(({ $type }) => $type === 'bpmndi:BPMNEdge');
  return {
    plaatsen: new Map(vlakken.map((vlak) => [readId(vlak), readPlaats(vlak)])),
    punten: new Map(lijnen.map((lijn) => [readId(lijn), readPunten(lijn)])),
  };
}

// helpers

function readId(deel: ModdleElement): string {
  return findModdle(deel, 'bpmnElement')?.id ?? '';
}

function readPlaats(vlak: ModdleElement): Diagramplaats {
  const kader = findModdle(vlak, 'bounds');
  const overig = readOverig(vlak);
  return {
    x: round(kader?.['x']),
    y: round(kader?.['y']),
    breedte: round(kader?.['width']),
    hoogte: round(kader?.['height']),
    ...(overig === '' ? {} : { overig }),
  };
}

function readPunten(lijn: ModdleElement): string {
  const punten = listModdle(lijn, 'waypoint').map((punt) => `${round(punt['x'])},${round(punt['y'])}`);
  return [...punten, readOverig(lijn)].filter((deel) => deel !== '').join(' ');
}

/** Place of the label, expanded or not, upright or not, colours. */
function readOverig(deel: ModdleElement): string {
  const label = findModdle(findModdle(deel, 'label'), 'bounds');
  const vlaggen = ['isExpanded', 'isHorizontal', 'isMarkerVisible'].flatMap((naam) =>
    typeof deel[naam] === 'boolean' ? [`${naam}=${deel[naam]}`] : [],
  );
  const kleuren = Object.entries(deel.$attrs ?? {}).map(([naam, waarde]) => `${naam}=${String(waarde)}`);
  const plek =
    label === undefined ? [] : [`label=${['x', 'y', 'width', 'height'].map((naam) => round(label[naam])).join(',')}`];
  return [...plek, ...vlaggen, ...kleuren.sort()].join(' ');
}

function round(waarde: unknown): number {
  return typeof waarde === 'number' && Number.isFinite(waarde) ? Math.round(waarde) : 0;
}
