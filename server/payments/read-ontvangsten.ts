import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type Datum, isDatum, makeDatum } from '../domain/datum.ts';
import { InvoerError, type Veldfout } from '../domain/fouten.ts';
import { isIban } from '../domain/iban.ts';
import type { Bankontvangst } from '../domain/ontvangsten.ts';
import { toDatum } from './bankbericht.ts';
import { parseCent } from './check-sepa.ts';
import { decode, findKnoop, findTekst, listKnopen, readXml, type Xmlknoop } from './read-xml.ts';

const MAX_REGELS = 20_000;
const MAX_FOUTEN = 50;
const MAX_TEKST = 300;
const NODIG = ['datum', 'bedrag', 'omschrijving'];

/** An entry before its key is known. */
type Boeking = Omit<Bankontvangst, 'sleutel'> & { readonly bankref?: string };

/**
 * Reads what came in on the account of a gemeente: a camt.053, or a table with datum, bedrag and omschrijving. The file counts whole or
 * not at all. An entry has the reference of the bank as its key, else what it says and how many times the file says that.
 * @param rekening IBAN of the account of the gemeente; absent when that is not known
 * @throws InvoerError naming every wrong line, or that the statement is of another account
 */
export async function readOntvangsten(
  bytes: Uint8Array,
  rekening: string | undefined,
): Promise<readonly Bankontvangst[]> {
  const tekst = decode(bytes);
  const boekingen = /^\s*</.test(tekst) ? readCamt(await readXml(bytes), rekening) : readTabel(tekst);
  const gezien = new Map<string, number>();
  return boekingen.map(({ bankref, ...boeking }) => {
    const inhoud =
      bankref ?? JSON.stringify([boeking.op, boeking.bedragCent, boeking.iban, boeking.naam, boeking.omschrijving]);
    const nummer = (gezien.get(inhoud) ?? 0) + 1;
    gezien.set(inhoud, nummer);
    const sleutel = createHash('sha256')
      .update(JSON.stringify([rekening ?? '', inhoud, nummer]))
      .digest('hex');
    return { ...boeking, sleutel: `bank-${sleutel.slice(0, 40)}` };
  });
}

// helpers

function readCamt(document: Xmlknoop, rekening: string | undefined): readonly Boeking[] {
  const afschrift = findKnoop(document, 'BkToCstmrStmt');
  if (afschrift === undefined) throw weiger('Dit is geen rekeningafschrift. Kies een camt.053 of een CSV-bestand.');
  const alle = listKnopen(afschrift, 'Stmt');
  const eigen = rekening === undefined ? alle : alle.filter((deel) => findTekst(deel, 'Acct/Id/IBAN') === rekening);
  if (eigen.length === 0) {
    throw weiger(
      `Dit afschrift is niet van rekening ${rekening ?? ''} van de gemeente. Kies een afschrift van die rekening.`,
    );
  }
  const fouten: Veldfout[] = [];
  const boekingen = eigen
    .flatMap((deel) => listKnopen(deel, 'Ntry'))
    .flatMap((boeking, nummer) => readBoeking(boeking, `boeking ${nummer + 1}`, fouten));
  checkFouten(fouten);
  return boekingen;
}

function readBoeking(boeking: Xmlknoop, plaats: string, fouten: Veldfout[]): readonly Boeking[] {
  const stand = findTekst(boeking, 'Sts/Cd') ?? findTekst(boeking, 'Sts');
  if (stand !== 'BOOK' || findTekst(boeking, 'CdtDbtInd') !== 'CRDT') return [];
  const op = toDatum(findTekst(boeking, 'BookgDt/Dt') ?? findTekst(boeking, 'BookgDt/DtTm'));
  if (op === undefined) fouten.push({ veld: plaats, melding: 'De boekdatum ontbreekt of klopt niet.' });
  const details = listKnopen(boeking, 'NtryDtls/TxDtls');
  const delen = details.length === 0 ? [boeking] : details;
  const ref = findTekst(boeking, 'AcctSvcrRef');
  return delen.flatMap((detail, nummer) => {
    const waar = delen.length === 1 ? plaats : `${plaats}, deel ${nummer + 1}`;
    const bedragCent = readBedrag(detail, delen.length === 1 ? boeking : undefined);
    if (!(bedragCent > 0)) {
      fouten.push({ veld: waar, melding: 'Het bedrag ontbreekt, of is niet in euro’s.' });
      return [];
    }
    if (op === undefined) return [];
    const eigenRef = findTekst(detail, 'Refs/AcctSvcrRef') ?? (ref === undefined ? undefined : `${ref}/${nummer}`);
    const iban = findTekst(detail, 'RltdPties/DbtrAcct/Id/IBAN');
    const naam = findTekst(detail, 'RltdPties/Dbtr/Nm') ?? findTekst(detail, 'RltdPties/Dbtr/Pty/Nm');
    return [
      {
        plaats: waar,
        op,
        bedragCent,
        omschrijving: readOmschrijving(detail, boeking),
        ...(iban === undefined ? {} : { iban }),
        ...(naam === undefined ? {} : { naam: naam.slice(0, MAX_TEKST) }),
        ...(findKnoop(detail, 'RtrInf') === undefined ? {} : { retour: true }),
        ...(eigenRef === undefined ? {} : { bankref: eigenRef }),
      },
    ];
  });
}

