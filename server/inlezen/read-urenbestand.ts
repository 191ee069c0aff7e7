import { createHash } from 'node:crypto';
import { isBsn } from '../domain/bsn.ts';
import type { Datum } from '../domain/datum.ts';
import { findEersteDagVanMaand, findLaatsteDagVanMaand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Urenbestand, Urenbestandregel } from '../domain/uren/urenimport.ts';
import { readDag, readMaandcel, readUrencel } from './read-cel.ts';
import type { Tabelrij, Tabelvorm } from './read-tabel.ts';
import { quoteCel, readTabel } from './read-tabel.ts';

const MAX_BYTES = 5 * 1024 * 1024;

/** A list of a werkgever: a zaak per line, and a month or the days of a payslip. */
const LIJST: Tabelvorm = {
  nodig: ['zaaknummer', 'uren'],
  mag: ['werknemer', 'werkgever', 'maand', 'van', 'tot en met'],
};

/** An export of the polisadministratie: a person per line, with the loonaangiftetijdvak. */
const POLIS: Tabelvorm = {
  nodig: ['bsn', 'aanvang tijdvak', 'einde tijdvak', 'verloonde uren'],
  mag: ['loonheffingennummer', 'naam', 'nummer inkomstenverhouding'],
};

/**
 * Reads a file with hours of many zaken. What is wrong in a line is told with its line and column; lines without hours are left out.
 * @throws InvoerError when it cannot be read as a table at all
 */
export function readUrenbestand(bron: Urenbestand['bron'], naam: string, inhoud: Uint8Array): Urenbestand {
  if (inhoud.byteLength > MAX_BYTES) {
    const melding = 'Dit bestand is groter dan 5 MB. Splits het.';
    throw new InvoerError(melding, [{ veld: 'bestand', melding }]);
  }
  const zonderUren: number[] = [];
  const { regels, fouten } =
    bron === 'csv'
      ? readTabel(inhoud, LIJST, (rij) => readLijstregel(rij, zonderUren))
      : readTabel(inhoud, POLIS, readPolisregel);
  return { bron, naam, kenmerk: createHash('sha256').update(inhoud).digest('hex'), regels, fouten, zonderUren };
}

// helpers

function readLijstregel(rij: Tabelrij, zonderUren: number[]): Urenbestandregel | undefined {
  const { regel, cel, meld } = rij;
  if (cel('uren') === '') {
    zonderUren.push(regel);
    return undefined;
  }
  if (cel('zaaknummer') === '') meld('zaaknummer', 'Het zaaknummer ontbreekt. Neem het over uit de beschikking.');
  const periode = readPeriode(rij);
  const uren = readUren(rij, 'uren');
  if (periode === undefined || uren === undefined) return undefined;
  const naam = cel('werknemer');
  for (const kolom of ['werknemer', 'werkgever']) {
    if (/^[\d.,\s]+$/.test(cel(kolom)))
      meld(kolom, 'Hier hoort een naam te staan, geen getal. Kijk na of de kolommen kloppen.');
  }
  return { regel, zaaknummer: cel('zaaknummer'), ...(naam === '' ? {} : { naam }), ...periode, uren };
}

/** The days of a payslip when they are filled in, else the whole month. */
function readPeriode(rij: Tabelrij): Pick<Urenbestandregel, 'van' | 'totEnMet'> | undefined {
  const { cel, meld } = rij;
  if (cel('van') !== '' || cel('tot en met') !== '') {
    const [van, totEnMet] = [readDatum(rij, 'van'), readDatum(rij, 'tot en met')];
    return van === undefined || totEnMet === undefined ? undefined : { van, totEnMet };
  }
  const maand = readMaandcel(cel('maand'));
  if (maand !== undefined) return { van: findEersteDagVanMaand(maand), totEnMet: findLaatsteDagVanMaand(maand) };
  meld(
    'maand',
    cel('maand') === ''
      ? 'De maand ontbreekt. Schrijf bijvoorbeeld 2026-03, of vul van en tot en met in.'
      : `Maand “${quoteCel(cel('maand'))}” klopt niet. Schrijf bijvoorbeeld 2026-03.`,
  );
  return undefined;
}

function readPolisregel(rij: Tabelrij): Urenbestandregel | undefined {
  const { regel, cel, meld } = rij;
  // A spreadsheet drops the zero in front.
  const bsn = cel('bsn').replace(/^(\d{8})$/, '0$1');
  // What stands there is never repeated: it may be a BSN with one wrong digit.
  if (!isBsn(bsn)) meld('bsn', 'Dit is geen geldig BSN. Verbeter het in het bestand.');
  const [van, totEnMet] = [readDatum(rij, 'aanvang tijdvak'), readDatum(rij, 'einde tijdvak')];
  const uren = readUren(rij, 'verloonde uren');
  if (van === undefined || totEnMet === undefined || uren === undefined) return undefined;
  const loonheffingennummer = cel('loonheffingennummer');
  return { regel, bsn, ...(loonheffingennummer === '' ? {} : { loonheffingennummer }), van, totEnMet, uren };
}

function readDatum({ cel, meld }: Tabelrij, kolom: string): Datum | undefined {
  const datum = readDag(cel(kolom));
  if (datum === undefined) meld(kolom, `Datum “${quoteCel(cel(kolom))}” klopt niet. Schrijf bijvoorbeeld 2-3-2026.`);
  return datum;
}

function readUren({ cel, meld }: Tabelrij, kolom: string): number | undefined {
  const uren = readUrencel(cel(kolom));
  if (uren === undefined) {
    meld(kolom, `Uren “${quoteCel(cel(kolom))}” kan niet. Schrijf een getal van 0 of meer, bijvoorbeeld 62,5.`);
  }
  return uren;
}
