import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as our own letters are made (one object per part, embedded fonts with a table to Unicode), a line per piece of
 * text. Enough to prove what a letter says without another program.
 */
export function readPdfText(bytes: Uint8Array): string {
  const pdf = Buffer.from(bytes).toString('latin1');
  const objecten = readObjecten(pdf);
  return [...objecten.values()]
    .filter(({ kop }) => /\/Type \/Page\n/.test(kop))
    .map(({ kop }) => {
      const inhoud = /\/Contents (\d+) 0 R/.exec(kop)?.[1] ?? '';
      return readTekst(objecten.get(inhoud)?.inhoud ?? '', readLettertypen(kop, objecten));
    })
    .join('\n');
}

// helpers

interface PdfObject {
  readonly kop: string;
  readonly inhoud: string;
}

function readObjecten(pdf: string): ReadonlyMap<string, PdfObject> {
  const objecten = new Map<string, PdfObject>();
  for (const [, nummer = '', tekst = ''] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    const [kop = '', stroom = ''] = tekst.split(/\nstream\r?\n/, 2);
    const lengte = Number(/\/Length (\d+)/.exec(kop)?.[1] ?? 0);
    const ruw = Buffer.from(stroom.slice(0, lengte), 'latin1');
    objecten.set(nummer, { kop, inhoud: kop.includes('/FlateDecode') ? inflate(ruw) : ruw.toString('latin1') });
  }
  return objecten;
}

function inflate(ruw: Buffer): string {
  return ruw.length === 0 ? '' : inflateSync(ruw).toString('latin1');
}

type Lettertypen = ReadonlyMap<string, ReadonlyMap<number, string>>;

function readLettertypen(pagina: string, objecten: ReadonlyMap<string, PdfObject>): Lettertypen {
  return new Map(
    [...pagina.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, naam = '', nummer = '']) => {
      const tabel = /\/ToUnicode (\d+) 0 R/.exec(objecten.get(nummer)?.kop ?? '')?.[1] ?? '';
      return [naam, readTabel(objecten.get(tabel)?.inhoud ?? '')];
    }),
  );
}

/** Which glyph stands for which letters. */
function readTabel(cmap: string): ReadonlyMap<number, string> {
  const tabel = new Map<number, string>();
  for (const [, deel = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', tekst = ''] of deel.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      tabel.set(Number.parseInt(glyph, 16), decodeUtf16(tekst));
    }
  }
  return tabel;
}

function decodeUtf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((eenheid) => String.fromCharCode(Number.parseInt(eenheid, 16))).join('');
}

function readTekst(inhoud: string, lettertypen: Lettertypen): string {
  let tabel: ReadonlyMap<number, string> = new Map();
  const regels: string[] = [];
  const stukken = /\/(f\d+) [\d.]+ Tf|\[((?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*)\] TJ/g;
  for (const [, lettertype, tekst] of inhoud.matchAll(stukken)) {
    if (lettertype !== undefined) tabel = lettertypen.get(lettertype) ?? new Map();
    else regels.push(decodeStukken(tekst ?? '', tabel));
  }
  return regels.join('\n');
}

function decodeStukken(stukken: string, tabel: ReadonlyMap<number, string>): string {
  const bytes = [...stukken.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].flatMap(([, tekst = '']) => readBytes(tekst));
  let uit = '';
  for (let plaats = 0; plaats + 1 < bytes.length; plaats += 2) {
    uit += tabel.get((bytes[plaats] ?? 0) * 256 + (bytes[plaats + 1] ?? 0)) ?? '';
  }
  return uit;
}

const TEKENS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function readBytes(tekst: string): readonly number[] {
  return [...tekst.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)].map(([, octaal, teken, gewoon]) => {
    if (octaal !== undefined) return Number.parseInt(octaal, 8);
    if (teken !== undefined) return TEKENS[teken] ?? teken.charCodeAt(0);
    return gewoon?.charCodeAt(0) ?? 0;
  });
}
