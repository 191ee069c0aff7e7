import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** PDF/UA-1 to publish, PDF/A-2a to archive; 1.7 for what holds pages of other PDFs, which Typst takes into neither. */
export type PdfStandard = 'ua-1' | 'a-2a' | '1.7';

/** Kept compilations; without eviction the memory grows with each letter. */
const CACHE_AGE = 5;

/** Turns Typst source plus data into an accessible PDF. */
export interface PdfMaker {
  /**
   * Compiles `source` with `inputs` to PDF/UA-1, or to the standard that is named. Equal input and `timestamp` (seconds since 1970) give equal bytes.
   * @throws Error with Typst's words when the document breaks the standard (no title, no alt text, skipped heading level).
   */
  make(
    source: string,
    inputs: Readonly<Record<string, string>>,
    timestamp: number,
    standard?: PdfStandard,
    bestanden?: Bestandsinhoud,
  ): Uint8Array;
}

/** Looks into files that came from outside. */
export interface PageCounter {
  /** How many pages a PDF has; a picture has one. Undefined when it cannot be drawn: damaged, or with a password. `naam` says the kind. */
  countPages(bestand: Uint8Array, naam: string): number | undefined;
}

/** Files that a source names, by their name in the folder of the sources. */
export type Bestandsinhoud = ReadonlyMap<string, Uint8Array>;

/** One compiler per process, with the Noto Sans that the npm package ships; it never looks at the fonts or files of the machine. */
export function makePdfMaker(): PdfMaker & PageCounter {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: fontFolders() }] });
  const withFiles = <T>(bestanden: Bestandsinhoud, work: () => T): T => {
    const paden = [...bestanden].map(([naam, inhoud]) => ({ pad: join(import.meta.dirname, naam), inhoud }));
    for (const { pad, inhoud } of paden) compiler.mapShadow(pad, Buffer.from(inhoud));
    try {
      return work();
    } finally {
      for (const { pad } of paden) compiler.unmapShadow(pad);
    }
  };
  return {
    make(source, inputs, timestamp, standard = 'ua-1', bestanden = new Map()) {
      return withFiles(bestanden, () => {
        const pdf = compiler.pdf(
          { mainFileContent: source, inputs: { ...inputs } },
          { pdfStandard: standard, creationTimestamp: timestamp },
        );
        compiler.evictCache(CACHE_AGE);
        return new Uint8Array(pdf);
      });
    },
    countPages: (bestand, naam) =>
      withFiles(new Map([[naam, bestand]]), () =>
        findLastPage((pagina) => {
          const welke = naam.endsWith('.pdf') ? `, page: ${pagina}` : '';
          const isThere = welke !== '' || pagina === 1;
          return isThere && !compiler.compile({ mainFileContent: `#image("${naam}"${welke})` }).hasError();
        }),
      ),
  };
}

/** The last page that is there, found by doubling and halving; undefined when there is not one. */
function findLastPage(isThere: (pagina: number) => boolean): number | undefined {
  if (!isThere(1)) return undefined;
  let last = 1;
  let gone = 2;
  while (isThere(gone)) [last, gone] = [gone, gone * 2];
  while (gone - last > 1) {
    const half = Math.floor((last + gone) / 2);
    if (isThere(half)) last = half;
    else gone = half;
  }
  return last;
}

function fontFolders(): string[] {
  const root = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
  return ['400Regular', '600SemiBold'].map((cut) => join(root, cut));
}
