import { parse } from 'csv-parse/sync';
import { type Datum, isDatum, makeDatum } from '../domain/datum.ts';
import { InvoerError, type Veldfout } from '../domain/fouten.ts';
import type { Bankbericht, Bankbestand, Bankuitkomst } from './bankbericht.ts';

const MAX_REGELS = 20_000;
const MAX_FOUTEN = 50;
const NODIG = ['kenmerk', 'status', 'datum'];

const UITKOMSTEN: Readonly<Record<string, Bankuitkomst>> = {
  uitgevoerd: 'uitgevoerd',
  betaald: 'uitgevoerd',
  teruggekomen: 'teruggekomen',
  geweigerd: 'teruggekomen',
  gestorneerd: 'teruggekomen',
  aangenomen: 'aangenomen',
};

type Rij = Readonly<Record<string, string>>;

/**
 * Reads a table with the columns kenmerk, status and datum, and when they are there bedrag and reden. One wrong line, and nothing of the
 * file counts.
 * @throws InvoerError naming every wrong line
 */
export function readTerugmeldCsv(tekst: string): Bankbestand {
  const rijen = parseRijen(tekst);
  const fouten: Veldfout[] = [];
  const berichten = rijen.map((rij, nummer) => {
    // The first line has the names of the columns.
    const plaats = `regel ${nummer + 2}`;
    return toBericht(rij, plaats, (melding) => fouten.push({ veld: plaats, melding }));
  });
  if (fouten.length > 0) {
    const aantal = fouten.length === 1 ? 'één fout' : `${fouten.length} fouten`;
    throw new InvoerError(
      `Het bestand heeft ${aantal}. Er is niets verwerkt. Verbeter het bestand en probeer het opnieuw.`,
      fouten.slice(0, MAX_FOUTEN),
    );
  }
  return { soort: 'csv', berichten, batches: [] };
}

// helpers

function parseRijen(tekst: string): readonly Rij[] {
  let kolommen: readonly string[] = [];
  let rijen: readonly Rij[];
  try {
    rijen = parse<Rij>(tekst, {
      bom: true,
      delimiter: ';',
      skip_empty_lines: true,
      trim: true,
      max_record_size: 10_000,
      to: MAX_REGELS + 1,
      columns: (namen: string[]) => {
        kolommen = namen.map((naam) => naam.toLowerCase());
        return [...kolommen];
      },
    });
  } catch {
    throw weiger(
      'Dit is geen leesbaar CSV-bestand. Gebruik puntkomma’s tussen de kolommen, en in elke regel evenveel.',
    );
  }
  const mist = NODIG.filter((naam) => !kolommen.includes(naam));
  if (mist.length > 0) {
    throw weiger(`In de eerste regel van het bestand ontbreekt ${mist.join(', ')}. Nodig zijn: ${NODIG.join(';')}.`);
  }
  if (rijen.length === 0) throw weiger('In het bestand staat geen enkele betaling.');
  if (rijen.length > MAX_REGELS) throw weiger(`Het bestand heeft meer dan ${MAX_REGELS} regels. Splits het.`);
  return rijen;
}

function toBericht(rij: Rij, plaats: string, meld: (melding: string) => void): Bankbericht {
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

function parseDag(tekst: string): Datum | undefined {
  const delen = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst);
  const datum = delen === null ? tekst : makeDatum(Number(delen[3]), Number(delen[2]), Number(delen[1]));
  return isDatum(datum) ? datum : undefined;
}

function parseBedrag(tekst: string): number {
  const delen = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,11})(?:,(\d{2}))?$/.exec(tekst);
  return delen === null ? Number.NaN : Number((delen[1] ?? '').replaceAll('.', '')) * 100 + Number(delen[2] ?? '0');
}

function weiger(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}
