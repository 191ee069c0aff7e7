import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { FontMetrics } from '../../../server/documents/diagram/font-metrics.ts';
import { makeFontMetrics } from '../../../server/documents/diagram/font-metrics.ts';
import { measureBox } from '../../../server/documents/diagram/svg-bounds.ts';
import { parseTransform, SvgMatrix } from '../../../server/documents/diagram/svg-matrix.ts';
import { SvgTransform, SvgTransformList } from '../../../server/documents/diagram/svg-transforms.ts';

const { document } = new JSDOM('<svg id="s"></svg>').window;
const metrics: FontMetrics = {
  width: (text, size, bold) => text.length * size * (bold ? 0.6 : 0.5),
  heights: () => ({ above: 10, below: 3, capital: 8 }),
};

function element(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg>${markup}</svg>`;
  const found = holder.querySelector('svg')?.firstElementChild;
  if (!found) throw new Error('no element');
  return found;
}

describe('a transform', () => {
  it.each([
    ['translate(3 4)', { x: 4, y: 6 }],
    ['translate(3)', { x: 4, y: 2 }],
    ['scale(2)', { x: 2, y: 4 }],
    ['scale(2, 3)', { x: 2, y: 6 }],
    ['translate(10, 0) scale(2)', { x: 12, y: 4 }],
    ['matrix(1 0 0 1 5 6)', { x: 6, y: 8 }],
    ['', { x: 1, y: 2 }],
  ])('%s moves the point 1,2 to %j', (text, expected) => {
    expect(parseTransform(text).apply(1, 2)).toEqual(expected);
  });

  it('turns around a point', () => {
    const { x, y } = parseTransform('rotate(90 1 1)').apply(2, 1);
    expect([x, y].map((value) => Math.round(value * 1000) / 1000)).toEqual([1, 2]);
  });

  it('and its inverse do nothing together', () => {
    const { x, y } = new SvgMatrix(2, 1, 0, 3, 5, 6).multiply(new SvgMatrix(2, 1, 0, 3, 5, 6).inverse()).apply(7, 8);
    expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([7, 8]);
  });

  it('that is put in the list is written to the element, and joined with the one before', () => {
    const target = element('<g/>');
    const list = new SvgTransformList(target);
    const first = new SvgTransform();
    first.setTranslate(3, 4);
    const second = new SvgTransform();
    second.setScale(2, 2);
    list.initialize(first);
    list.appendItem(second);
    expect(target.getAttribute('transform')).toBe('matrix(2 0 0 2 3 4)');
    expect(list.consolidate()?.matrix).toMatchObject({ a: 2, e: 3, f: 4 });
    expect(list.numberOfItems).toBe(1);
    list.clear();
    expect(target.hasAttribute('transform')).toBe(false);
    expect(list.consolidate()).toBeNull();
  });
});

describe('the box of an element', () => {
  it.each([
    ['<rect x="1" y="2" width="3" height="4"/>', { x: 1, y: 2, width: 3, height: 4 }],
    ['<circle cx="10" cy="10" r="4"/>', { x: 6, y: 6, width: 8, height: 8 }],
    ['<polygon points="0,0 10,0 5,8"/>', { x: 0, y: 0, width: 10, height: 8 }],
    ['<path d="M1,1L5,1l0,4z"/>', { x: 1, y: 1, width: 4, height: 4 }],
    ['<path d="M0 0h10v5"/>', { x: 0, y: 0, width: 10, height: 5 }],
    [
      '<g transform="translate(10 20)"><g transform="scale(2)"><rect width="3" height="4"/></g></g>',
      { x: 0, y: 0, width: 6, height: 8 },
    ],
    [
      '<g><rect class="djs-hit" width="99" height="99"/><rect width="3" height="4"/></g>',
      { x: 0, y: 0, width: 3, height: 4 },
    ],
    ['<text y="20" font-size="10">abcd</text>', { x: 0, y: 10, width: 20, height: 12 }],
    [
      '<text style="font-size: 10px; font-weight: bold"><tspan x="5" y="10">ab</tspan></text>',
      { x: 5, y: 0, width: 12, height: 12 },
    ],
  ])('%s', (markup, expected) => {
    expect(measureBox(element(markup), metrics)).toEqual(expected);
  });

  it('of something that shows nothing is absent', () => {
    expect(measureBox(element('<defs><rect width="5" height="5"/></defs>'), metrics)).toBeUndefined();
    expect(measureBox(element('<g></g>'), metrics)).toBeUndefined();
  });
});

describe('the font', () => {
  it('is the real one: an m is wider than an i, bold is wider than regular', () => {
    const font = makeFontMetrics();
    expect(font.width('m', 12, false)).toBeGreaterThan(font.width('i', 12, false) * 2);
    expect(font.width('Loonwaarde', 12, true)).toBeGreaterThan(font.width('Loonwaarde', 12, false));
    expect(font.heights(12, false).above).toBeGreaterThan(10);
  });
});
