declare module 'bpmnlint' {
  interface Bevinding {
    readonly id?: string;
    readonly message: string;
  }

  interface Resolver {
    resolveRule(pakket: string, regel: string): unknown;
    resolveConfig(pakket: string, naam: string): { readonly rules: Readonly<Record<string, unknown>> };
  }

  /** Runs lint rules over a diagram that bpmn-moddle has read; findings by name of the rule. */
  export class Linter {
    constructor(opties: {
      readonly config: { readonly extends?: string; readonly rules?: Readonly<Record<string, unknown>> };
      readonly resolver: Resolver;
    });
    lint(rootElement: unknown): Promise<Readonly<Record<string, readonly Bevinding[]>>>;
  }
}

declare module 'bpmnlint/config/recommended.js' {
  /** The recommended rules, each with how serious it is. */
  const recommended: { readonly rules: Readonly<Record<string, unknown>> };
  export default recommended;
}

declare module 'bpmnlint/rules/*.js' {
  /** Makes one rule, in the shape of `processes/lint/lint-rule.ts`. */
  const makeRegel: () => {
    check(
      element: { readonly $type: string; readonly [property: string]: unknown },
      melder: { report(id: string, message: string): void },
    ): void;
  };
  export default makeRegel;
}