function readOmschrijving(detail: Xmlknoop, boeking: Xmlknoop): string {
  const delen = [
    ...listKnopen(detail, 'RmtInf/Ustrd').map(({ tekst }) => tekst),
    findTekst(detail, 'RmtInf/Strd/CdtrRefInf/Ref'),
    findTekst(detail, 'Refs/EndToEndId'),
    findTekst(boeking, 'AddtlNtryInf'),
  ];
  return delen
    .filter((deel) => deel !== undefined && deel !== 'NOTPROVIDED')
    .join(' ')
    .slice(0, MAX_TEKST);
}

/** Cents; NaN when there is none, or it is not in euros. */
function readBedrag(detail: Xmlknoop, boeking: Xmlknoop | undefined): number {
  const bedrag =
    findKnoop(detail, 'Amt') ?? findKnoop(detail, 'AmtDtls/TxAmt/Amt') ?? (boeking && findKnoop(boeking, 'Amt'));
  return bedrag?.kenmerken['Ccy'] === 'EUR' ? parseCent(bedrag.tekst) : Number.NaN;
}

function readTabel(tekst: string): readonly Boeking[] {
  const fouten: Veldfout[] = [];
  const boekingen = parseRijen(tekst).map((rij, nummer) => toBoeking(rij, `regel ${nummer + 2}`, fouten));
  checkFouten(fouten);
  return boekingen;
}

function parseRijen(tekst: string): readonly Readonly<Record<string, string>>[] {
  let kolommen: readonly string[] = [];
  let rijen: readonly Readonly<Record<string, string>>[];
  try {
    rijen = parse<Record<string, string>>(tekst, {
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
  if (rijen.length === 0) throw weiger('In het bestand staat geen enkele ontvangst.');
  if (rijen.length > MAX_REGELS) throw weiger(`Het bestand heeft meer dan ${MAX_REGELS} regels. Splits het.`);
  return rijen;
}

function toBoeking(rij: Readonly<Record<string, string>>, plaats: string, fouten: Veldfout[]): Boeking {
  const { datum = '', bedrag = '', iban = '', naam = '', omschrijving = '' } = rij;
  const op = parseDag(datum);
  if (op === undefined) meld(`Datum “${datum.slice(0, 30)}” klopt niet. Schrijf bijvoorbeeld 13-3-2026.`);
  const bedragCent = parseBedrag(bedrag);
  if (!(bedragCent > 0)) meld(`Bedrag “${bedrag.slice(0, 30)}” klopt niet. Schrijf bijvoorbeeld 1224,10.`);
  const rekening = iban.replaceAll(' ', '').toUpperCase();
  if (rekening !== '' && !isIban(rekening)) meld('Het rekeningnummer klopt niet.');
  return {
    plaats,
    op: op ?? '',
    bedragCent,
    omschrijving: omschrijving.slice(0, MAX_TEKST),
    ...(rekening === '' ? {} : { iban: rekening }),
    ...(naam === '' ? {} : { naam: naam.slice(0, MAX_TEKST) }),
  };

  function meld(melding: string): void {
    fouten.push({ veld: plaats, melding });
  }
}

function parseDag(tekst: string): Datum | undefined {
  const delen = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst);
  const datum = delen === null ? tekst : makeDatum(Number(delen[3]), Number(delen[2]), Number(delen[1]));
  return isDatum(datum) ? datum : undefined;
}

function parseBedrag(tekst: string): number {
  const delen = /^(?:€\s*)?\+?(\d{1,3}(?:\.\d{3})+|\d{1,11})(?:,(\d{2}))?$/.exec(tekst);
  return delen === null ? Number.NaN : Number((delen[1] ?? '').replaceAll('.', '')) * 100 + Number(delen[2] ?? '0');
}

function checkFouten(fouten: readonly Veldfout[]): void {
  if (fouten.length === 0) return;
  const aantal = fouten.length === 1 ? 'één fout' : `${fouten.length} fouten`;
  const melding = `Het bestand heeft ${aantal}. Er is niets verwerkt. Verbeter het bestand en probeer het opnieuw.`;
  throw new InvoerError(melding, fouten.slice(0, MAX_FOUTEN));
}

function weiger(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}
