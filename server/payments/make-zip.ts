import { zipSync } from 'fflate';
import type { Betaalbestand } from '../domain/betalen/betaalstuk.ts';
import { type Datum, splitDatum } from '../domain/datum.ts';

/** A plain zip holds no more: the number would no longer fit. */
const MAXIMUM_BESTANDEN = 0xfffe;

/** One archive of files; equal input and date give equal bytes. @throws RangeError for what no plain zip holds */
export function makeZip(bestanden: readonly Pick<Betaalbestand, 'naam' | 'inhoud'>[], datum: Datum): Uint8Array {
  if (bestanden.length > MAXIMUM_BESTANDEN) throw new RangeError('Te veel bestanden voor één zip-bestand.');
  if (new Set(bestanden.map(({ naam }) => naam)).size < bestanden.length) {
    throw new RangeError('Twee bestanden in één zip-bestand hebben dezelfde naam.');
  }
  const { jaar, maand, dag } = splitDatum(datum);
  // A zip has no time zone: it holds what the clock on the wall says, from 1980 on.
  const mtime = new Date(Math.max(jaar, 1980), maand - 1, dag);
  return zipSync(Object.fromEntries(bestanden.map(({ naam, inhoud }) => [naam, [inhoud, { mtime }] as const])), {
    level: 6,
  });
}
