import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import type { Procesoverzicht, Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';

export type Zoom = 'groter' | 'kleiner' | 'passend';
type Soort = 'klaar' | 'nu' | 'anders';

/** A mark on an element: a sign and a text, not only a colour. */
export interface Merk {
  readonly element: string;
  readonly soort: Soort;
  readonly tekst: string;
}

interface Canvas {
  zoom(schaal?: number | 'fit-viewport', midden?: 'auto' | { x: number; y: number }): number;
  addMarker(element: string, klasse: string): void;
  removeMarker(element: string, klasse: string): void;
  viewbox(): {
    readonly inner: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  };
  viewbox(kader: { x: number; y: number; width: number; height: number }): void;
}
interface Overlays {
  add(element: string, overlay: { position: Readonly<Record<string, number>>; html: HTMLElement }): void;
  clear(): void;
}
interface Elementen {
  get(
    id: string,
  ): { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number } | undefined;
}

const TEKENS: Readonly<Record<Soort, string>> = {
  klaar: 'M2.5 8.5 6.5 12.5 13.5 4',
  nu: 'M5 3 13 8 5 13Z',
  anders: 'M3 6h10M3 10h10M10.5 3l-5 10',
};

/** Starts the drawing; `klaar` settles when it can be marked. The font comes first, or the text wraps differently. */
export function openDiagram(plaats: HTMLElement, xml: string): { viewer: NavigatedViewer; klaar: Promise<void> } {
  const lettertype = 'Noto Sans';
  const viewer = new NavigatedViewer({
    container: plaats,
    textRenderer: { defaultStyle: { fontFamily: lettertype, fontSize: 12 } },
  });
  const draw = async () => {
    await document.fonts.load(`12px '${lettertype}'`).catch(() => undefined);
    await viewer.importXML(xml);
    viewer.get<Canvas>('canvas').zoom('fit-viewport', 'auto');
  };
  return { viewer, klaar: draw() };
}

/** The marks of a zaak: passed, active, and where the gemeente differs. */
export function listMerken(zaak: Zaakoverzicht, proces: Procesoverzicht): readonly Merk[] {
  const stand = proces.markeringen.map(
    ({ element, status }): Merk => ({
      element,
      soort: status,
      tekst: status === 'nu' ? 'nu bezig' : 'klaar',
    }),
  );
  const anders = zaak.afwijkingen.flatMap((afwijking) =>
    afwijking.elementen.map(
      (element): Merk => ({
        element,
        soort: 'anders',
        tekst: `${zaak.gemeentenaam}: ${afwijking.naam} ${afwijking.lokaal}, landelijk ${afwijking.landelijk}`,
      }),
    ),
  );
  return [...stand, ...anders];
}

/** Puts the marks on the drawing, in place of those before, and shows the active part. */
export function setMerken(viewer: NavigatedViewer, merken: readonly Merk[]): void {
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const elementen = viewer.get<Elementen>('elementRegistry');
  overlays.clear();
  for (const merk of merken) {
    const vorm = elementen.get(merk.element);
    if (!vorm) continue;
    for (const soort of ['klaar', 'nu'] as const)
      if (merk.soort !== 'anders') canvas.removeMarker(merk.element, `is-${soort}`);
    canvas.addMarker(merk.element, `is-${merk.soort}`);
    const position: Readonly<Record<string, number>> =
      merk.soort === 'anders' ? { top: -9, left: -9 } : { top: -9, right: 9 };
    overlays.add(merk.element, { position, html: makeTeken(merk) });
  }
  showActief(viewer, merken);
}

export function zoomDiagram(viewer: NavigatedViewer, hoe: Zoom): void {
  const canvas = viewer.get<Canvas>('canvas');
  if (hoe === 'passend') canvas.zoom('fit-viewport', 'auto');
  else canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * (hoe === 'groter' ? 1.25 : 0.8))), 'auto');
}

// helpers

/** A big diagram is unreadable as a whole: begin at the active element, at full size. */
function showActief(viewer: NavigatedViewer, merken: readonly Merk[]): void {
  const canvas = viewer.get<Canvas>('canvas');
  const nu = merken.find(({ soort }) => soort === 'nu');
  const vorm = nu && viewer.get<Elementen>('elementRegistry').get(nu.element);
  if (!vorm || vorm.x === undefined || vorm.y === undefined || canvas.zoom('fit-viewport', 'auto') > 0.7) return;
  canvas.zoom(0.85, { x: vorm.x + (vorm.width ?? 0) / 2, y: vorm.y + (vorm.height ?? 0) / 2 });
  const zicht = canvas.viewbox() as unknown as { x: number; y: number; width: number; height: number };
  canvas.viewbox({
    x: vorm.x + (vorm.width ?? 0) / 2 - zicht.width / 2,
    y: vorm.y + (vorm.height ?? 0) / 2 - zicht.height / 2,
    width: zicht.width,
    height: zicht.height,
  });
}

function makeTeken({ soort, tekst }: Merk): HTMLElement {
  const SVG = 'http://www.w3.org/2000/svg';
  const geheel = document.createElement('span');
  geheel.className = `werk-doek__merkteken werk-doek__merkteken--${soort}`;
  geheel.title = tekst;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', soort === 'nu' ? 'werk-icoon werk-icoon--vol' : 'werk-icoon');
  svg.setAttribute('viewBox', '0 0 16 16');
  const lijn = document.createElementNS(SVG, 'path');
  lijn.setAttribute('d', TEKENS[soort]);
  svg.append(lijn);
  geheel.append(svg);
  return geheel;
}
