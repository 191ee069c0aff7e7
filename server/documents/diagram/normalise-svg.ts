/** Elements that bpmn-js needs on a screen and that nobody sees on paper. */
const SCREEN_ONLY = '.djs-hit, .djs-outline, .djs-visual > .djs-label-background';

/**
 * Makes a drawing of bpmn-js the same each time and fit for every reader: arrow heads with fixed ids and each only once, no hit areas,
 * no soft hyphens, no dashes of length 0.
 */
export function normaliseSvg(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll(SCREEN_ONLY)) element.remove();
  renameMarkers(svg);
  for (const element of svg.querySelectorAll('*')) cleanAttributes(element);
  for (const text of svg.querySelectorAll('text, tspan')) {
    for (const node of text.childNodes) {
      if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replaceAll('\u00AD', '');
    }
  }
}

// helpers

/** bpmn-js gives each arrow head a random id; equal ones become one, numbered in the order of appearance. */
function renameMarkers(svg: SVGSVGElement): void {
  const byShape = new Map<string, string>();
  const renamed = new Map<string, string>();
  const kept: Element[] = [];
  for (const marker of svg.querySelectorAll('marker')) {
    const shape = marker.outerHTML.replace(/ id="[^"]*"/, '');
    const known = byShape.get(shape);
    const id = known ?? `pijl${byShape.size + 1}`;
    renamed.set(marker.id, id);
    byShape.set(shape, id);
    marker.id = id;
    // Clipped to its own box, an arrow head outside of the picture makes resvg stop the whole process.
    marker.setAttribute('overflow', 'visible');
    if (known === undefined) kept.push(marker);
  }
  for (const defs of svg.querySelectorAll('defs')) defs.remove();
  const defs = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'defs');
  defs.append(...kept);
  svg.prepend(defs);
  for (const element of svg.querySelectorAll('[marker-end], [marker-start], [style*="marker"]')) {
    for (const name of ['marker-end', 'marker-start', 'style']) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      element.setAttribute(
        name,
        value.replaceAll(/url\(["']?#([^"')]+)["']?\)/g, (_whole, id: string) => `url(#${renamed.get(id) ?? id})`),
      );
    }
  }
}

function cleanAttributes(element: Element): void {
  const style = element.getAttribute('style');
  if (style !== null)
    element.setAttribute('style', style.replaceAll(/stroke-dasharray: 0, ?(\d+)/g, 'stroke-dasharray: 0.5, $1'));
  for (const name of ['data-container-id', 'pointer-events']) element.removeAttribute(name);
  if (!/^djs-(element|group)/.test(element.getAttribute('class') ?? '')) element.removeAttribute('class');
}
