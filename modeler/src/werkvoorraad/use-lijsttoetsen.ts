import { type RefObject, useState } from 'react';
import { useSneltoetsen } from '../schil/sneltoetsen.ts';

interface Lijsttoetsen {
  readonly ids: readonly string[];
  readonly rijen: RefObject<Map<string, HTMLTableRowElement>>;
  readonly begin: string | undefined;
  readonly pakOp: (id: string) => void;
  readonly geefTerug: (id: string) => void;
  readonly wissel: (id: string) => void;
}

/** Walks through the rows with j, k or the arrows; o picks up, t gives back, x chooses. Enter follows the link that has the focus. */
export function useLijsttoetsen({ ids, rijen, begin, pakOp, geefTerug, wissel }: Lijsttoetsen) {
  const [actief, setActief] = useState(begin);
  const ga = (gebeurtenis: KeyboardEvent, stap: 1 | -1) => {
    const plaats = actief === undefined ? -1 : ids.indexOf(actief);
    const doel = ids[plaats === -1 ? 0 : Math.min(ids.length - 1, Math.max(0, plaats + stap))];
    if (doel === undefined) return;
    gebeurtenis.preventDefault();
    setActief(doel);
    rijen.current.get(doel)?.querySelector<HTMLElement>('.k-taak a')?.focus();
  };
  const met = (doe: (id: string) => void) => () => {
    if (actief !== undefined && ids.includes(actief)) doe(actief);
  };
  useSneltoetsen({
    j: (gebeurtenis) => ga(gebeurtenis, 1),
    k: (gebeurtenis) => ga(gebeurtenis, -1),
    ArrowDown: (gebeurtenis) => ga(gebeurtenis, 1),
    ArrowUp: (gebeurtenis) => ga(gebeurtenis, -1),
    o: met(pakOp),
    t: met(geefTerug),
    x: met(wissel),
  });
  return { actief, maakActief: setActief };
}
