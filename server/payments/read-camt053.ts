import type { Gemeenterekening } from '../domain/betalen/betaalrun.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Bankbericht, Bankbestand, Bankuitkomst, Batchbericht } from './bankbericht.ts';
import { toDatum } from './bankbericht.ts';
import { parseCent } from './check-sepa.ts';
import { describeReden } from './describe-reden.ts';
import type { Berichtkenmerken } from './read-pain002.ts';
import { findKnoop, findTekst, listKnopen, type Xmlknoop } from './read-xml.ts';

interface Boekingen {
  readonly berichten: readonly Bankbericht[];
  readonly batches: readonly Batchbericht[];
}

/** What the bank writes when there is no end-to-end id. */
const GEEN_KENMERK = 'NOTPROVIDED';

/**
 * Reads an account statement (`BkToCstmrStmt`), in any version: what left the account is paid, what came in on it may be a payment that
 * came back. Statements of other accounts are left out.
 * @throws InvoerError when no statement is of the account of the gemeente
 */
export function readCamt053(
  bericht: Xmlknoop,
  { iban }: Pick<Gemeenterekening, 'iban'>,
  kenmerken: Berichtkenmerken,
): Bankbestand {
  const afschriften = listKnopen(bericht, 'Stmt').filter((afschrift) => findTekst(afschrift, 'Acct/Id/IBAN') === iban);
  if (afschriften.length === 0) {
    const melding = `Dit afschrift is niet van rekening ${iban}, waarvan de gemeente deze betaalrun betaalt. Kies een afschrift van die rekening.`;
    throw new InvoerError(melding, [{ veld: 'bestand', melding }]);
  }
  const delen = afschriften
    .flatMap((afschrift) => listKnopen(afschrift, 'Ntry'))
    .map((boeking, nummer) => readBoeking(boeking, `boeking ${nummer + 1}`, kenmerken));
  return {
    soort: 'camt.053',
    berichten: delen.flatMap(({ berichten }) => berichten),
    batches: delen.flatMap(({ batches }) => batches),
  };
}

// helpers

const NIETS: Boekingen = { berichten: [], batches: [] };

function readBoeking(boeking: Xmlknoop, plaats: string, kenmerken: Berichtkenmerken): Boekingen {
  // A code of its own in the newer versions.
  const stand = findTekst(boeking, 'Sts/Cd') ?? findTekst(boeking, 'Sts');
  if (stand !== 'BOOK' && stand !== 'PDNG') return NIETS;
  const op = toDatum(findTekst(boeking, 'BookgDt/Dt') ?? findTekst(boeking, 'BookgDt/DtTm'));
  const details = listKnopen(boeking, 'NtryDtls/TxDtls');
  const batch = findKnoop(boeking, 'NtryDtls/Btch');
  if (details.length === 0 && batch !== undefined && isOnzeBatch(batch, kenmerken)) {
    const aantal = findTekst(batch, 'NbOfTxs');
    const bedragCent = readBedrag(boeking, ['Amt']);
    const uitkomst = readUitkomst(boeking, boeking, stand);
    return {
      berichten: [],
      batches: [{ plaats, uitkomst, op, bedragCent, aantal: aantal ? Number(aantal) : undefined }],
    };
  }
  if (details.length <= 1)
    return { berichten: [toBericht(boeking, details[0] ?? boeking, { plaats, stand, op })], batches: [] };
  const berichten = details.map((detail, nummer) =>
    toBericht(boeking, detail, { plaats: `${plaats}, betaling ${nummer + 1}`, stand, op }),
  );
  return { berichten, batches: [] };
}

function isOnzeBatch(batch: Xmlknoop, { berichtId, batchId }: Berichtkenmerken): boolean {
  return findTekst(batch, 'PmtInfId') === batchId || findTekst(batch, 'MsgId') === berichtId;
}

function toBericht(
  boeking: Xmlknoop,
  detail: Xmlknoop,
  { plaats, stand, op }: { readonly plaats: string; readonly stand: string; readonly op: string | undefined },
): Bankbericht {
  const uitkomst = readUitkomst(boeking, detail, stand);
  const kenmerk = findTekst(detail, 'Refs/EndToEndId');
  const alleen = listKnopen(boeking, 'NtryDtls/TxDtls').length <= 1;
  const partij = uitkomst === 'teruggekomen' ? ['DbtrAcct', 'CdtrAcct'] : ['CdtrAcct'];
  return {
    plaats,
    uitkomst,
    op,
    kenmerk: kenmerk === GEEN_KENMERK ? undefined : kenmerk,
    bedragCent:
      readBedrag(detail, detail === boeking ? [] : ['Amt', 'AmtDtls/TxAmt/Amt', 'AmtDtls/InstdAmt/Amt']) ??
      (alleen ? readBedrag(boeking, ['Amt']) : undefined),
    iban: partij.map((naam) => findTekst(detail, `RltdPties/${naam}/Id/IBAN`)).find((iban) => iban !== undefined),
    ...(uitkomst === 'teruggekomen' ? { reden: readReden(detail) } : {}),
  };
}

function readUitkomst(boeking: Xmlknoop, detail: Xmlknoop, stand: string): Bankuitkomst {
  if (stand === 'PDNG') return 'aangenomen';
  const richting = findTekst(detail, 'CdtDbtInd') ?? findTekst(boeking, 'CdtDbtInd');
  return richting === 'CRDT' ? 'teruggekomen' : 'uitgevoerd';
}

function readReden(detail: Xmlknoop): string {
  const code = findTekst(detail, 'RtrInf/Rsn/Cd') ?? findTekst(detail, 'RtrInf/Rsn/Prtry');
  return describeReden(code, findTekst(detail, 'RtrInf/AddtlInf'));
}

/** Cents of the first of these; NaN when it is not in euros, undefined when there is none. */
function readBedrag(knoop: Xmlknoop, paden: readonly string[]): number | undefined {
  const bedrag = paden.map((pad) => findKnoop(knoop, pad)).find((gevonden) => gevonden !== undefined);
  if (bedrag === undefined) return undefined;
  return bedrag.kenmerken['Ccy'] === 'EUR' ? parseCent(bedrag.tekst) : Number.NaN;
}
