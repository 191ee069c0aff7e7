/** A BPMN element as bpmn-moddle reads it; properties by their BPMN name. */
export interface Element {
  readonly $type: string;
  readonly $instanceOf?: (type: string) => boolean;
  readonly id?: string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

/** Takes one message about an element. */
export interface Melder {
  report(id: string, message: string): void;
}

/** One of our rules for diagrams, in the shape that bpmnlint asks for: `check` is called for every element. */
export interface Lintregel {
  check(element: Element, melder: Melder): void;
}

/** Whether the element is of this BPMN type or of one that extends it. */
export function isSoort(element: Element, ...types: readonly string[]): boolean {
  return types.some((type) => element.$type === type || element.$instanceOf?.(type) === true);
}

/** The elements in a list property; empty when it has none. */
export function listElementen(element: Element, property: string): readonly Element[] {
  const value = element[property];
  return Array.isArray(value) ? (value as readonly Element[]) : [];
}

/** The element that a property points to. */
export function findElement(element: Element, property: string): Element | undefined {
  const value = element[property];
  return typeof value === 'object' && value !== null ? (value as Element) : undefined;
}

/** The text of an attribute; empty when it is missing. */
export function readTekst(element: Element | undefined, property: string): string {
  const value = element?.[property];
  return typeof value === 'string' ? value.trim() : '';
}

/** The words of an attribute that holds a list separated by spaces. */
export function readWoorden(element: Element | undefined, property: string): readonly string[] {
  return readTekst(element, property)
    .split(/\s+/)
    .filter((woord) => woord !== '');
}

/** The `lks:stap` of a flow node. */
export function findStap(element: Element): Element | undefined {
  const extensions = findElement(element, 'extensionElements');
  return extensions && listElementen(extensions, 'values').find((value) => value.$type === 'lks:Stap');
}

/** Name of the element in a message: its name, else its id. */
export function noem(element: Element): string {
  return `“${element.name?.trim() || element.id || element.$type}”`;
}
