import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Libxml from 'libxml2-wasm';
import type { Betaalrunregel, Gemeenterekening } from '../domain/betalen/betaalrun.ts';
import type { Sepaformaat } from './sepa-bestand.ts';

/** What the file has to say. */
export interface Sepaverwachting {
  readonly rekening: Gemeenterekening;
  readonly regels: readonly Betaalrunregel[];
  /** Name in the file, for each line. */
  readonly namen: readonly string[];
}

/** Read once, for thousands of files: its code starts when the first file is checked. */
let libxml: Promise<typeof Libxml> | undefined;
const SCHEMAS = new Map<Sepaformaat, Promise<Libxml.XsdValidator>>();

/**
 * Reads a written payment file back and compares it with what was meant: the official schema, every payment, and the number and the sum
 * in cents, at both places where they stand.
 * @throws Error when anything differs: such a file never leaves
 */
export async function checkSepa(xml: string, formaat: Sepaformaat, verwacht: Sepaverwachting): Promise<void> {
  await validateSepa(xml, formaat);
  const [kop = '', batch = ''] = xml.split('<PmtInf>');
  const [batchkop = '', ...betalingen] = batch.split('<CdtTrfTxInf>');
  const { regels, namen, rekening } = verwacht;
  const som = regels.reduce((cent, regel) => cent + regel.bedragCent, 0);
  expectEqual('number', [read(kop, 'NbOfTxs'), read(batchkop, 'NbOfTxs')], repeat(String(regels.length)));
  expectEqual('control sum', [read(kop, 'CtrlSum'), read(batchkop, 'CtrlSum')].map(parseCent), repeat(som));
  expectEqual('account', [read(batchkop, 'IBAN')], [rekening.iban]);
  expectEqual(
    'payments',
    betalingen.map((betaling) => [
      read(betaling, 'EndToEndId'),
      parseCent(read(betaling, 'InstdAmt')),
      read(betaling, 'IBAN'),
      read(betaling, 'Nm'),
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
  libxml ??= import('libxml2-wasm');
  const { XmlDocument } = await libxml;
  const schema = SCHEMAS.get(formaat) ?? readSchema(formaat);
  SCHEMAS.set(formaat, schema);
  const validator = await schema;
  const document = XmlDocument.fromBuffer(Buffer.from(xml));
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** The schemas of ISO 20022 include nothing, so nothing has to be found. */
async function readSchema(formaat: Sepaformaat): Promise<Libxml.XsdValidator> {
  const { XmlDocument, XsdValidator: Validator } = await (libxml ??= import('libxml2-wasm'));
  return Validator.fromDoc(XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'xsd', `${formaat}.xsd`))));
}

// The schema has been checked, so every element that is read here stands where it should, and the file is ours: it can be read as text.

/** The text of the first element of this name. The only sign of SEPA that XML writes in another way is the apostrophe. */
function read(xml: string, naam: string): string {
  const begin = findElement(xml, naam);
  if (begin === -1) return '';
  const tekst = xml.slice(xml.indexOf('>', begin) + 1, xml.indexOf(`</${naam}>`, begin));
  return tekst.replaceAll('&apos;', "'");
}

/** Where the first element of exactly this name begins: with or without attributes. */
function findElement(xml: string, naam: string): number {
  for (let begin = xml.indexOf(`<${naam}`); begin !== -1; begin = xml.indexOf(`<${naam}`, begin + 1)) {
    const daarna = xml[begin + naam.length + 1];
    if (daarna === '>' || daarna === ' ') return begin;
  }
  return -1;
}

function repeat<T>(waarde: T): readonly T[] {
  return [waarde, waarde];
}

function expectEqual(wat: string, gelezen: unknown, verwacht: unknown): void {
  if (JSON.stringify(gelezen) !== JSON.stringify(verwacht)) throw new Error(`The payment file has another ${wat}`);
}
