import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { XsdValidator } from 'libxml2-wasm';
import type { Procesbevinding } from './process-finding.ts';

const SCHEMA = 'bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd';
/** More lines than this help nobody. */
const MAXIMUM = 20;

let validator: Promise<XsdValidator> | undefined;

/**
 * Checks a file against the XSD of BPMN 2.0. Hand it only what `readDiagram` accepts: document types and entities are refused there.
 * The schema is read once, and after that nothing is ever fetched: the provider of files is gone before the first file is parsed.
 */
export async function checkXsd(xml: string): Promise<readonly Procesbevinding[]> {
  const { XmlDocument, XmlLibError } = await import('libxml2-wasm');
  validator ??= readSchema();
  const schema = await validator;
  try {
    const document = XmlDocument.fromString(xml);
    try {
      schema.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (fout) {
    if (!(fout instanceof XmlLibError)) throw fout;
    const regels = (fout as { readonly details?: readonly { readonly message: string; readonly line: number }[] })
      .details;
    return (regels ?? [{ message: fout.message, line: 0 }]).slice(0, MAXIMUM).map(({ message, line }) => ({
      regel: 'xsd',
      melding: `Regel ${line} past niet in BPMN 2.0: ${message.replaceAll(/\{[^}]*\}/g, '').trim()}`,
    }));
  }
}

// helpers

async function readSchema(): Promise<XsdValidator> {
  const { XmlDocument, XsdValidator: Validator, xmlCleanupInputProvider } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  const pad = createRequire(import.meta.url).resolve(SCHEMA);
  xmlRegisterFsInputProviders();
  try {
    const schema = XmlDocument.fromBuffer(readFileSync(pad), { url: pad });
    return Validator.fromDoc(schema);
  } finally {
    xmlCleanupInputProvider();
  }
}
