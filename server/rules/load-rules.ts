import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { GelezenBestand } from './assemble-regels.ts';
import { assembleRegels } from './assemble-regels.ts';
import { checkRegels } from './check-regels.ts';
import type { Regelbestanden } from './regelbestand.ts';
import { RegelbestandError } from './regelbestand.ts';
import { describeSchemafout } from './schema-melding.ts';

/** What is read beside the files that hold for real. */
export interface Bestandkeuze {
  /** Also the next national version that exists only to show how an update goes; never in production. */
  readonly voorbeeldupdate?: boolean;
}

/**
 * Reads everything under `rules/`: validates each file against the schema that it names, checks the files against each other and
 * freezes the result.
 * @throws RegelbestandError with every problem found, each as "bestand, pad: wat er mis is"
 */
export function loadRules(directory: string, { voorbeeldupdate = false }: Bestandkeuze = {}): Regelbestanden {
  const problemen: string[] = [];
  const findSchema = readSchemas(path.join(directory, 'schema'), problemen);
  const lagen = [...LAGEN, ...(voorbeeldupdate ? [VOORBEELD] : [])];
  const bestanden = listFiles(directory, lagen, problemen).flatMap((pad) =>
    readBestand(directory, pad, findSchema, problemen),
  );
  if (problemen.length > 0) throw new RegelbestandError(problemen);
  const regels = assembleRegels(bestanden.filter(({ pad }) => fileKind(pad) !== 'voorbeeld'));
  const onderling = checkRegels(regels);
  if (onderling.length > 0) throw new RegelbestandError(onderling);
  return deepFreeze(regels);
}

// helpers

/** Schemas refer to each other below this address; nothing is fetched. */
const LAGEN: readonly string[] = ['landelijk', 'regios', 'gemeenten'];
/** Files below it are as those of the layers, and say that they are an example. */
const VOORBEELD = 'voorbeeldupdate';
const SCHEMA_BASIS = 'https://preferent.example/schema/';
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const DATERING = /^(?<naam>[a-z0-9-]+?)-(?<datum>\d{4}-\d{2}-\d{2})\.json$/;

/** The check of a kind of file, or undefined when there is no such schema. Compiled at the first use. */
type FindSchema = (naam: string) => ValidateFunction | undefined;

/** Reads the schemas of a folder; what is wrong with one is added to `problemen`. */
export function readSchemas(map: string, problemen: string[]): FindSchema {
  // A check sees a few files: making its code fast takes longer than it saves.
  const code = { optimize: false };
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false, verbose: true, code });
  addFormats.default(ajv);
  for (const bestand of readdirSync(map).filter((naam) => naam.endsWith('.json'))) {
    const inhoud = readJson(path.join(map, bestand), `schema/${bestand}`, problemen);
    // A schema of another draft describes files of another folder.
    if (inhoud?.['$schema'] === DRAFT) addSchema(ajv, bestand, inhoud, problemen);
  }
  return (naam) => {
    try {
      return ajv.getSchema(`${SCHEMA_BASIS}${naam}.json`);
    } catch (error) {
      throw new RegelbestandError([`schema/${naam}.json: geen geldig JSON Schema (${String(error)})`]);
    }
  };
}

function addSchema(ajv: Ajv2020, bestand: string, inhoud: object, problemen: string[]): void {
  try {
    ajv.addSchema(inhoud, SCHEMA_BASIS + bestand);
  } catch (error) {
    problemen.push(`schema/${bestand}: geen geldig JSON Schema (${String(error)})`);
  }
}

/** Paths of all files in the layers, relative to the directory; one whose place or name is unknown is a problem. */
function listFiles(directory: string, lagen: readonly string[], problemen: string[]): readonly string[] {
  const gevonden: string[] = [];
  const walk = (map: string): void => {
    for (const item of readdirSync(path.join(directory, map), { withFileTypes: true })) {
      const pad = path.posix.join(map, item.name);
      if (item.isDirectory()) walk(pad);
      else if (fileKind(pad) === undefined) problemen.push(`${pad}: onbekend bestand in rules/; zie rules/README.md`);
      else gevonden.push(pad);
    }
  };
  for (const laag of lagen) if (existsSync(path.join(directory, laag))) walk(laag);
  return gevonden.sort();
}

