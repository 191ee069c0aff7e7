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
