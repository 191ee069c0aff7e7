import patterns from 'hyphen/nl/index.js';
import type { DOMWindow } from 'jsdom';
import { makeBpmnWindow } from './bpmn-window.ts';
import { type DiagramShape, readShapes } from './diagram-shapes.ts';
import { type FontMetrics, makeFontMetrics } from './font-metrics.ts';
import { normaliseSvg } from './normalise-svg.ts';
import { type Box, joinBoxes } from './svg-bounds.ts';

/** A diagram as SVG, with what stands where. */
export interface DrawnDiagram {
  /** The drawing as a tree, normalised; whoever changes it, changes a copy. */
  readonly svg: SVGSVGElement;
  readonly box: Box;
  readonly shapes: readonly DiagramShape[];
  readonly metrics: FontMetrics;
}

/** Draws BPMN 2.0. Equal XML gives equal SVG. */
export type DrawDiagram = (xml: string) => Promise<DrawnDiagram>;

const MARGIN = 12;
/** A word of fewer letters fits in a task. */
const LONG_WORD = 17;

/** Makes the drawer: one window, one font, for all diagrams. */
export function makeDiagramDrawer(): DrawDiagram {
  const metrics = makeFontMetrics();
  const window = makeBpmnWindow(metrics);
  return async (xml) => {
    const { text, shapes } = await drawInWindow(window, xml);
    const svg = new window.DOMParser().parseFromString(text, 'image/svg+xml')
      .documentElement as unknown as SVGSVGElement;
    normaliseSvg(svg);
    const around = joinBoxes(shapes) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { svg, box: grow(around, MARGIN), shapes, metrics };
  };
}

// helpers

/** What of bpmn-js we use. */
interface Viewer {
  get(name: 'moddle'): { fromXML(xml: string): Promise<{ readonly rootElement: unknown }> };
  get(name: 'elementRegistry'): { getAll(): readonly unknown[] };
  importDefinitions(definitions: unknown): Promise<unknown>;
  saveSVG(): Promise<{ readonly svg: string }>;
  destroy(): void;
}
type ViewerClass = new (options: object) => Viewer;

async function drawInWindow(
  window: DOMWindow,
  xml: string,
): Promise<{ readonly text: string; readonly shapes: readonly DiagramShape[] }> {
  const container = window.document.createElement('div');
  window.document.body.append(container);
  const { BpmnJS } = window as unknown as { readonly BpmnJS: ViewerClass };
  const viewer = new BpmnJS({
    container,
    textRenderer: {
      defaultStyle: { fontFamily: "'Noto Sans', Arial, sans-serif", fontSize: 12 },
      externalStyle: { fontSize: 11 },
    },
  });
  try {
    const { rootElement } = await viewer.get('moddle').fromXML(xml);
    hyphenateNames(rootElement);
    await viewer.importDefinitions(rootElement);
    return { text: (await viewer.saveSVG()).svg, shapes: readShapes(viewer.get('elementRegistry').getAll()) };
  } finally {
    viewer.destroy();
    container.remove();
  }
}

/** Long Dutch compounds would break anywhere; soft hyphens say where they may. In the drawing only, never in what is stored. */
function hyphenateNames(root: unknown, seen = new Set<unknown>()): void {
  if (typeof root !== 'object' || root === null || seen.has(root)) return;
  seen.add(root);
  const element = root as { $type?: string; name?: string; flowElements?: unknown; rootElements?: unknown };
  if (element.$type?.endsWith('Task') === true && element.name !== undefined) {
    element.name = patterns.hyphenateSync(element.name, { minWordLength: LONG_WORD });
  }
  for (const list of [element.rootElements, element.flowElements]) {
    if (Array.isArray(list)) for (const child of list) hyphenateNames(child, seen);
  }
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
