import { inflateRawSync } from 'node:zlib';

/** The text of a Word document, a line per paragraph or cell of a table. Enough to prove what it says without another program. */
export function readDocxText(bytes: Uint8Array): string {
  const xml = readEntry(Buffer.from(bytes), 'word/document.xml');
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** One file of a Word document: its text, styles or properties. */
export function readDocxEntry(bytes: Uint8Array, naam: string): string {
  return readEntry(Buffer.from(bytes), naam);
}

// helpers

const END_OF_DIRECTORY = 'PK\u0005\u0006';

/** One file of a zip, found by the directory at its end. */
function readEntry(zip: Buffer, naam: string): string {
  const end = zip.lastIndexOf(END_OF_DIRECTORY, undefined, 'latin1');
  let plaats = zip.readUInt32LE(end + 16);
  for (let nummer = 0; nummer < zip.readUInt16LE(end + 10); nummer += 1) {
    const naamlengte = zip.readUInt16LE(plaats + 28);
    if (zip.toString('utf8', plaats + 46, plaats + 46 + naamlengte) === naam) return inflateEntry(zip, plaats);
    plaats += 46 + naamlengte + zip.readUInt16LE(plaats + 30) + zip.readUInt16LE(plaats + 32);
  }
  throw new Error(`No ${naam} in the zip`);
}

function inflateEntry(zip: Buffer, plaats: number): string {
  const lokaal = zip.readUInt32LE(plaats + 42);
  const begin = lokaal + 30 + zip.readUInt16LE(lokaal + 26) + zip.readUInt16LE(lokaal + 28);
  const ruw = zip.subarray(begin, begin + zip.readUInt32LE(plaats + 20));
  return (zip.readUInt16LE(plaats + 10) === 8 ? inflateRawSync(ruw) : ruw).toString('utf8');
}
