import type { Elementlabel } from './parameterlabels.ts';

const SOORT = 'parameterlabel';
const GERAAKT = 'is-geraakt';
/** As large as the text of the page, also in a small drawing; where that would cover the drawing they are left out. */
const LEESBAAR = { scale: { min: 1, max: 1.25 }, show: { minZoom: 0.45 } };

interface Labeldoek {
  get(naam: 'overlays'): {
    add(
      element: string,
      soort: string,
      overlay: { readonly position: Readonly<Record<string, number>>; readonly html: HTMLElement } & typeof LEESBAAR,
    ): void;
    remove(welke: { readonly type: string }): void;
  };
  get(naam: 'canvas'): { addMarker(id: string, klasse: string): void; removeMarker(id: string, klasse: string): void };
  get(naam: 'elementRegistry'): {
    get(id: string): { readonly height?: number } | undefined;
    getAll(): readonly { readonly id: string }[];
  };
}

/** Puts the labels under their elements, in place of those before. An element that the drawing does not have is left out. */
export function showElementlabels(doek: Labeldoek, labels: readonly Elementlabel[]): void {
  const overlays = doek.get('overlays');
  const canvas = doek.get('canvas');
  const register = doek.get('elementRegistry');
  overlays.remove({ type: SOORT });
  for (const { id } of register.getAll()) canvas.removeMarker(id, GERAAKT);
  for (const label of labels) {
    const vorm = register.get(label.element);
    if (vorm === undefined) continue;
    if (label.gekozen) canvas.addMarker(label.element, GERAAKT);
    if (label.regels.length === 0) continue;
    overlays.add(label.element, SOORT, {
      position: { top: (vorm.height ?? 0) + 4, left: -10 },
      ...LEESBAAR,
      html: makeLabel(label),
    });
  }
}

// helpers

function makeLabel({ regels, gekozen }: Elementlabel): HTMLElement {
  const geheel = document.createElement('div');
  geheel.className = gekozen ? 'werk-elementlabel is-gekozen' : 'werk-elementlabel';
  for (const { tekst, afwijking } of regels) {
    const deel = document.createElement('span');
    deel.textContent = afwijking ? `≠ ${tekst}` : tekst;
    if (afwijking) deel.className = 'is-anders';
    geheel.append(deel);
  }
  return geheel;
}
