import { parseTransform, SvgMatrix } from './svg-matrix.ts';

/** One entry of a `transform` attribute. */
export class SvgTransform {
  type = 1;
  matrix = new SvgMatrix();

  setMatrix(matrix: SvgMatrix): void {
    this.matrix = matrix;
  }

  setTranslate(x: number, y: number): void {
    this.matrix = new SvgMatrix().translate(x, y);
  }

  setScale(x: number, y: number): void {
    this.matrix = new SvgMatrix().scale(x, y);
  }

  setRotate(degrees: number, x = 0, y = 0): void {
    this.matrix = new SvgMatrix().translate(x, y).rotate(degrees).translate(-x, -y);
  }
}

/** `element.transform.baseVal`: what is put into it is written to the attribute. */
export class SvgTransformList {
  readonly #element: Element;
  readonly #items: SvgTransform[] = [];

  constructor(element: Element) {
    this.#element = element;
  }

  get numberOfItems(): number {
    return this.#items.length;
  }

  getItem(index: number): SvgTransform | undefined {
    return this.#items[index];
  }

  clear(): void {
    this.#items.length = 0;
    this.#write();
  }

  appendItem(item: SvgTransform): SvgTransform {
    this.#items.push(item);
    this.#write();
    return item;
  }

  initialize(item: SvgTransform): SvgTransform {
    this.#items.length = 0;
    return this.appendItem(item);
  }

  removeItem(index: number): void {
    this.#items.splice(index, 1);
    this.#write();
  }

  createSVGTransformFromMatrix(matrix: SvgMatrix): SvgTransform {
    const transform = new SvgTransform();
    transform.setMatrix(matrix);
    return transform;
  }

  /** Joins all entries to one; reads the attribute when nothing was put in yet. */
  consolidate(): SvgTransform | null {
    const text = this.#element.getAttribute('transform');
    if (this.#items.length === 0 && text === null) return null;
    const joined = this.#items.length === 0 ? parseTransform(text) : this.#product();
    this.#items.splice(0, this.#items.length, this.createSVGTransformFromMatrix(joined));
    return this.#items[0] ?? null;
  }

  #product(): SvgMatrix {
    return this.#items.reduce((product, { matrix }) => product.multiply(matrix), new SvgMatrix());
  }

  #write(): void {
    if (this.#items.length === 0) {
      this.#element.removeAttribute('transform');
      return;
    }
    const { a, b, c, d, e, f } = this.#product();
    this.#element.setAttribute('transform', `matrix(${[a, b, c, d, e, f].join(' ')})`);
  }
}
