/** An element as bpmn-moddle reads it: a type and whatever attributes and children the file gives. */
export interface ModdleElement {
  readonly $type: string;
  readonly id?: string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

/** The elements under a property ("flowElements"); empty when there are none. */
export function children(element: ModdleElement, property: string): readonly ModdleElement[] {
  const value = element[property];
  return Array.isArray(value) ? (value as readonly ModdleElement[]) : [];
}

/** The element under a property ("attachedToRef"), or undefined. */
export function child(element: ModdleElement, property: string): ModdleElement | undefined {
  const value = element[property];
  return typeof value === 'object' && value !== null && '$type' in value ? (value as ModdleElement) : undefined;
}

/** A text attribute without surrounding space; undefined when it is absent or empty. */
export function text(element: ModdleElement | undefined, property: string): string | undefined {
  const value = element?.[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Words of a space separated attribute. */
export function words(element: ModdleElement | undefined, property: string): readonly string[] {
  return text(element, property)?.split(/\s+/) ?? [];
}

/** Whether the element is a flow node: something that a token can be in. */
export function isFlowNode(element: ModdleElement): boolean {
  return /^bpmn:(?:\w*Task|\w*Gateway|\w*Event|\w*SubProcess|Transaction|CallActivity)$/.test(element.$type);
}
