import { INVULVELD, nameInvulveld } from '../../../server/domain/brief/briefvelden.ts';

/** Name of the chip in the editor: a placeholder that is one whole. */
export const VELD = 'veld';

/** A piece of a line: words, or a placeholder as it stands in the text of the letter. */
export type Stuk =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: typeof VELD; readonly attrs: { readonly code: string } };

/** The text of a letter as the editor holds it: a paragraph for each line. */
export interface Tekstvorm {
  readonly type: 'doc';
  readonly content: readonly { readonly type: 'paragraph'; readonly content?: readonly Stuk[] }[];
}

/** The text of a letter for the editor; every placeholder becomes a chip, also one that this letter does not know. */
export function readTekstvorm(tekst: string): Tekstvorm {
  const content = tekst.split('\n').map((regel) => {
    const stukken = splitRegel(regel);
    return stukken.length === 0 ? ({ type: 'paragraph' } as const) : ({ type: 'paragraph', content: stukken } as const);
  });
  return { type: 'doc', content };
}

/** The text that is kept: what stands in the editor, with the placeholders as the letter writes them. */
export function writeTekst({ content }: Tekstvorm): string {
  return content
    .map(({ content: stukken = [] }) =>
      stukken.map((stuk) => (stuk.type === 'text' ? stuk.text : stuk.attrs.code)).join(''),
    )
    .join('\n');
}

/** The text as somebody reads it: "Beste ‹Naam werkgever›". */
export function readLeestekst(tekst: string): string {
  return tekst.replaceAll(INVULVELD, (code) => `‹${nameInvulveld(code)}›`);
}

/** The placeholders of a text that are not in the list: they cannot be filled in. */
export function listOnbekend(tekst: string, bekend: readonly string[]): readonly string[] {
  const codes = Array.from(tekst.matchAll(INVULVELD), ([code]) => code);
  return [...new Set(codes)].filter((code) => !bekend.includes(code.replaceAll(/\s+/g, ' ')));
}

// helpers

function splitRegel(regel: string): readonly Stuk[] {
  const stukken: Stuk[] = [];
  let vanaf = 0;
  for (const { 0: code, index } of regel.matchAll(INVULVELD)) {
    if (index > vanaf) stukken.push({ type: 'text', text: regel.slice(vanaf, index) });
    // What does not close is words that somebody typed: a chip of it would hide the mistake.
    stukken.push(code.length > 2 ? { type: VELD, attrs: { code } } : { type: 'text', text: code });
    vanaf = index + code.length;
  }
  if (vanaf < regel.length) stukken.push({ type: 'text', text: regel.slice(vanaf) });
  return joinTekst(stukken);
}

/** The editor knows no two texts beside each other. */
function joinTekst(stukken: readonly Stuk[]): readonly Stuk[] {
  return stukken.reduce<readonly Stuk[]>((klaar, stuk) => {
    const laatste = klaar.at(-1);
    return stuk.type === 'text' && laatste?.type === 'text'
      ? [...klaar.slice(0, -1), { type: 'text', text: laatste.text + stuk.text }]
      : [...klaar, stuk];
  }, []);
}
