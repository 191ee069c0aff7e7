/** Signatures of the records of a zip file, and where the date stands in them. */
const LOCAL = { signature: 0x04034b50, date: 10 };
const CENTRAL = { signature: 0x02014b50, date: 12 };
const END = 0x06054b50;
/** Length of the fixed part of an end record and of a central record. */
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
/** 1 January 1980, 0:00: the first moment that a zip file knows. */
const FIRST_MOMENT = 0x0021_0000;

/**
 * Gives every file in a zip the same date, so that packing the same content twice gives the same bytes.
 * @throws Error when the bytes are no zip file.
 */
export function fixZipDates(zip: Uint8Array): Uint8Array {
  const fixed = zip.slice();
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  let end = fixed.byteLength - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error('These bytes are no zip file.');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    check(view, at, CENTRAL.signature);
    view.setUint32(at + CENTRAL.date, FIRST_MOMENT, true);
    const local = view.getUint32(at + 42, true);
    check(view, local, LOCAL.signature);
    view.setUint32(local + LOCAL.date, FIRST_MOMENT, true);
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return fixed;
}

function check(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Error('The zip file is damaged.');
}
