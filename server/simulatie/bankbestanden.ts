import type { Terugmelding } from '../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun, Betaalrunregel, Gemeenterekening } from '../domain/betalen/betaalrun.ts';
import type { Datum } from '../domain/datum.ts';
import { makeBatchId, makeBerichtId } from '../payments/sepa-bestand.ts';

/** What the bank does with one payment. */
export interface Bankantwoord {
  readonly regel: Betaalrunregel;
  readonly status: Terugmelding['status'];
}

const RETOUR = 'AC04';

/** A payment status report (pain.002) on the file of a run: of every payment what became of it. */
export function makePain002(run: Betaalrun, antwoorden: readonly Bankantwoord[], op: Datum): Uint8Array {
  const berichtId = makeBerichtId(run);
  const betalingen = antwoorden.map(({ regel, status }) => {
    const reden = status === 'teruggekomen' ? `<StsRsnInf><Rsn><Cd>${RETOUR}</Cd></Rsn></StsRsnInf>` : '';
    return `<TxInfAndSts><OrgnlEndToEndId>${regel.id}</OrgnlEndToEndId><TxSts>${status === 'teruggekomen' ? 'RJCT' : 'ACSC'}</TxSts>${reden}<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${formatEuro(regel)}</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>`;
  });
  return makeDocument(
    'pain.002.001.03',
    `<CstmrPmtStsRpt><GrpHdr><MsgId>BANK-${op}</MsgId><CreDtTm>${op}T18:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${berichtId}</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>${makeBatchId(berichtId)}</OrgnlPmtInfId>${betalingen.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt>`,
  );
}

/** An account statement (camt.053): every payment is booked, and what came back is booked again the other way. */
export function makeCamt053({ iban }: Gemeenterekening, antwoorden: readonly Bankantwoord[], op: Datum): Uint8Array {
  const boekingen = antwoorden.flatMap(({ regel, status }) => [
    makeBoeking(regel, op, 'DBIT'),
    ...(status === 'teruggekomen' ? [makeBoeking(regel, op, 'CRDT')] : []),
  ]);
  return makeDocument(
    'camt.053.001.02',
    `<BkToCstmrStmt><GrpHdr><MsgId>BANK-${op}</MsgId><CreDtTm>${op}T23:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${boekingen.join('')}</Stmt></BkToCstmrStmt>`,
  );
}

// helpers

function makeBoeking(regel: Betaalrunregel, op: Datum, richting: 'DBIT' | 'CRDT'): string {
  const bedrag = `<Amt Ccy="EUR">${formatEuro(regel)}</Amt>`;
  const retour = richting === 'CRDT' ? `<RtrInf><Rsn><Cd>${RETOUR}</Cd></Rsn></RtrInf>` : '';
  return `<Ntry>${bedrag}<CdtDbtInd>${richting}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${op}</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>${regel.id}</EndToEndId></Refs><AmtDtls><TxAmt>${bedrag}</TxAmt></AmtDtls>${retour}</TxDtls></NtryDtls></Ntry>`;
}

function formatEuro({ bedragCent }: Betaalrunregel): string {
  return `${Math.floor(bedragCent / 100)}.${String(bedragCent % 100).padStart(2, '0')}`;
}

function makeDocument(soort: string, inhoud: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${soort}">${inhoud}</Document>`,
  );
}
