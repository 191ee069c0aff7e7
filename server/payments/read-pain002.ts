import type { Bankbericht, Bankbestand, Bankuitkomst, Batchbericht } from './bankbericht.ts';
import { toDatum } from './bankbericht.ts';
import { parseCent } from './check-sepa.ts';
import { describeReden } from './describe-reden.ts';
import { findKnoop, findTekst, listKnopen, type Xmlknoop } from './read-xml.ts';

/** Statuses of ISO 20022 that say what became of a payment; every other one says that the bank is still at it. */
const UITKOMSTEN: Readonly<Record<string, Bankuitkomst>> = {
  ACSC: 'uitgevoerd',
  ACCC: 'uitgevoerd',
  RJCT: 'teruggekomen',
  CANC: 'teruggekomen',
};

/** The ids of the payment file that was handed in. */
export interface Berichtkenmerken {
  readonly berichtId: string;
  readonly batchId: string;
}

/** Reads a payment status report (`CstmrPmtStsRpt`), in any version. A status of the file or the batch counts only when it is about ours. */
export function readPain002(bericht: Xmlknoop, { berichtId, batchId }: Berichtkenmerken): Bankbestand {
  const op = toDatum(findTekst(bericht, 'GrpHdr/CreDtTm'));
  const groep = findKnoop(bericht, 'OrgnlGrpInfAndSts');
  const vanOns = groep !== undefined && findTekst(groep, 'OrgnlMsgId') === berichtId;
  const batches = listKnopen(bericht, 'OrgnlPmtInfAndSts');
  const berichten = [
    ...batches.flatMap((batch) => listKnopen(batch, 'TxInfAndSts')),
    // In some versions a bank may leave the batch out.
    ...listKnopen(bericht, 'TxInfAndSts'),
  ].map((betaling, nummer) => toBericht(betaling, `betaling ${nummer + 1}`, op));
  return {
    soort: 'pain.002',
    berichten,
    batches: [
      ...(vanOns ? toBatch(groep, 'GrpSts', 'het hele bestand', op) : []),
      ...batches
        .filter((batch) => findTekst(batch, 'OrgnlPmtInfId') === batchId)
        .flatMap((batch) => toBatch(batch, 'PmtInfSts', 'de batch', op)),
    ],
  };
}

// helpers

function toBericht(betaling: Xmlknoop, plaats: string, op: string | undefined): Bankbericht {
  const bedrag = findKnoop(betaling, 'OrgnlTxRef/Amt/InstdAmt');
  return {
    plaats,
    ...toStatus(betaling, findTekst(betaling, 'TxSts'), op),
    kenmerk: findTekst(betaling, 'OrgnlEndToEndId'),
    bedragCent: bedrag === undefined ? undefined : parseCent(bedrag.tekst),
    iban: findTekst(betaling, 'OrgnlTxRef/CdtrAcct/Id/IBAN'),
  };
}

/** PART says that the payments differ, so it says nothing of any of them. */
function toBatch(knoop: Xmlknoop, veld: string, plaats: string, op: string | undefined): readonly Batchbericht[] {
  const status = findTekst(knoop, veld);
  return status === undefined || status === 'PART' ? [] : [{ plaats, ...toStatus(knoop, status, op) }];
}

function toStatus(
  knoop: Xmlknoop,
  status: string | undefined,
  op: string | undefined,
): Pick<Bankbericht, 'uitkomst' | 'reden' | 'op'> {
  const uitkomst = UITKOMSTEN[status ?? ''] ?? 'aangenomen';
  if (uitkomst !== 'teruggekomen') return { uitkomst, op };
  const code = findTekst(knoop, 'StsRsnInf/Rsn/Cd') ?? findTekst(knoop, 'StsRsnInf/Rsn/Prtry');
  return { uitkomst, op, reden: describeReden(code, findTekst(knoop, 'StsRsnInf/AddtlInf')) };
}
