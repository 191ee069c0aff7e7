import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** What a made-up bank does with one payment; without `status` it says nothing of it. */
export interface Bankgedrag {
  readonly status?: string;
  readonly reden?: string;
  readonly toelichting?: string;
  /** Booked, and then sent back with this reason. */
  readonly retour?: string;
  readonly bedrag?: string;
  readonly kenmerk?: string;
}

interface Betaling {
  readonly id: string;
  readonly bedrag: string;
  readonly iban: string;
  readonly naam: string;
}

interface Opdracht {
  readonly berichtId: string;
  readonly batchId: string;
  readonly datum: string;
  readonly iban: string;
  readonly som: string;
  readonly betalingen: readonly Betaling[];
}

/** What a bank reads in a payment file. */
export function readOpdracht(pain001: string): Opdracht {
  const een = (patroon: RegExp): string => patroon.exec(pain001)?.[1] ?? '';
  return {
    berichtId: een(/<MsgId>([^<]*)/),
    batchId: een(/<PmtInfId>([^<]*)/),
    datum: een(/<ReqdExctnDt>(?:<Dt>)?([^<]*)/),
    iban: een(/<DbtrAcct><Id><IBAN>([^<]*)/),
    som: een(/<CtrlSum>([^<]*)/),
    betalingen: [...pain001.matchAll(/<CdtTrfTxInf>.*?<\/CdtTrfTxInf>/g)].map(([tekst]) => {
      const lees = (patroon: RegExp): string => patroon.exec(tekst)?.[1] ?? '';
      return {
        id: lees(/<EndToEndId>([^<]*)/),
        bedrag: lees(/<InstdAmt[^>]*>([^<]*)/),
        iban: lees(/<IBAN>([^<]*)/),
        naam: lees(/<Nm>([^<]*)/),
      };
    }),
  };
}

