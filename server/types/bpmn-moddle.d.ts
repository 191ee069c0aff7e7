declare module 'bpmn-moddle' {
  /** Reader and writer of BPMN 2.0 XML, with extension descriptors by prefix. */
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    fromXML(xml: string): Promise<{
      readonly rootElement: unknown;
      readonly references: readonly unknown[];
      readonly warnings: readonly { readonly message: string }[];
      readonly elementsById: Readonly<Record<string, unknown>>;
    }>;
    toXML(element: unknown, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    create(type: string, properties?: Readonly<Record<string, unknown>>): unknown;
  }
}