function fileKind(pad: string): 'landelijk' | 'variant' | 'gemeente' | 'regio' | 'voorbeeld' | undefined {
  const delen = placeInLaag(pad).split('/');
  const bestand = delen.at(-1) ?? '';
  if (delen[0] === 'landelijk' && delen[1] === 'voorbeelden') return 'voorbeeld';
  if (delen[0] === 'landelijk') return delen.length <= 3 && DATERING.test(bestand) ? 'landelijk' : undefined;
  if (delen.length !== 3) return undefined;
  if (delen[0] === 'gemeenten' && bestand === 'gemeente.json') return 'gemeente';
  if (delen[0] === 'regios' && bestand === 'regio.json') return 'regio';
  return DATERING.exec(bestand)?.groups?.['naam'] === 'variant' ? 'variant' : undefined;
}

/** Where an example would stand if it held for real. */
function placeInLaag(pad: string): string {
  return pad.startsWith(`${VOORBEELD}/`) ? pad.slice(VOORBEELD.length + 1) : pad;
}

function readBestand(
  directory: string,
  pad: string,
  findSchema: FindSchema,
  problemen: string[],
): readonly GelezenBestand[] {
  const inhoud = readJson(path.join(directory, pad), pad, problemen);
  if (inhoud === undefined) return [];
  const { naam, datum } = DATERING.exec(path.posix.basename(pad))?.groups ?? {};
  const schemanaam = schemaOf(inhoud, naam ?? path.posix.basename(pad, '.json'));
  const valideer = findSchema(schemanaam);
  if (valideer === undefined) {
    problemen.push(`${pad}, $schema: er is geen schema rules/schema/${schemanaam}.json`);
    return [];
  }
  if (!valideer(inhoud))
    problemen.push(...(valideer.errors ?? []).map((fout) => `${pad}, ${describeSchemafout(fout)}`));
  if (datum !== undefined && fileKind(pad) !== 'voorbeeld' && inhoud['geldigVanaf'] !== datum) {
    problemen.push(`${pad}, geldigVanaf: moet ${datum} zijn, de datum in de bestandsnaam`);
  }
  const hoort = nameOf(schemanaam, inhoud);
  if (naam !== undefined && hoort !== undefined && fileKind(pad) !== 'voorbeeld' && naam !== hoort) {
    problemen.push(`${pad}: de inhoud hoort in een bestand met de naam ${hoort}-${datum}.json`);
  }
  if (schemanaam === 'parameters' && (inhoud['voorbeeld'] === true) !== pad.startsWith(`${VOORBEELD}/`)) {
    problemen.push(`${pad}, voorbeeld: staat precies bij de bestanden in ${VOORBEELD}/`);
  }
  return [{ pad: placeInLaag(pad), schema: schemanaam, inhoud }];
}

/** The name that a file with this content must have; undefined for kinds that may be called anything. */
function nameOf(schema: string, inhoud: Readonly<Record<string, unknown>>): string | undefined {
  if (schema === 'regelset') return String(inhoud['regelset']);
  return ['parameters', 'guardrails', 'termijnen', 'variant'].includes(schema) ? schema : undefined;
}

/** The schema that the file names decides; without one, the schema with the name of the file. */
function schemaOf(inhoud: Readonly<Record<string, unknown>>, naam: string): string {
  const { $schema: genoemd } = inhoud;
  return typeof genoemd === 'string' ? path.posix.basename(genoemd, '.json') : naam;
}

function readJson(bestand: string, pad: string, problemen: string[]): Record<string, unknown> | undefined {
  try {
    const inhoud: unknown = JSON.parse(readFileSync(bestand, 'utf8'));
    if (typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud))
      return inhoud as Record<string, unknown>;
    problemen.push(`${pad}: moet een JSON-object zijn`);
  } catch (error) {
    problemen.push(`${pad}: geen geldige JSON (${String(error)})`);
  }
  return undefined;
}

function deepFreeze<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  Object.values(waarde).forEach(deepFreeze);
  return Object.freeze(waarde);
}
