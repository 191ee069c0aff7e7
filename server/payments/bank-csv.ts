import { parse } from 'csv-parse/sync';
import { type Datum, isDatum, makeDatum } from '../domain/datum.ts';
import { weigerBestand } from './weiger-bestand.ts';

const MAX_REGELS = 20_000;

/** One line of the table, by the name of its column in small letters. */
export type Bankrij = Readonly<Record<string, string>>;

/**
 * The lines of a table with semicolons, by the names in its first line.
 * @param nodig columns that have to be there @param wat what one line is: "betaling"
 * @throws InvoerError
 */
export function readBankrijen(tekst: string, nodig: readonly string[], wat: string): readonly Bankrij[] {
  let kolommen: readonly string[] = [];
  let rijen: readonly Bankrij[];
  try {
    rijen = parse<Bankrij>(tekst, {
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
    throw weigerBestand(
      'Dit is geen leesbaar CSV-bestand. Gebruik puntkomma’s tussen de kolommen, en in elke regel evenveel.',
    );
  }
  const mist = nodig.filter((naam) => !kolommen.includes(naam));
  if (mist.length > 0) {
    throw weigerBestand(
      `In de eerste regel van het bestand ontbreekt ${mist.join(', ')}. Nodig zijn: ${nodig.join(';')}.`,
    );
  }
  if (rijen.length === 0) throw weigerBestand(`In het bestand staat geen enkele ${wat}.`);
  if (rijen.length > MAX_REGELS) throw weigerBestand(`Het bestand heeft meer dan ${MAX_REGELS} regels. Splits het.`);
  return rijen;
}

/** "13-3-2026" or "2026-03-13"; undefined when it is no date. */
export function parseDag(tekst: string): Datum | undefined {
  const delen = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst);
  const datum = delen === null ? tekst : makeDatum(Number(delen[3]), Number(delen[2]), Number(delen[1]));
  return isDatum(datum) ? datum : undefined;
}

/** Cents of "1.224,10"; NaN when it is no amount. */
export function parseBedrag(tekst: string): number {
  const delen = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,11})(?:,(\d{2}))?$/.exec(tekst);
  return delen === null ? Number.NaN : Number((delen[1] ?? '').replaceAll('.', '')) * 100 + Number(delen[2] ?? '0');
}
