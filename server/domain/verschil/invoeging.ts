import type { Diagramindex } from './diagramindex.ts';
import type { Diagramstroom } from './diagrammodel.ts';

/**
 * Whether an arrow of one version still leads in the other version from the same step to the same step, only by way of steps that this
 * version does not have: then nothing is skipped or reordered, and the new step tells the whole story.
 */
export function isInvoeging(stroom: Diagramstroom, hier: Diagramindex, daar: Diagramindex): boolean {
  const begin = follow(stroom.van, 'terug', hier, daar);
  const einde = follow(stroom.naar, 'verder', hier, daar);
  if (begin === undefined || einde === undefined) return false;
  const zelfde = begin === stroom.van && einde === stroom.naar;
  return daar
    .listUit(begin)
    .filter(({ voorwaarde }) => voorwaarde === stroom.voorwaarde)
    .some((eerste) => (!zelfde || eerste.naar !== einde) && leadsTo(eerste, einde, hier, daar));
}

// helpers

/** The first step that both versions know, along steps without a choice. */
function follow(id: string, richting: 'verder' | 'terug', hier: Diagramindex, daar: Diagramindex): string | undefined {
  const gezien = new Set<string>();
  let huidig = id;
  while (daar.findElement(huidig) === undefined) {
    if (gezien.has(huidig)) return undefined;
    gezien.add(huidig);
    const stromen = richting === 'verder' ? hier.listUit(huidig) : hier.listIn(huidig);
    const [enige] = stromen;
    if (enige === undefined || stromen.length > 1 || enige.voorwaarde !== undefined) return undefined;
    huidig = richting === 'verder' ? enige.naar : enige.van;
  }
  return huidig;
}

function leadsTo(eerste: Diagramstroom, doel: string, hier: Diagramindex, daar: Diagramindex): boolean {
  const gezien = new Set<string>();
  let huidig = eerste.naar;
  while (huidig !== doel) {
    if (gezien.has(huidig) || hier.findElement(huidig) !== undefined) return false;
    gezien.add(huidig);
    const stromen = daar.listUit(huidig);
    const [enige] = stromen;
    if (enige === undefined || stromen.length > 1 || enige.voorwaarde !== undefined) return false;
    huidig = enige.naar;
  }
  return true;
}
