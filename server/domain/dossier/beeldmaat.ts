/** More dots than a photo of the best telephone. A picture says how many it has; a small file can say a billion, and each takes memory. */
const MAXIMUM_BEELDPUNTEN = 64_000_000;

/** Whether a picture is so large that drawing it would take the memory of the server. A file of another kind, or a damaged one, is not. */
export function isTeGrootBeeld(inhoud: Uint8Array, mediatype: string): boolean {
  const beeldpunten =
    mediatype === 'image/png' ? countPng(inhoud) : mediatype === 'image/jpeg' ? countJpeg(inhoud) : undefined;
  return beeldpunten !== undefined && beeldpunten > MAXIMUM_BEELDPUNTEN;
}

// helpers

/** The first block of a PNG says its size. */
function countPng(inhoud: Uint8Array): number | undefined {
  if (inhoud.byteLength < 24) return undefined;
  const zicht = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  return zicht.getUint32(16) * zicht.getUint32(20);
}

/** A JPEG is a row of blocks, each with its length; the one that starts the picture says its size. The largest counts. */
function countJpeg(inhoud: Uint8Array): number | undefined {
  const zicht = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  let grootste: number | undefined;
  let plaats = 2;
  while (plaats + 9 <= inhoud.byteLength) {
    if (zicht.getUint8(plaats) !== 0xff) return grootste;
    const soort = zicht.getUint8(plaats + 1);
    if (soort === 0xff) {
      plaats += 1;
    } else if (soort === 0xda) {
      return grootste;
    } else {
      if (isBeeldbegin(soort)) {
        grootste = Math.max(grootste ?? 0, zicht.getUint16(plaats + 5) * zicht.getUint16(plaats + 7));
      }
      plaats += 2 + zicht.getUint16(plaats + 2);
    }
  }
  return grootste;
}

/** SOF0 to SOF15; three numbers in between mean something else. */
function isBeeldbegin(soort: number): boolean {
  return soort >= 0xc0 && soort <= 0xcf && soort !== 0xc4 && soort !== 0xc8 && soort !== 0xcc;
}
