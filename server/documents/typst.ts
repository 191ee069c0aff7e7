import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** PDF/UA-1 to publish, PDF/A-2a to archive. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** Kept compilations; without eviction the memory grows with each letter. */
const CACHE_AGE = 5;

/** Turns Typst source plus data into an accessible PDF. */
export interface PdfMaker {
  /**
   * Compiles `source` with `inputs` to PDF/UA-1, or to the standard that is named. Equal input and `timestamp` (seconds since 1970) give equal bytes.
   * @throws Error with Typst's words when the document breaks the standard (no title, no alt text, skipped heading level).
   */
  make(source: string, inputs: Readonly<Record<string, string>>, timestamp: number, standard?: PdfStandard): Uint8Array;
}

/** One compiler per process, with the Noto Sans that the npm package ships; it never looks at the fonts or files of the machine. */
export function makePdfMaker(): PdfMaker {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: fontFolders() }] });
  return {
    make(source, inputs, timestamp, standard = 'ua-1') {
      const pdf = compiler.pdf(
        { mainFileContent: source, inputs: { ...inputs } },
        { pdfStandard: standard, creationTimestamp: timestamp },
      );
      compiler.evictCache(CACHE_AGE);
      return new Uint8Array(pdf);
    },
  };
}

function fontFolders(): string[] {
  const root = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
  return ['400Regular', '600SemiBold'].map((cut) => join(root, cut));
}
