/** Letters that no decomposition turns into plain ones, as the European Payments Council converts them (EPC217-08). */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  '&': '+',
  '€': 'EUR',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  _: '-',
  ';': ',',
  '"': "'",
  '“': "'",
  '”': "'",
  '„': "'",
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '!': '.',
  '@': '(at)',
  '\\': '/',
};

/** A text that stays as it is: words of such characters with one space between them. */
const GEWOON = /^[A-Za-z0-9/\-?:().,'+]+(?: [A-Za-z0-9/\-?:().,'+]+)*$/;
const TOEGESTAAN = /^[A-Za-z0-9/\-?:().,'+ ]$/;
/** What stands for a character that has no counterpart, so that nothing goes lost unseen. */
const ONBEKEND = '.';

/** A text in the characters that every European bank takes. */
export interface Sepatekst {
  readonly tekst: string;
  /** Whether a reader can see that it is not what was written: a character without a counterpart, or an end that did not fit. */
  readonly verminkt: boolean;
}

/**
 * Rewrites a text in the character set of SEPA, at most `maximum` long: diacritics become plain letters, what has no counterpart a point.
 * A text of only spaces gives an empty one.
 */
export function toSepaTekst(tekst: string, maximum: number): Sepatekst {
  if (tekst.length <= maximum && GEWOON.test(tekst)) return { tekst, verminkt: false };
  let verminkt = false;
  const tekens = Array.from(
    tekst
      .normalize('NFC')
      .replace(/[\s\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim(),
    (teken) => {
      const gelijk = toPlain(teken);
      if (gelijk !== undefined) return gelijk;
      verminkt = true;
      return ONBEKEND;
    },
  );
  const geheel = tekens.join('').replaceAll(/ +/g, ' ').trim();
  return { tekst: geheel.slice(0, maximum).trimEnd(), verminkt: verminkt || geheel.length > maximum };
}

/** Whether a reference may stand in a bank file as it is: at most 35 characters of SEPA, no slash at its ends and no two together. */
export function isSepaKenmerk(kenmerk: string): boolean {
  return /^[A-Za-z0-9/\-?:().,'+ ]{1,35}$/.test(kenmerk) && !/^\/|\/$|\/\/|^ | $/.test(kenmerk);
}

// helpers

function toPlain(teken: string): string | undefined {
  if (TOEGESTAAN.test(teken)) return teken;
  const eigen = LETTERS[teken];
  if (eigen !== undefined) return eigen;
  // Marks that stand apart, and characters that nobody sees.
  if (/^[\p{Mn}\p{Cf}]$/u.test(teken)) return '';
  const delen = Array.from(teken.normalize('NFKD').replaceAll(/\p{Mn}/gu, ''));
  if (delen.length === 0 || (delen.length === 1 && delen[0] === teken)) return undefined;
  const vervangen = delen.map((deel) => (TOEGESTAAN.test(deel) ? deel : LETTERS[deel]));
  return vervangen.includes(undefined) ? undefined : vervangen.join('');
}
