import { createHash } from 'node:crypto';
import { isBsn } from '../domain/bsn.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Brpbestand, Brpregel } from '../domain/verhuizing/brp-vergelijking.ts';
import { makeGemeenteslug } from '../domain/verhuizing/brp-vergelijking.ts';
import { readDag } from './read-cel.ts';
import type { Tabelrij, Tabelvorm } from './read-tabel.ts';
import { readTabel } from './read-tabel.ts';

const MAX_BYTES = 5 * 1024 * 1024;
const VORM: Tabelvorm = { nodig: ['woongemeente', 'datum'], mag: ['bsn', 'zaaknummer', 'land', 'naam'] };

/** What a list of the BRP looks like, with invented lines; 123456782 is a number for tests. */
export const BRP_VOORBEELD = [
  'zaaknummer;bsn;woongemeente;datum;land',
  'LKS-2026-0001;;Olst-Wijhe;1-2-2026;',
  ';123456782;Voorbeeldstad;1-1-2024;',
  'LKS-2026-0003;;;15-1-2026;België',
  '',
].join('\r\n');

/**
 * Reads a list of where people live. What is wrong in a line is told with its line and column, without repeating a BSN.
 * @throws InvoerError when it cannot be read as a table at all
 */
export function readBrpbestand(naam: string, inhoud: Uint8Array): Brpbestand {
  if (inhoud.byteLength > MAX_BYTES) {
    const melding = 'Dit bestand is groter dan 5 MB. Splits het.';
    throw new InvoerError(melding, [{ veld: 'bestand', melding }]);
  }
  const kenmerk = createHash('sha256').update(inhoud).digest('hex');
  return { naam, kenmerk, ...readTabel(inhoud, VORM, readRegel) };
}

// helpers

function readRegel({ regel, cel, meld }: Tabelrij): Brpregel | undefined {
  // A spreadsheet drops the zero in front.
  const bsn = cel('bsn').replace(/^(\d{8})$/, '0$1');
  const zaaknummer = cel('zaaknummer');
  if (bsn === '' && zaaknummer === '') meld('zaaknummer', 'Vul een zaaknummer of een BSN in.');
  if (bsn !== '' && !isBsn(bsn)) meld('bsn', 'Dit is geen geldig BSN. Verbeter het in het bestand.');
  const land = readLand(cel('land'));
  const woongemeente = cel('woongemeente');
  if (land === undefined && makeGemeenteslug(woongemeente) === '') meld('woongemeente', 'De woongemeente ontbreekt.');
  // A code, or a BSN in the wrong column: what stands here goes into letters.
  if (/\d/.test(woongemeente)) meld('woongemeente', 'Schrijf de naam van de gemeente, zonder cijfers.');
  if (land !== undefined && /\d/.test(land)) meld('land', 'Schrijf de naam van het land, zonder cijfers.');
  const datum = cel('datum') === '' ? undefined : readDag(cel('datum'));
  if (datum === undefined) meld('datum', 'De datum ontbreekt of klopt niet. Schrijf bijvoorbeeld 1-4-2026.');
  return {
    regel,
    ...(zaaknummer === '' ? {} : { zaaknummer }),
    ...(bsn === '' ? {} : { bsn }),
    woongemeente,
    ...(datum === undefined ? {} : { datum }),
    ...(land === undefined ? {} : { land }),
  };
}

/** Undefined for the Netherlands. */
function readLand(tekst: string): string | undefined {
  return ['', 'nederland', 'nl', '6030'].includes(tekst.toLowerCase()) ? undefined : tekst;
}
