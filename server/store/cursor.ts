import { InvoerError } from '../domain/fouten.ts';

/** The sort key of the last row of a page; the next page begins right after it. */
export type Sleutel = readonly (string | number)[];

/** Writes a sort key as an opaque text that can stand in a URL. */
export function encodeCursor(sleutel: Sleutel): string {
  return Buffer.from(JSON.stringify(sleutel)).toString('base64url');
}

/**
 * Reads a cursor back into a sort key of the given shape ("nsss": one number, three texts).
 * @throws InvoerError when it is not a cursor of this list.
 */
export function decodeCursor(cursor: string | undefined, vorm: string): Sleutel | undefined {
  if (cursor === undefined) return undefined;
  const delen = parse(cursor);
  const klopt =
    Array.isArray(delen) &&
    delen.length === vorm.length &&
    delen.every((deel, i) => typeof deel === (vorm[i] === 'n' ? 'number' : 'string'));
  if (!klopt) {
    const melding = 'De volgende bladzijde kan niet worden opgezocht. Open de lijst opnieuw.';
    throw new InvoerError(melding, [{ veld: 'na', melding }]);
  }
  return delen as Sleutel;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch {
    return undefined;
  }
}
