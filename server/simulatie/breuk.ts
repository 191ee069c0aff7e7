/** A number that is kept exactly, as a fraction of two whole numbers; the second is more than 0. */
export type Breuk = readonly [teller: bigint, noemer: bigint];

export const NUL: Breuk = [0n, 1n];

/** The fraction of a decimal number as it is written: 39.5 is 395 tenths. */
export function toBreuk(getal: number): Breuk {
  const [heel = '0', rest = ''] = String(getal).split('.');
  return [BigInt(heel + rest), 10n ** BigInt(rest.length)];
}

export function plus([a, b]: Breuk, [c, d]: Breuk): Breuk {
  return b === d ? [a + c, b] : simplify([a * d + c * b, b * d]);
}

export function maal([a, b]: Breuk, [c, d]: Breuk): Breuk {
  return simplify([a * c, b * d]);
}

/** @throws RangeError for a division by 0 */
export function gedeeldDoor(breuk: Breuk, [c, d]: Breuk): Breuk {
  if (c <= 0n) throw new RangeError('Delen kan alleen door meer dan 0.');
  return maal(breuk, [d, c]);
}

/** The smaller of two. */
export function kleinste(een: Breuk, ander: Breuk): Breuk {
  return een[0] * ander[1] <= ander[0] * een[1] ? een : ander;
}

/** `een` less `ander`, and 0 when that is less than 0. */
export function minstens0(een: Breuk, [c, d]: Breuk): Breuk {
  const verschil = plus(een, [-c, d]);
  return verschil[0] < 0n ? NUL : verschil;
}

/** Whole, half upward; only for what is 0 or more. */
export function rond([teller, noemer]: Breuk): number {
  return Number((2n * teller + noemer) / (2n * noemer));
}

// helpers

function simplify([teller, noemer]: Breuk): Breuk {
  let [a, b] = [teller < 0n ? -teller : teller, noemer];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? [teller / a, noemer / a] : [teller, noemer];
}
