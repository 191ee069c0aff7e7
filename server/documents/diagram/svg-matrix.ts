/** A 2D transformation as SVG knows it: [a c e; b d f]. jsdom has none, bpmn-js needs one. */
export class SvgMatrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;

  constructor(a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) {
    [this.a, this.b, this.c, this.d, this.e, this.f] = [a, b, c, d, e, f];
  }

  multiply(o: SvgMatrix): SvgMatrix {
    return new SvgMatrix(
      this.a * o.a + this.c * o.b,
      this.b * o.a + this.d * o.b,
      this.a * o.c + this.c * o.d,
      this.b * o.c + this.d * o.d,
      this.a * o.e + this.c * o.f + this.e,
      this.b * o.e + this.d * o.f + this.f,
    );
  }

  translate(x: number, y: number): SvgMatrix {
    return this.multiply(new SvgMatrix(1, 0, 0, 1, x, y));
  }

  scale(x: number, y = x): SvgMatrix {
    return this.multiply(new SvgMatrix(x, 0, 0, y, 0, 0));
  }

  rotate(degrees: number): SvgMatrix {
    const angle = (degrees * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return this.multiply(new SvgMatrix(cos, sin, -sin, cos, 0, 0));
  }

  inverse(): SvgMatrix {
    const { a, b, c, d, e, f } = this;
    const det = a * d - b * c;
    return new SvgMatrix(d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
  }

  /** Where a point comes. */
  apply(x: number, y: number): { readonly x: number; readonly y: number } {
    return { x: this.a * x + this.c * y + this.e, y: this.b * x + this.d * y + this.f };
  }
}

/** Reads a `transform` attribute. */
export function parseTransform(text: string | null): SvgMatrix {
  let matrix = new SvgMatrix();
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = list
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    matrix = matrix.multiply(makeStep(name, numbers));
  }
  return matrix;
}

function makeStep(name: string, [x = 0, y, z, ...rest]: readonly number[]): SvgMatrix {
  switch (name) {
    case 'matrix':
      return new SvgMatrix(x, y, z, ...rest);
    case 'translate':
      return new SvgMatrix().translate(x, y ?? 0);
    case 'scale':
      return new SvgMatrix().scale(x, y ?? x);
    case 'rotate':
      return new SvgMatrix()
        .translate(y ?? 0, z ?? 0)
        .rotate(x)
        .translate(-(y ?? 0), -(z ?? 0));
    default:
      return new SvgMatrix();
  }
}
