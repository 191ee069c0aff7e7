import { createHash } from 'node:crypto';
import { isIban } from '../domain/betalen/iban.ts';
import type { Bankontvangst } from '../domain/betalen/ontvangsten.ts';
import type { Veldfout } from '../domain/fouten.ts';
import { type Bankrij, parseBedrag, parseDag, readBankrijen } from './bank-csv.ts';
import { toDatum } from './bankbericht.ts';
import { parseCent } from './check-sepa.ts';
import { decode, findKnoop, findTekst, listKnopen, readXml, type Xmlknoop } from './read-xml.ts';
import { checkRegels, weigerBestand } from './weiger-bestand.ts';

const MAX_TEKST = 300;
const MAX_REFERENTIE = 35;
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
  if (afschrift === undefined)
    throw weigerBestand('Dit is geen rekeningafschrift. Kies een camt.053 of een CSV-bestand.');
  const alle = listKnopen(afschrift, 'Stmt');
  const eigen = rekening === undefined ? alle : alle.filter((deel) => findTekst(deel, 'Acct/Id/IBAN') === rekening);
  if (eigen.length === 0) {
    throw weigerBestand(
      `Dit afschrift is niet van rekening ${rekening ?? ''} van de gemeente. Kies een afschrift van die rekening.`,
    );
  }
  const fouten: Veldfout[] = [];
  const boekingen = eigen
    .flatMap((deel) => listKnopen(deel, 'Ntry'))
    .flatMap((boeking, nummer) => readBoeking(boeking, `boeking ${nummer + 1}`, fouten));
  checkRegels(fouten);
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
        ...readReferentie(findTekst(detail, 'Refs/AcctSvcrRef') ?? (delen.length === 1 ? ref : undefined)),
      },
    ];
  });
}

/** The reference of the bank of one receipt: what two files say the same of. */
function readReferentie(tekst: string | undefined): { readonly referentie?: string } {
  const referentie = tekst?.trim().slice(0, MAX_REFERENTIE) ?? '';
  return referentie === '' || referentie === 'NONREF' ? {} : { referentie };
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
  const boekingen = readBankrijen(tekst, NODIG, 'ontvangst').map((rij, nummer) =>
    toBoeking(rij, `regel ${nummer + 2}`, fouten),
  );
  checkRegels(fouten);
  return boekingen;
}

function toBoeking(rij: Bankrij, plaats: string, fouten: Veldfout[]): Boeking {
  const { datum = '', bedrag = '', iban = '', naam = '', omschrijving = '', referentie = '' } = rij;
  const op = parseDag(datum);
  if (op === undefined) meld(`Datum “${datum.slice(0, 30)}” klopt niet. Schrijf bijvoorbeeld 13-3-2026.`);
  // Banks put a plus before what came in.
  const bedragCent = parseBedrag(bedrag.replace(/^(€\s*)?\+/, '$1'));
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
    ...readReferentie(referentie),
  };

  function meld(melding: string): void {
    fouten.push({ veld: plaats, melding });
  }
}
