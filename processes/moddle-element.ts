/** A BPMN element as bpmn-moddle reads it and bpmn-js holds it (businessObject); properties by their BPMN name. */
export interface ModdleElement {
  readonly $type: string;
  readonly $descriptor?: { readonly properties: readonly ModdleProperty[] };
  /** Attributes that no descriptor knows. */
  readonly $attrs?: Readonly<Record<string, unknown>>;
  readonly id?: string;
  readonly [property: string]: unknown;
}

/** What moddle knows of one property of a type. */
export interface ModdleProperty {
  /** "bpmn:name", "lks:code" */
  readonly name: string;
  readonly isReference?: boolean;
  readonly default?: unknown;
}

/** Whether a value is an element of the tree. */
export function isModdleElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && typeof (value as { $type?: unknown }).$type === 'string';
}

/** The elements under a property ("flowElements"); empty when there are none. */
export function listModdle(element: ModdleElement | undefined, property: string): readonly ModdleElement[] {
  const value = element?.[property];
  return Array.isArray(value) ? value.filter(isModdleElement) : [];
}

/** The element under a property ("attachedToRef"), or undefined. */
export function findModdle(element: ModdleElement | undefined, property: string): ModdleElement | undefined {
  const value = element?.[property];
  return isModdleElement(value) ? value : undefined;
}

/** A text without space around it and with single spaces in it; undefined when it is absent or empty. */
export function readModdleTekst(element: ModdleElement | undefined, property: string): string | undefined {
  const value = element?.[property] ?? element?.$attrs?.[property];
  if (typeof value !== 'string') return undefined;
  const tekst = value.replace(/\s+/g, ' ').trim();
  return tekst === '' ? undefined : tekst;
}
