import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describeSchemafout } from '../rules/schema-melding.ts';
import type { Vormcontrole } from './pakket.ts';

/** The check of a package against `rules/schema/overdracht.json`, the same at the sender and at the receiver. */
export function makeVormcontrole(schemabestand: string | URL): Vormcontrole {
  const ajv = new Ajv2020({ allErrors: false, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  const valideer = ajv.compile(JSON.parse(readFileSync(schemabestand, 'utf8')) as object);
  // `describeSchemafout` quotes values only for an enum or a pattern: neither stands at a field with personal data.
  return (inhoud) => (valideer(inhoud) ? [] : (valideer.errors ?? []).map(describeSchemafout));
}
