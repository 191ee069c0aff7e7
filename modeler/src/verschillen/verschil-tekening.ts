import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { formatNummers, type Verschilmerk } from './selectie.ts';

interface Kader {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Canvas {
  zoom(schaal?: number | 'fit-viewport', midden?: 'auto'): number;
  addMarker(element: string, klasse: string): void;
  removeMarker(element: string, klasse: string): void;
  viewbox(): Kader;
  viewbox(kader: Kader): void;
}
interface Overlays {
  add(element: string, overlay: { position: Readonly<Record<string, number>>; html: HTMLElement }): void;
  clear(): void;
}
interface Vorm {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
}
interface Elementen {
  get(id: string): Vorm | undefined;
}
interface Gebeurtenissen {
  on(naam: string, luister: () => void): void;
  off(naam: string, luister: () => void): void;
}

/** A size at which the names of steps can be read. */
const LEESBAAR = 0.7;

const TEKENS: Readonly<Record<Verschilmerk['soort'], { readonly teken: string; readonly woord: string }>> = {
  anders: { teken: '≠', woord: 'anders' },
  nieuw: { teken: '+', woord: 'nieuw' },
  vervalt: { teken: '−', woord: 'vervalt' },
};

/** Puts the marks of one side on its drawing, in place of `eerder`. */
export function showVerschilmerken(
  viewer: NavigatedViewer,
  merken: readonly Verschilmerk[],
  eerder: readonly Verschilmerk[],
): void {
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const elementen = viewer.get<Elementen>('elementRegistry');
  overlays.clear();
  for (const { element, soort } of eerder) {
    if (elementen.get(element) !== undefined) canvas.removeMarker(element, `is-${soort}`);
  }
  for (const merk of merken) {
    if (elementen.get(merk.element) === undefined) continue;
    canvas.addMarker(merk.element, `is-${merk.soort}`);
    overlays.add(merk.element, { position: { top: -10, right: 10 }, html: makeTeken(merk) });
  }
}

/** Brings the first of these elements that the drawing has into the middle; false when it has none of them. */
export function showElement(viewer: NavigatedViewer, elementen: readonly string[]): boolean {
  const register = viewer.get<Elementen>('elementRegistry');
  const vorm = elementen.map((id) => register.get(id)).find((kandidaat) => kandidaat !== undefined);
  const midden = vorm && readMidden(vorm);
  if (midden === undefined) return false;
  const canvas = viewer.get<Canvas>('canvas');
  canvas.zoom(LEESBAAR);
  const { width, height } = canvas.viewbox();
  canvas.viewbox({ x: midden.x - width / 2, y: midden.y - height / 2, width, height });
  return true;
}

/** Two drawings that move and zoom together. @returns what ends it */
export function scrollTogether(een: NavigatedViewer, ander: NavigatedViewer): () => void {
  let bezig = false;
  const follow = (van: NavigatedViewer, naar: NavigatedViewer) => () => {
    if (bezig) return;
    bezig = true;
    const { x, y, width, height } = van.get<Canvas>('canvas').viewbox();
    naar.get<Canvas>('canvas').viewbox({ x, y, width, height });
    bezig = false;
  };
  const paren = [
    { viewer: een, luister: follow(een, ander) },
    { viewer: ander, luister: follow(ander, een) },
  ];
  for (const { viewer, luister } of paren) viewer.get<Gebeurtenissen>('eventBus').on('canvas.viewbox.changed', luister);
  return () => {
    for (const { viewer, luister } of paren)
      viewer.get<Gebeurtenissen>('eventBus').off('canvas.viewbox.changed', luister);
  };
}

// helpers

function readMidden({ x, y, width, height, waypoints }: Vorm): { readonly x: number; readonly y: number } | undefined {
  if (waypoints !== undefined) return waypoints[Math.floor(waypoints.length / 2)];
  return x === undefined || y === undefined ? undefined : { x: x + (width ?? 0) / 2, y: y + (height ?? 0) / 2 };
}

function makeTeken({ soort, nummers }: Verschilmerk): HTMLElement {
  const { teken, woord } = TEKENS[soort];
  const merk = document.createElement('span');
  merk.className = `werk-verschilmerk werk-verschilmerk--${soort}`;
  merk.title = `${woord}: verschil ${nummers.join(', ')}`;
  merk.textContent = `${teken} ${formatNummers(nummers)}`;
  return merk;
}
