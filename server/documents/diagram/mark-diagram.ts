import type { Diagrammerk } from '../../domain/tekstdocument.ts';
import type { DiagramShape } from './diagram-shapes.ts';
import type { FontMetrics } from './font-metrics.ts';

const SVG = 'http://www.w3.org/2000/svg';
const COLOUR = '#5115ef';
const SIZE = 10.5;
const HEIGHT = 17;
/** Width of the sign with the room beside it. */
const SIGN = 13;

/** Puts "≠ A7" on each element where the gemeente differs: a sign and words, so that it can be read without colour. */
export function markDiagram(
  svg: Element,
  shapes: readonly DiagramShape[],
  merken: readonly Diagrammerk[],
  metrics: FontMetrics,
): void {
  for (const shape of shapes) {
    const numbers = merken.filter(({ element }) => element === shape.id).map(({ nummer }) => nummer);
    if (numbers.length === 0) continue;
    const text = joinNumbers(numbers);
    const width = SIGN + metrics.width(text, SIZE, true) + 10;
    svg.append(makeBadge(svg, { id: shape.id, x: findX(shape, width, shapes), y: shape.y - HEIGHT - 2, width }, text));
  }
}

/** "A7–A11, A13": runs of three and more are shortened. */
export function joinNumbers(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && count(number) === count(previous) + 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

// helpers

function count(number: string): number {
  return Number(number.replace(/\D/g, ''));
}

/** Within the width of the element; beside an arrow that comes in from above, so that it keeps its head. */
function findX({ x, y, width }: DiagramShape, badge: number, shapes: readonly DiagramShape[]): number {
  const middle = x + width / 2;
  const arrow = shapes.some(
    (flow) => flow.flow && Math.abs(flow.y + flow.height - y) < 2 && flow.x <= middle && middle <= flow.x + flow.width,
  );
  return arrow ? middle + 8 : Math.max(x, x + width - badge);
}

interface Badge {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function makeBadge(svg: Element, { id, x, y, width }: Badge, text: string): Element {
  const badge = create(svg, 'g', { 'data-merk': id });
  badge.append(
    create(svg, 'rect', {
      x: round(x),
      y: round(y),
      width: round(width),
      height: HEIGHT,
      rx: 3,
      fill: '#ffffff',
      stroke: COLOUR,
      'stroke-width': 1.5,
    }),
  );
  badge.append(makeSign(svg, x + 5, y + HEIGHT / 2));
  const label = create(svg, 'text', {
    x: round(x + 5 + SIGN),
    y: round(y + HEIGHT - 5),
    fill: COLOUR,
    'font-family': "'Noto Sans', Arial, sans-serif",
    'font-size': SIZE,
    'font-weight': 600,
  });
  label.textContent = text;
  badge.append(label);
  return badge;
}

/** The sign ≠ as lines: as a letter in a picture it has no meaning that a PDF can keep, and PDF/UA refuses it. */
function makeSign(svg: Element, x: number, middle: number): Element {
  const [left, up, down] = [round(x), round(middle - 2), round(middle + 2)];
  return create(svg, 'path', {
    d: `M${left},${up}h8M${left},${down}h8M${round(x + 6.5)},${round(middle - 5)}L${round(x + 1.5)},${round(middle + 5)}`,
    fill: 'none',
    stroke: COLOUR,
    'stroke-width': 1.5,
  });
}

function create(near: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = near.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
