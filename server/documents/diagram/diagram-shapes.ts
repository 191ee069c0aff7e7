import type { Box } from './svg-bounds.ts';

/** What stands where in a drawn diagram. */
export interface DiagramShape extends Box {
  readonly id: string;
  /** "bpmn:UserTask" */
  readonly type: string;
  /** Name, or the text of an annotation. */
  readonly name: string;
  /** A sequence flow; its box is that of its points. */
  readonly flow: boolean;
}

/** An element as bpmn-js keeps it, as far as we look at it. */
interface RegistryElement {
  readonly id: string;
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
  readonly businessObject?: { readonly name?: string; readonly text?: string };
}

/** Soft hyphen: put in for drawing only. */
const SOFT_HYPHEN = /\u00AD/g;

/** Reads the shapes and flows of a drawn diagram; the drawing surface itself is left out. */
export function readShapes(elements: readonly unknown[]): readonly DiagramShape[] {
  return (elements as readonly RegistryElement[]).flatMap((element): readonly DiagramShape[] => {
    const { id, type, businessObject, waypoints } = element;
    const name = (businessObject?.name ?? businessObject?.text ?? '').replaceAll(SOFT_HYPHEN, '');
    if (waypoints !== undefined) {
      const xs = waypoints.map(({ x }) => x);
      const ys = waypoints.map(({ y }) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return [{ id, type, name, flow: true, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }];
    }
    const { x, y, width, height } = element;
    if (x === undefined || y === undefined || width === undefined || height === undefined) return [];
    return [{ id, type, name, flow: false, x, y, width, height }];
  });
}

/** Whether two boxes touch. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}
