import { crc32, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeZip } from '../../server/payments/make-zip.ts';

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const BESTANDEN = [
  { naam: 'betaalopdracht.csv', inhoud: bytes('é;1\r\n'.repeat(1000)) },
  { naam: 'leeg.txt', inhoud: bytes('') },
  { naam: 'één.xml', inhoud: bytes('<a/>') },
];

/** Unpacks by the table at the end, as every program does. */
function unzip(zip: Buffer) {
  const einde = zip.length - 22;
  expect(zip.readUInt32LE(einde)).toBe(0x06054b50);
  let plek = zip.readUInt32LE(einde + 16);
  return Array.from({ length: zip.readUInt16LE(einde + 10) }, () => {
    expect(zip.readUInt32LE(plek)).toBe(0x02014b50);
    const naamlengte = zip.readUInt16LE(plek + 28);
    const begin = zip.readUInt32LE(plek + 42);
    expect(zip.readUInt32LE(begin)).toBe(0x04034b50);
    // What stands before the file is the same as in the table.
    expect(zip.subarray(begin + 4, begin + 28)).toEqual(zip.subarray(plek + 6, plek + 30));
    const data = begin + 30 + naamlengte;
    const inhoud = inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(plek + 20)));
    expect([zip.readUInt32LE(plek + 16), zip.readUInt32LE(plek + 24)]).toEqual([crc32(inhoud), inhoud.length]);
    const naam = zip.subarray(plek + 46, plek + 46 + naamlengte).toString('utf8');
    plek += 46 + naamlengte;
    return { naam, inhoud: new Uint8Array(inhoud) };
  });
}

it('an archive holds the files as they were', () => {
  expect(unzip(Buffer.from(makeZip(BESTANDEN, '2026-03-05')))).toEqual(BESTANDEN);
});

it('an archive is the same each time, and another on another date', () => {
  expect(makeZip(BESTANDEN, '2026-03-05')).toEqual(makeZip(BESTANDEN, '2026-03-05'));
  expect(makeZip(BESTANDEN, '2026-03-05')).not.toEqual(makeZip(BESTANDEN, '2026-03-06'));
});

it('an archive never drops a file silently', () => {
  const [eerste] = BESTANDEN;
  expect(() => makeZip([...BESTANDEN, ...(eerste ? [eerste] : [])], '2026-03-05')).toThrow('dezelfde naam');
});
