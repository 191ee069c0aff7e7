/** The condition of an arrow, as the engine reads it: a fact of the zaak or a parameter, compared with a fixed value. */
export interface Uitdrukking {
  readonly bron: 'case' | 'param';
  /** "oordeel.afwijzen", or the key of a parameter. */
  readonly pad: string;
  /** False: the way is taken when the value is another one, or not known. */
  readonly gelijk: boolean;
  readonly waarde: string | number | boolean;
}

const VORM =
  /^\$\{\s*(!?)\s*(case|param)\.([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*(?:(==|!=)\s*(?:'([^']*)'|"([^"]*)"|(true|false)|(-?\d+(?:\.\d+)?)))?\s*\}$/;
const VERBODEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the text of a condition; undefined for what the engine does not know, and for a decision of a ruleset (`rule:`). */
export function parseUitdrukking(tekst: string): Uitdrukking | undefined {
  const [heel, ontkend, bron, pad = '', teken, enkel, dubbel, janee, getal] = VORM.exec(tekst.trim()) ?? [];
  if (heel === undefined || pad.split('.').some((deel) => VERBODEN.has(deel))) return undefined;
  if (teken === undefined) return { bron: toBron(bron), pad, gelijk: ontkend === '', waarde: true };
  if (ontkend !== '') return undefined;
  const woord = enkel ?? dubbel;
  const waarde = woord ?? (janee === undefined ? Number(getal) : janee === 'true');
  return { bron: toBron(bron), pad, gelijk: teken === '==', waarde };
}

/** The text that the engine reads; undefined when it cannot be written: a text with both kinds of quotes, or a number without end. */
export function writeUitdrukking({ bron, pad, gelijk, waarde }: Uitdrukking): string | undefined {
  if (waarde === true) return `\${${gelijk ? '' : '!'}${bron}.${pad}}`;
  const geschreven = writeWaarde(waarde);
  const tekst = `\${${bron}.${pad} ${gelijk ? '==' : '!='} ${geschreven}}`;
  return geschreven === undefined || parseUitdrukking(tekst)?.waarde !== waarde ? undefined : tekst;
}

// helpers

function toBron(bron: string | undefined): Uitdrukking['bron'] {
  return bron === 'param' ? 'param' : 'case';
}

function writeWaarde(waarde: string | number | boolean): string | undefined {
  if (typeof waarde !== 'string') return String(waarde);
  if (!waarde.includes("'")) return `'${waarde}'`;
  return waarde.includes('"') ? undefined : `"${waarde}"`;
}
