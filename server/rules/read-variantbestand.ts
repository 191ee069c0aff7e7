import path from 'node:path';
import { readInhoud } from '../domain/variant/variant.ts';
import { checkLokaleTekst } from './check-lokale-tekst.ts';
import { checkVariantbestand } from './check-regels.ts';
import { readSchemas } from './load-rules.ts';
import type { Regelbestanden, Variant } from './regelbestand.ts';
import { RegelbestandError } from './regelbestand.ts';
import { describeSchemafout } from './schema-melding.ts';

/** Where the schemas stand, seen from this file. */
const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'rules', 'schema');

/** No text that a person writes holds these, and a letter cannot print them. */
const CONTROLETEKEN = /\\u00(0[0-8bcef]|1[0-9a-f]|7f)/i;

/**
 * Reads a variant that somebody brings as a file: the schema, the catalogue and the letters decide whether it can be used.
 * @throws RegelbestandError with every problem as "veld: wat er mis is"
 */
export function readVariantbestand(tekst: string, regels: Regelbestanden): Variant {
  const inhoud = parseJson(tekst);
  const keur = readSchemas(SCHEMAS, [])('variant');
  if (keur === undefined) throw new TypeError('rules/schema/variant.json is missing');
  if (!keur(inhoud)) throw new RegelbestandError((keur.errors ?? []).map(describeSchemafout));
  const { $schema: _schema, ...gelezen } = inhoud as Variant & { readonly $schema?: string };
  const variant: Variant = { ...gelezen, ...readInhoud(gelezen) };
  const problemen = [
    ...checkVariantbestand('variant', variant, regels).map((probleem) => probleem.replace(/^variant, /, '')),
    ...variant.teksten.flatMap((tekst, plaats) =>
      checkLokaleTekst(tekst, regels)
        .filter((fout) => !fout.includes('heeft geen blok'))
        .map((fout) => `teksten[${plaats}].tekst: ${fout.replace(/\.$/, '')}`),
    ),
  ];
  if (problemen.length > 0) throw new RegelbestandError(problemen);
  return variant;
}

// helpers

function parseJson(tekst: string): unknown {
  try {
    const inhoud: unknown = JSON.parse(tekst.replace(/^\uFEFF/, ''));
    if (CONTROLETEKEN.test(JSON.stringify(inhoud))) throw new SyntaxError('stuurteken');
    return inhoud;
  } catch {
    throw new RegelbestandError([
      'bestand: dit is geen leesbaar JSON-bestand. Kies een bestand dat u hier exporteerde',
    ]);
  }
}
