import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type DOMWindow, JSDOM } from 'jsdom';
import type { FontMetrics } from './font-metrics.ts';
import { measureBox } from './svg-bounds.ts';
import { parseTransform, SvgMatrix } from './svg-matrix.ts';
import { SvgTransform, SvgTransformList } from './svg-transforms.ts';

/**
 * A window in which bpmn-js can draw: jsdom, plus the part of SVG that jsdom lacks (matrices, transforms, sizes of text). bpmn-js runs
 * inside it; nothing of Node's own globals is touched.
 */
export function makeBpmnWindow(metrics: FontMetrics): DOMWindow {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
    pretendToBeVisual: true,
    runScripts: 'outside-only',
  });
  addTransforms(window);
  addSizes(window, metrics);
  addCanvas(window, metrics);
  const source = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
  window.eval(readFileSync(source, 'utf8'));
  return window;
}

// helpers

function addTransforms(window: DOMWindow): void {
  const lists = new WeakMap<Element, { readonly baseVal: SvgTransformList }>();
  define(window.SVGElement.prototype, 'transform', {
    get(this: Element) {
      const found = lists.get(this) ?? { baseVal: new SvgTransformList(this) };
      lists.set(this, found);
      return found;
    },
  });
  for (const prototype of [window.SVGElement.prototype, window.SVGSVGElement.prototype]) {
    define(prototype, 'createSVGMatrix', { value: () => new SvgMatrix() });
    define(prototype, 'createSVGTransform', { value: () => new SvgTransform() });
    define(prototype, 'createSVGPoint', { value: makePoint });
  }
  define(window, 'SVGMatrix', { value: SvgMatrix });
}

function makePoint() {
  return {
    x: 0,
    y: 0,
    matrixTransform(matrix: SvgMatrix) {
      return matrix.apply(this.x, this.y);
    },
  };
}

function addSizes(window: DOMWindow, metrics: FontMetrics): void {
  const { prototype } = window.SVGElement;
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  define(prototype, 'getBBox', {
    value(this: Element) {
      return measureBox(this, metrics) ?? nothing;
    },
  });
  const toScreen = {
    value(this: Element) {
      return screenMatrix(this);
    },
  };
  define(prototype, 'getCTM', toScreen);
  define(prototype, 'getScreenCTM', toScreen);
}

function screenMatrix(element: Element): SvgMatrix {
  let matrix = new SvgMatrix();
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    matrix = parseTransform(at.getAttribute('transform')).multiply(matrix);
    if (at.nodeName === 'svg') break;
  }
  return matrix;
}

/** bpmn-js measures text on a canvas. */
function addCanvas(window: DOMWindow, metrics: FontMetrics): void {
  const context = {
    font: '',
    measureText(text: string) {
      const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '12');
      const bold = /bold|[6-9]00/.test(this.font);
      const { above, below, capital } = metrics.heights(size, bold);
      return {
        width: metrics.width(text, size, bold),
        fontBoundingBoxAscent: above,
        fontBoundingBoxDescent: below,
        actualBoundingBoxAscent: capital,
        actualBoundingBoxDescent: 0,
      };
    },
  };
  define(window.HTMLCanvasElement.prototype, 'getContext', { value: () => context });
  const escape = (text: string): string => text.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`);
  define(window, 'CSS', { value: { escape } });
  define(window, 'structuredClone', { value: structuredClone });
}

function define(target: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
}
