import type { DiagramShape } from './diagram-shapes.ts';
import type { Box } from './svg-bounds.ts';

/** The widest part that is still readable on A3, in pixels of the diagram. */
const MAX_WIDTH = 1800;
/** A diagram that is only a little wider is not cut: one picture reads better than two. */
const MAX_WHOLE = 2000;
/** A part shows so much of what comes before and after it. */
const OVERLAP = 24;
/** Room at the left of each later part, for the names of the lanes. */
export const LANE_BAND = 30;
/** Where a cut may lie: so far before and after the heading of a stap. */
const BEFORE = 90;
const AFTER = 30;

/** A cut can lie so far from the middle that a part gets wider. */
const SPREAD = 100;

/** A part of a diagram that fits on a page, with the headings that stand in it. */
export interface DiagramSlice {
  readonly box: Box;
  readonly titel: string;
}

/**
 * Cuts a wide diagram into parts that can be read on A3, where the fewest elements are cut through: at the headings of its stappen
 * ("Stap 2 ..."), or without headings into parts of about the same width. A diagram that fits is one part.
 */
export function sliceDiagram(box: Box, shapes: readonly DiagramShape[]): readonly DiagramSlice[] {
  const heads = shapes
    .filter(({ type, name }) => type === 'bpmn:TextAnnotation' && /^Stap \d/.test(name))
    .toSorted((a, b) => a.x - b.x);
  if (box.width <= MAX_WHOLE) return [{ box, titel: titleOf(heads) }];
  const metKoppen = heads.length > 1;
  const edges = metKoppen
    ? joinEdges([box.x, ...heads.slice(1).map((head) => findCut(head.x, shapes)), box.x + box.width])
    : splitEvenly(box, shapes);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from;
    const left = index === 0 ? from : from - OVERLAP - LANE_BAND;
    const right = index === edges.length - 2 ? to : to + OVERLAP;
    return {
      box: { ...box, x: left, width: right - left },
      titel: metKoppen
        ? titleOf(heads.filter(({ x, width }) => x + width / 2 >= from && x + width / 2 < to))
        : `deel ${index + 1} van ${edges.length - 1}`,
    };
  });
}

// helpers

function titleOf(heads: readonly DiagramShape[]): string {
  return heads.map(({ name }) => name.replace(/\s+/g, ' ').replace(/^(Stap \d+) /, '$1: ')).join('; ');
}

/** The x near a heading where the fewest shapes are cut. */
function findCut(x: number, shapes: readonly DiagramShape[]): number {
  const solid = shapes.filter(({ type, flow }) => !flow && !/Lane|Participant/.test(type));
  let best = { at: x - 10, cuts: Number.POSITIVE_INFINITY };
  for (let at = x - 10; at >= x - BEFORE; at -= 5) best = better(best, at, solid);
  for (let at = x - 5; at <= x + AFTER; at += 5) best = better(best, at, solid);
  return best.at;
}

function better(
  best: { readonly at: number; readonly cuts: number },
  at: number,
  solid: readonly DiagramShape[],
): { readonly at: number; readonly cuts: number } {
  const cuts = solid.filter((shape) => shape.x < at && at < shape.x + shape.width).length;
  return cuts < best.cuts ? { at, cuts } : best;
}

/** Parts of about the same width. */
function splitEvenly({ x, width }: Box, shapes: readonly DiagramShape[]): readonly number[] {
  const parts = Math.ceil(width / (MAX_WIDTH - SPREAD));
  const cuts = Array.from({ length: parts - 1 }, (_, index) => findCut(x + ((index + 1) * width) / parts, shapes));
  return [x, ...cuts, x + width];
}

/** Takes neighbours together as long as they fit on one page. */
function joinEdges(edges: readonly number[]): readonly number[] {
  const kept: number[] = [];
  edges.forEach((edge, index) => {
    const from = kept.at(-1);
    const next = edges[index + 1];
    if (from === undefined || next === undefined || next - from > MAX_WIDTH) kept.push(edge);
  });
  return kept;
}
