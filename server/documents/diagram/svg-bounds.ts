import type { FontMetrics } from './font-metrics.ts';
import { parseTransform } from './svg-matrix.ts';

/** A rectangle in the coordinates of the diagram. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size in text units of the length of a path command that ends in a point. */
const STEPS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 };

/** The bounding box of an SVG element in its own coordinates, as `getBBox` gives it in a browser; undefined when it shows nothing. */
export function measureBox(element: Element, metrics: FontMetrics): Box | undefined {
  switch (element.nodeName) {
    case 'rect':
    case 'image':
      return {
        x: read(element, 'x'),
        y: read(element, 'y'),
        width: read(element, 'width'),
        height: read(element, 'height'),
      };
    case 'circle': {
      const r = read(element, 'r');
      return { x: read(element, 'cx') - r, y: read(element, 'cy') - r, width: 2 * r, height: 2 * r };
    }
    case 'polygon':
    case 'polyline':
      return boxOf(pairs(numbers(element.getAttribute('points'))));
    case 'path':
      return boxOf(pathPoints(element.getAttribute('d') ?? ''));
    case 'text':
    case 'tspan':
      return textBox(element, metrics);
    case 'defs':
    case 'title':
    case 'desc':
    case 'style':
      return undefined;
    default:
      return joinBoxes(Array.from(element.children, (child) => placedBox(child, metrics)));
  }
}

/** The box around all boxes; undefined when there is none. */
export function joinBoxes(boxes: readonly (Box | undefined)[]): Box | undefined {
  return boxOf(
    boxes.flatMap((box) =>
      box === undefined
        ? []
        : [
            [box.x, box.y],
            [box.x + box.width, box.y + box.height],
          ],
    ),
  );
}

// helpers

type Points = readonly (readonly number[])[];

function boxOf(points: Points): Box | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function placedBox(element: Element, metrics: FontMetrics): Box | undefined {
  if (/djs-(hit|outline)/.test(element.getAttribute('class') ?? '')) return undefined;
  const box = measureBox(element, metrics);
  const transform = element.getAttribute('transform');
  if (box === undefined || transform === null) return box;
  const matrix = parseTransform(transform);
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ] as const;
  return boxOf(corners.map(([x, y]) => Object.values(matrix.apply(x, y))));
}

function textBox(element: Element, metrics: FontMetrics): Box | undefined {
  const lines = Array.from(element.children).filter((child) => child.nodeName === 'tspan');
  if (lines.length > 0) return joinBoxes(lines.map((line) => textBox(line, metrics)));
  const size = Number.parseFloat(inherited(element, 'font-size') ?? '12');
  const bold = /bold|[6-9]00/.test(inherited(element, 'font-weight') ?? '');
  const text = element.textContent ?? '';
  const width = text === '' ? 0 : metrics.width(text, size, bold);
  return { x: read(element, 'x'), y: read(element, 'y') - size, width, height: size * 1.2 };
}

function inherited(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(at.getAttribute('style') ?? '')?.[1];
    const found = value ?? at.getAttribute(name);
    if (found) return found;
  }
  return undefined;
}

function pathPoints(path: string): Points {
  const points: number[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', list = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toLowerCase();
    const relative = command === kind;
    const size = STEPS[kind];
    if (size === undefined) [x, y] = [startX, startY];
    for (const [at, step] of splitSteps(numbers(list), size).entries()) {
      const [end = 0, last = 0] = step.slice(-2);
      const [dx, dy] = relative ? [x, y] : [0, 0];
      if (kind === 'h') x = dx + end;
      else if (kind === 'v') y = dy + end;
      else [x, y] = [dx + end, dy + last];
      if (kind === 'm' && at === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

/** The arguments of a command, repeated or not, per repetition. */
function splitSteps(list: readonly number[], size: number | undefined): Points {
  if (size === undefined) return [];
  return Array.from({ length: Math.floor(list.length / size) }, (_, at) => list.slice(size * at, size * at + size));
}

function pairs(list: readonly number[]): Points {
  return splitSteps(list, 2);
}

function numbers(text: string | null): readonly number[] {
  return Array.from((text ?? '').matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi), ([number]) => Number(number));
}

function read(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}
