import { type Betaalrun, isVrijgegeven, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Andererun, Terugmeldbestand } from '../domain/betalen/terugmelding.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Bankbestand } from './bankbericht.ts';
import { matchTerugmelding } from './match-terugmelding.ts';
import { readCamt053 } from './read-camt053.ts';
import { readPain002 } from './read-pain002.ts';
import { readTerugmeldCsv } from './read-terugmeld-csv.ts';
import { decode, findKnoop, findTekst, readXml } from './read-xml.ts';
import { makeBatchId, makeBerichtId } from './sepa-bestand.ts';
import { weigerBestand } from './weiger-bestand.ts';

/**
 * Reads what the bank says of a released run: pain.002, camt.053 or a simple CSV. The file counts whole or not at all, and nothing is
 * stored.
 * @param andere payments of other runs, by their id: a statement holds the payments of more than one
 * @throws InvoerError in Dutch when the file cannot be read, is not safe, or is about something else
 */
export async function readTerugmelding(
  bytes: Uint8Array,
  run: Betaalrun,
  andere?: ReadonlyMap<string, Andererun>,
): Promise<Terugmeldbestand> {
  if (!isVrijgegeven(run)) {
    throw new InvoerError('Deze betaalrun is nog niet vrijgegeven. De bank kan er nog niets van weten.');
  }
  const tekst = decode(bytes);
  const bestand = /^\s*</.test(tekst) ? await readXmlbestand(bytes, run) : readTerugmeldCsv(tekst);
  return matchTerugmelding(bestand, listTeBetalen(run), andere);
}

// helpers

async function readXmlbestand(bytes: Uint8Array, run: Betaalrun): Promise<Bankbestand> {
  const document = await readXml(bytes);
  const berichtId = makeBerichtId(run);
  const kenmerken = { berichtId, batchId: makeBatchId(berichtId) };
  const status = findKnoop(document, 'CstmrPmtStsRpt');
  if (status !== undefined) {
    const bestand = readPain002(status, kenmerken);
    const ids = new Set(run.regels.map(({ id }) => id));
    if (bestand.batches.length > 0 || bestand.berichten.some(({ kenmerk }) => ids.has(kenmerk ?? ''))) return bestand;
    const ander = findTekst(status, 'OrgnlGrpInfAndSts/OrgnlMsgId');
    if (ander === berichtId) return bestand;
    throw weigerBestand(
      `Dit bestand gaat over een ander betaalbestand${ander === undefined ? '' : ` (${ander.slice(0, 35)})`}. Dat van deze betaalrun heet ${berichtId}.`,
    );
  }
  const afschrift = findKnoop(document, 'BkToCstmrStmt');
  if (afschrift !== undefined && run.rekening !== undefined) return readCamt053(afschrift, run.rekening, kenmerken);
  if (findKnoop(document, 'CstmrCdtTrfInitn') !== undefined) {
    throw weigerBestand(
      'Dit is een betaalbestand voor de bank, geen antwoord van de bank. Kies een pain.002 of een camt.053.',
    );
  }
  throw weigerBestand('Dit XML-bestand kennen we niet. Kies een pain.002, een camt.053 of een CSV-bestand.');
}
