import type { Veldfout } from '../domain/fouten.ts';
import { type Bankrij, parseBedrag, parseDag, readBankrijen } from './bank-csv.ts';
import type { Bankbericht, Bankbestand, Bankuitkomst } from './bankbericht.ts';
import { checkRegels } from './weiger-bestand.ts';

const NODIG = ['kenmerk', 'status', 'datum'];

const UITKOMSTEN: Readonly<Record<string, Bankuitkomst>> = {
  uitgevoerd: 'uitgevoerd',
  betaald: 'uitgevoerd',
  teruggekomen: 'teruggekomen',
  geweigerd: 'teruggekomen',
  gestorneerd: 'teruggekomen',
  aangenomen: 'aangenomen',
};

/**
 * Reads a table with the columns kenmerk, status and datum, and when they are there bedrag and reden. One wrong line, and nothing of the
 * file counts.
 * @throws InvoerError naming every wrong line
 */
export function readTerugmeldCsv(tekst: string): Bankbestand {
  const rijen = readBankrijen(tekst, NODIG, 'betaling');
  const fouten: Veldfout[] = [];
  const berichten = rijen.map((rij, nummer) => {
    // The first line has the names of the columns.
    const plaats = `regel ${nummer + 2}`;
    return toBericht(rij, plaats, (melding) => fouten.push({ veld: plaats, melding }));
  });
  checkRegels(fouten);
  return { soort: 'csv', berichten, batches: [] };
}

// helpers

function toBericht(rij: Bankrij, plaats: string, meld: (melding: string) => void): Bankbericht {
  const { kenmerk = '', status = '', datum = '', bedrag = '', reden = '' } = rij;
  if (kenmerk === '') meld('Het kenmerk ontbreekt.');
  const uitkomst = Object.hasOwn(UITKOMSTEN, status.toLowerCase()) ? UITKOMSTEN[status.toLowerCase()] : undefined;
  if (uitkomst === undefined) meld(`Status “${status.slice(0, 30)}” kan niet. Kies uitgevoerd of teruggekomen.`);
  const op = parseDag(datum);
  if (op === undefined) meld(`Datum “${datum.slice(0, 30)}” klopt niet. Schrijf bijvoorbeeld 13-3-2026.`);
  const bedragCent = bedrag === '' ? undefined : parseBedrag(bedrag);
  if (Number.isNaN(bedragCent)) meld(`Bedrag “${bedrag.slice(0, 30)}” klopt niet. Schrijf bijvoorbeeld 1224,11.`);
  return {
    plaats,
    uitkomst: uitkomst ?? 'aangenomen',
    kenmerk,
    ...(op === undefined ? {} : { op }),
    ...(bedragCent === undefined ? {} : { bedragCent }),
    ...(uitkomst === 'teruggekomen' ? { reden: reden.slice(0, 200) || 'de reden is niet opgegeven' } : {}),
  };
}
