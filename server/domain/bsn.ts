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

/** Nine digits in a row, eight of which a spreadsheet dropped the zero, or with the points or spaces that people put in. */
const LIJKT_OP_BSN = /(?<!\d)(?:\d{8,9}|\d{4}\.\d{2}\.\d{3}|\d{3} \d{3} \d{3})(?!\d)/g;

/** The text with every BSN in it masked: for what somebody else wrote and we repeat, such as the name of a file or a cell of a list. */
export function hideBsn(tekst: string): string {
  return tekst.replaceAll(LIJKT_OP_BSN, (gevonden) => {
    const cijfers = gevonden.replaceAll(/\D/g, '').padStart(9, '0');
    return isBsn(cijfers) ? maskBsn(cijfers) : gevonden;
  });
}
