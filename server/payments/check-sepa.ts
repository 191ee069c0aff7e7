import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XsdValidator } from 'libxml2-wasm';
import type { Betaalrunregel, Gemeenterekening } from '../domain/betaalrun.ts';
import { findTekst, listKnopen, readXml, type Xmlknoop } from './read-xml.ts';
import type { Sepaformaat } from './sepa-bestand.ts';

/** What the file has to say. */
export interface Sepaverwachting {
  readonly rekening: Gemeenterekening;
  readonly regels: readonly Betaalrunregel[];
  /** Name in the file, for each line. */
  readonly namen: readonly string[];
}

const SCHEMAS = new Map<Sepaformaat, Promise<XsdValidator>>();

/**
 * Reads a written payment file back and compares it with what was meant: the official schema, every payment, and the number and the sum
 * in cents, at both places where they stand.
 * @throws Error when anything differs: such a file never leaves
 */
export async function checkSepa(xml: string, formaat: Sepaformaat, verwacht: Sepaverwachting): Promise<void> {
  await validateSepa(xml, formaat);
  const bericht = listKnopen(await readXml(new TextEncoder().encode(xml)), 'CstmrCdtTrfInitn')[0];
  const batch = bericht === undefined ? undefined : listKnopen(bericht, 'PmtInf')[0];
  if (bericht === undefined || batch === undefined) throw new Error('The payment file has no batch');
  const { regels, namen, rekening } = verwacht;
  const som = regels.reduce((cent, regel) => cent + regel.bedragCent, 0);
  expectEqual('number', [read(bericht, 'GrpHdr/NbOfTxs'), read(batch, 'NbOfTxs')], repeat(String(regels.length)));
  const sommen = [read(bericht, 'GrpHdr/CtrlSum'), read(batch, 'CtrlSum')];
  expectEqual('control sum', sommen.map(parseCent), repeat(som));
  expectEqual('account', [read(batch, 'DbtrAcct/Id/IBAN')], [rekening.iban]);
  const betalingen = listKnopen(batch, 'CdtTrfTxInf');
  expectEqual(
    'payments',
    betalingen.map((betaling) => [
      read(betaling, 'PmtId/EndToEndId'),
      parseCent(read(betaling, 'Amt/InstdAmt')),
      read(betaling, 'CdtrAcct/Id/IBAN'),
      read(betaling, 'Cdtr/Nm'),
    ]),
    regels.map(({ id, bedragCent, werkgever }, plaats) => [id, bedragCent, werkgever.iban, namen[plaats]]),
  );
  if (new Set(regels.map(({ id }) => id)).size !== regels.length) throw new Error('Two payments have the same id');
}

/** Whole cents of an amount as a bank writes it ("1234.5", "0.05"); NaN when it is none. */
export function parseCent(bedrag: string): number {
  const delen = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(bedrag);
  return delen === null ? Number.NaN : Number(delen[1]) * 100 + Number((delen[2] ?? '').padEnd(2, '0'));
}

// helpers

async function validateSepa(xml: string, formaat: Sepaformaat): Promise<void> {
  const { XmlDocument } = await import('libxml2-wasm');
  const schema = SCHEMAS.get(formaat) ?? readSchema(formaat);
  SCHEMAS.set(formaat, schema);
  const validator = await schema;
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** The schemas of ISO 20022 include nothing, so nothing has to be found. */
async function readSchema(formaat: Sepaformaat): Promise<XsdValidator> {
  const { XmlDocument, XsdValidator: Validator } = await import('libxml2-wasm');
  return Validator.fromDoc(XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'xsd', `${formaat}.xsd`))));
}

function read(knoop: Xmlknoop, pad: string): string {
  return findTekst(knoop, pad) ?? '';
}

function repeat<T>(waarde: T): readonly T[] {
  return [waarde, waarde];
}

function expectEqual(wat: string, gelezen: unknown, verwacht: unknown): void {
  if (JSON.stringify(gelezen) !== JSON.stringify(verwacht)) throw new Error(`The payment file has another ${wat}`);
}