const document = (soort: string, inhoud: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${soort}">${inhoud}</Document>\n`;
const veld = (naam: string, inhoud: string | undefined): string =>
  inhoud === undefined || inhoud === '' ? '' : `<${naam}>${inhoud}</${naam}>`;

export type Pain002versie = 'pain.002.001.03' | 'pain.002.001.12';
export type Camt053versie = 'camt.053.001.02' | 'camt.053.001.08';

/** A payment status report on a payment file. */
export function makePain002(
  pain001: string,
  versie: Pain002versie,
  gedrag: Readonly<Record<string, Bankgedrag>>,
  {
    groep,
    batch,
    redenGroep,
    berichtId,
  }: { groep?: string; batch?: string; redenGroep?: string; berichtId?: string } = {},
): string {
  const opdracht = readOpdracht(pain001);
  const reden = (code?: string, tekst?: string): string =>
    code === undefined ? '' : `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn>${veld('AddtlInf', tekst)}</StsRsnInf>`;
  const betalingen = opdracht.betalingen
    .filter(({ id }) => gedrag[id]?.status !== undefined)
    .map((betaling, nummer) => {
      const wat = gedrag[betaling.id] ?? {};
      return `<TxInfAndSts><StsId>${nummer + 1}</StsId><OrgnlInstrId>${betaling.id}</OrgnlInstrId><OrgnlEndToEndId>${wat.kenmerk ?? betaling.id}</OrgnlEndToEndId><TxSts>${wat.status}</TxSts>${reden(wat.reden, wat.toelichting)}<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${wat.bedrag ?? betaling.bedrag}</InstdAmt></Amt><CdtrAcct><Id><IBAN>${betaling.iban}</IBAN></Id></CdtrAcct></OrgnlTxRef></TxInfAndSts>`;
    });
  return document(
    versie,
    `<CstmrPmtStsRpt><GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>${opdracht.datum}T18:00:00</CreDtTm></GrpHdr>` +
      `<OrgnlGrpInfAndSts><OrgnlMsgId>${berichtId ?? opdracht.berichtId}</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId>${veld('GrpSts', groep)}${reden(redenGroep)}</OrgnlGrpInfAndSts>` +
      `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${opdracht.batchId}</OrgnlPmtInfId>${veld('PmtInfSts', batch)}${betalingen.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt>`,
  );
}

/** An account statement on which each payment is booked, or all of them together. */
export function makeCamt053(
  pain001: string,
  versie: Camt053versie,
  gedrag: Readonly<Record<string, Bankgedrag>>,
  { samen, iban, extra = '', som }: { samen?: boolean; iban?: string; extra?: string; som?: string } = {},
): string {
  const opdracht = readOpdracht(pain001);
  const boekingen = samen
    ? [
        boek(
          versie,
          som ?? opdracht.som,
          'DBIT',
          opdracht.datum,
          `<NtryDtls><Btch><PmtInfId>${opdracht.batchId}</PmtInfId><NbOfTxs>${opdracht.betalingen.length}</NbOfTxs></Btch></NtryDtls>`,
        ),
      ]
    : [];
  for (const betaling of opdracht.betalingen) {
    const wat = gedrag[betaling.id];
    if (wat === undefined) continue;
    const bedrag = wat.bedrag ?? betaling.bedrag;
    const kenmerk = wat.kenmerk ?? betaling.id;
    if (!samen)
      boekingen.push(
        boek(versie, bedrag, 'DBIT', opdracht.datum, detail(versie, kenmerk, bedrag, 'CdtrAcct', betaling.iban)),
      );
    if (wat.retour !== undefined) {
      boekingen.push(
        boek(
          versie,
          bedrag,
          'CRDT',
          nextDay(opdracht.datum),
          detail(versie, kenmerk, bedrag, 'DbtrAcct', betaling.iban, wat.retour),
        ),
      );
    }
  }
  const saldo = (soort: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${soort}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${opdracht.datum}</Dt></Dt></Bal>`;
  return document(
    versie,
    `<BkToCstmrStmt><GrpHdr><MsgId>BANK-2</MsgId><CreDtTm>${opdracht.datum}T23:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>${opdracht.datum}T23:00:00</CreDtTm><Acct><Id><IBAN>${iban ?? opdracht.iban}</IBAN></Id></Acct>${saldo('OPBD')}${saldo('CLBD')}${boekingen.join('')}${extra}</Stmt></BkToCstmrStmt>`,
  );
}

/** One booking on a statement. */
export function boek(versie: Camt053versie, bedrag: string, richting: string, datum: string, details: string): string {
  const stand = versie === 'camt.053.001.02' ? 'BOOK' : '<Cd>BOOK</Cd>';
  return `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${richting}</CdtDbtInd><Sts>${stand}</Sts><BookgDt><Dt>${datum}</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>${details}</Ntry>`;
}

/** The details of one payment of a booking. */
export function detail(
  versie: Camt053versie,
  kenmerk: string,
  bedrag: string,
  partij: string,
  iban: string,
  retour?: string,
): string {
  const amt =
    versie === 'camt.053.001.02'
      ? `<AmtDtls><TxAmt><Amt Ccy="EUR">${bedrag}</Amt></TxAmt></AmtDtls>`
      : `<Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${retour === undefined ? 'DBIT' : 'CRDT'}</CdtDbtInd>`;
  const rtr = retour === undefined ? '' : `<RtrInf><Rsn><Cd>${retour}</Cd></Rsn></RtrInf>`;
  return `<NtryDtls><TxDtls><Refs><EndToEndId>${kenmerk}</EndToEndId></Refs>${amt}<RltdPties><${partij}><Id><IBAN>${iban}</IBAN></Id></${partij}></RltdPties>${rtr}</TxDtls></NtryDtls>`;
}

/** Throws when a file does not fit its official schema. */
export function validate(xml: string): void {
  const soort = /xsd:((?:pain|camt)[\d.]+)/.exec(xml)?.[1] ?? '';
  const schema = XmlDocument.fromBuffer(readFileSync(new URL(`xsd/${soort}.xsd`, import.meta.url)));
  const document = XmlDocument.fromString(xml);
  try {
    XsdValidator.fromDoc(schema).validate(document);
  } finally {
    document.dispose();
  }
}

function nextDay(datum: string): string {
  return new Date(Date.parse(`${datum}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
