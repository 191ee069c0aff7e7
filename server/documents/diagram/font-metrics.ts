import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Font, openSync } from 'fontkit';

/** How wide and how high text is, in the font that the documents are set in. */
export interface FontMetrics {
  /** Width in pixels of a line of text. */
  width(text: string, size: number, bold: boolean): number;
  /** Height above and below the base line, and of a capital, in pixels. */
  heights(size: number, bold: boolean): { readonly above: number; readonly below: number; readonly capital: number };
}

/** The Noto Sans files that the npm package ships: the same everywhere, whatever the machine has. */
export const FONT_FILES: { readonly regular: string; readonly bold: string } = findFontFiles();

/** Reads the font once; widths are remembered. */
export function makeFontMetrics(): FontMetrics {
  const fonts = { regular: openSync(FONT_FILES.regular), bold: openSync(FONT_FILES.bold) };
  const pick = (bold: boolean): Font => (bold ? fonts.bold : fonts.regular);
  const known = new Map<string, number>();
  return {
    width(text, size, bold) {
      const key = `${bold ? 'b' : 'n'}${size}|${text}`;
      const font = pick(bold);
      const width = known.get(key) ?? (font.layout(text).advanceWidth / font.unitsPerEm) * size;
      known.set(key, width);
      return width;
    },
    heights(size, bold) {
      const font = pick(bold);
      const scale = size / font.unitsPerEm;
      return { above: font.ascent * scale, below: -font.descent * scale, capital: font.capHeight * scale };
    },
  };
}

function findFontFiles(): { readonly regular: string; readonly bold: string } {
  const root = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
  return {
    regular: join(root, '400Regular', 'NotoSans_400Regular.ttf'),
    bold: join(root, '600SemiBold', 'NotoSans_600SemiBold.ttf'),
  };
}
