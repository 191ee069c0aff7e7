import { crc32, deflateRawSync } from 'node:zlib';
import type { Betaalbestand } from '../domain/betaalstuk.ts';
import { type Datum, splitDatum } from '../domain/datum.ts';

const VERSIE = 20;
/** Names are UTF-8. */
const VLAGGEN = 0x0800;
const DEFLATE = 8;

/** One archive of files; equal input and date give equal bytes. @throws RangeError for what no plain zip holds */
export function makeZip(bestanden: readonly Pick<Betaalbestand, 'naam' | 'inhoud'>[], datum: Datum): Uint8Array {
  if (bestanden.length > 0xfffe) throw new RangeError('Te veel bestanden voor één zip-bestand.');
  const delen: Buffer[] = [];
  const inhoudsopgave: Buffer[] = [];
  let plek = 0;
  for (const { naam, inhoud } of bestanden) {
    const ingepakt = deflateRawSync(inhoud);
    const naambytes = Buffer.from(naam, 'utf8');
    const kenmerken = makeKenmerken(inhoud, ingepakt, naambytes.length, toDosdatum(datum));
    const begin = Buffer.concat([getal(4, 0x04034b50), kenmerken, getal(2, 0), naambytes]);
    inhoudsopgave.push(
      Buffer.concat([getal(4, 0x02014b50), getal(2, VERSIE), kenmerken, Buffer.alloc(12), getal(4, plek), naambytes]),
    );
    delen.push(begin, ingepakt);
    plek += begin.length + ingepakt.length;
  }
  const opgave = Buffer.concat(inhoudsopgave);
  if (plek + opgave.length > 0xfffffffe) throw new RangeError('De bestanden zijn te groot voor één zip-bestand.');
  const aantal = getal(2, bestanden.length);
  const einde = [
    getal(4, 0x06054b50),
    getal(4, 0),
    aantal,
    aantal,
    getal(4, opgave.length),
    getal(4, plek),
    getal(2, 0),
  ];
  return new Uint8Array(Buffer.concat([...delen, opgave, ...einde]));
}

// helpers

/** What stands both before the file and in the table at the end. */
function makeKenmerken(inhoud: Uint8Array, ingepakt: Buffer, naamlengte: number, dosdatum: number): Buffer {
  return Buffer.concat([
    getal(2, VERSIE),
    getal(2, VLAGGEN),
    getal(2, DEFLATE),
    getal(2, 0),
    getal(2, dosdatum),
    getal(4, crc32(inhoud)),
    getal(4, ingepakt.length),
    getal(4, inhoud.byteLength),
    getal(2, naamlengte),
  ]);
}

/** A date of a zip begins to count in 1980. */
function toDosdatum(datum: Datum): number {
  const { jaar, maand, dag } = splitDatum(datum);
  return ((Math.max(jaar, 1980) - 1980) << 9) | (maand << 5) | dag;
}

function getal(bytes: 2 | 4, waarde: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(waarde, 0, bytes);
  return buffer;
}
