/** A repeatable source of chance: the same seed gives the same numbers on every machine (mulberry32). */
export interface Toeval {
  /** A number of 0 up to, not including, 1. */
  next(): number;
  /** A whole number between two others, both included. */
  between(minimum: number, maximum: number): number;
  /** True in so many percent of the times. */
  chance(procent: number): boolean;
}

/** @param delen what the numbers depend on: the seed of the run, the number of the zaak, the step. */
export function makeToeval(...delen: readonly (number | string)[]): Toeval {
  let stand = hash(delen.join('|'));
  const next = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let gemengd = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    gemengd = (gemengd + Math.imul(gemengd ^ (gemengd >>> 7), 61 | gemengd)) ^ gemengd;
    return ((gemengd ^ (gemengd >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (minimum, maximum) => minimum + Math.floor(next() * (maximum - minimum + 1)),
    chance: (procent) => next() * 100 < procent,
  };
}

/** FNV-1a. */
function hash(tekst: string): number {
  let waarde = 0x811c9dc5;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    waarde = Math.imul(waarde ^ tekst.charCodeAt(plaats), 0x01000193);
  }
  return waarde >>> 0;
}
