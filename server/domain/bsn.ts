/** Weights of the 11-proef, by position. */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Whether the text is a BSN: nine digits that pass the 11-proef. It says nothing about whether the number was given out. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false;
  return GEWICHTEN.reduce((som, gewicht, plaats) => som + gewicht * Number(tekst[plaats]), 0) % 11 === 0;
}

/** A BSN as a screen shows it: only the last three digits, "•••••678". Takes a whole BSN or its last three digits. */
export function maskBsn(bsn: string): string {
  return `•••••${bsn.slice(-3)}`;
}
