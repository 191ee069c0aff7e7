import type { Diagrammerk } from '../../domain/tekstdocument.ts';
import type { DiagramShape } from './diagram-shapes.ts';
import { overlaps } from './diagram-shapes.ts';
import type { DrawnDiagram } from './draw-diagram.ts';
import { markDiagram } from './mark-diagram.ts';
import { LANE_BAND, sliceDiagram } from './slice-diagram.ts';
import type { Box } from './svg-bounds.ts';

/** A picture of a diagram, or of a part of it. */
export interface DiagramPicture {
  readonly svg: string;
  readonly titel: string;
  readonly width: number;
  readonly height: number;
}

/** The whole diagram, and the parts of it that can be read on paper (none when the whole can be read). */
export interface DiagramPictures {
  readonly geheel: DiagramPicture;
  readonly delen: readonly DiagramPicture[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the pictures of a drawn diagram, with the marks on it. */
export function makeDiagramPictures(drawn: DrawnDiagram, merken: readonly Diagrammerk[]): DiagramPictures {
  const marked = drawn.svg.cloneNode(true) as SVGSVGElement;
  markDiagram(marked, drawn.shapes, merken, drawn.metrics);
  const slices = sliceDiagram(drawn.box, drawn.shapes);
  const geheel = makePicture(marked, drawn.box, '');
  if (slices.length < 2) return { geheel, delen: [] };
  const delen = slices.map(({ box, titel }, index) => {
    const part = marked.cloneNode(true) as SVGSVGElement;
    removeOutside(part, box, drawn.shapes);
    if (index > 0) repeatLanes(part, box, drawn);
    return makePicture(part, box, titel);
  });
  return { geheel, delen };
}

// helpers

function makePicture(svg: SVGSVGElement, box: Box, titel: string): DiagramPicture {
  svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  svg.setAttribute('width', String(box.width));
  svg.setAttribute('height', String(box.height));
  return { svg: svg.outerHTML, titel, width: box.width, height: box.height };
}

function removeOutside(svg: SVGSVGElement, box: Box, shapes: readonly DiagramShape[]): void {
  const outside = new Set(shapes.filter((shape) => !overlaps(shape, box)).map(({ id }) => id));
  for (const element of svg.querySelectorAll('[data-element-id], [data-merk]')) {
    const id = element.getAttribute('data-element-id') ?? element.getAttribute('data-merk') ?? '';
    if (outside.has(id)) element.remove();
  }
}

/** Who does what stands at the far left of the diagram; each part says it again at its own left edge. */
function repeatLanes(svg: SVGSVGElement, box: Box, { shapes, metrics }: DrawnDiagram): void {
  for (const lane of shapes.filter(({ type }) => type === 'bpmn:Lane')) {
    const middle = lane.y + lane.height / 2;
    const width = metrics.width(lane.name, 12, true);
    const band = svg.ownerDocument.createElementNS(SVG, 'g');
    band.append(
      make(svg, 'rect', {
        x: box.x,
        y: lane.y,
        width: LANE_BAND,
        height: lane.height,
        fill: '#eef1f5',
        stroke: '#22242a',
        'stroke-width': 1.5,
      }),
    );
    const text = make(svg, 'text', {
      transform: `translate(${box.x + LANE_BAND / 2 + 4} ${middle + width / 2}) rotate(-90)`,
      'font-family': "'Noto Sans', Arial, sans-serif",
      'font-size': 12,
      'font-weight': 600,
      fill: '#22242a',
    });
    text.textContent = lane.name;
    band.append(text);
    svg.append(band);
  }
}

function make(near: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = near.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
