import type { Elementwijziging } from '../../../server/domain/variant/variantdiagram.ts';
import type { Tekening } from './diensten.ts';

const SOORT = 'merk';

/** Marks what differs and what has remarks: a sign with a text, not only a colour. */
export function showMerken(
  tekening: Tekening,
  wijzigingen: readonly Elementwijziging[],
  opmerkingen: ReadonlyMap<string, number>,
): void {
  const overlays = tekening.get('overlays');
  const canvas = tekening.get('canvas');
  const register = tekening.get('elementRegistry');
  overlays.remove({ type: SOORT });
  for (const { id } of register.getAll()) canvas.removeMarker(id, 'is-anders');
  for (const { element, soort } of wijzigingen) {
    if (register.get(element) === undefined) continue;
    canvas.addMarker(element, 'is-anders');
    const tekst = soort === 'nieuw' ? 'Nieuw ten opzichte van landelijk' : 'Anders dan landelijk';
    overlays.add(element, SOORT, { position: { top: -9, right: 9 }, html: makeMerk('≠', tekst, 'anders') });
  }
  for (const [element, aantal] of opmerkingen) {
    if (register.get(element) === undefined) continue;
    const tekst = aantal === 1 ? '1 opmerking' : `${aantal} opmerkingen`;
    overlays.add(element, SOORT, { position: { top: -9, left: -9 }, html: makeMerk('!', tekst, 'let-op') });
  }
}

// helpers

function makeMerk(teken: string, tekst: string, soort: string): HTMLElement {
  const merk = document.createElement('span');
  merk.className = `werk-doek__merkteken werk-doek__merkteken--${soort}`;
  merk.title = tekst;
  merk.textContent = teken;
  return merk;
}
