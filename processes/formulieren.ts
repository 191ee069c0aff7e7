import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Formulier } from './formulier.ts';
import { listVelden } from './formulier.ts';

/** A form that cannot be used; the message names it and what is wrong. `schemafouten` are what its JSON schema says, when it was that. */
export class FormulierError extends Error {
  override readonly name = 'FormulierError';
  readonly schemafouten: readonly ErrorObject[];
  constructor(melding: string, schemafouten: readonly ErrorObject[] = [], oorzaak?: unknown) {
    super(melding, oorzaak === undefined ? {} : { cause: oorzaak });
    this.schemafouten = schemafouten;
  }
}

/** Checks a form of that name from what somebody brings. @throws FormulierError */
export type Formulierlezer = (naam: string, inhoud: unknown) => Formulier;

/** Makes the check of forms that are not files, with the JSON schema of forms. */
export async function makeFormulierlezer(schemabestand: string): Promise<Formulierlezer> {
  const validate = await compileSchema(schemabestand);
  return (naam, inhoud) => checkFormulier(`Formulier ${naam}`, naam, withoutSchema(inhoud), validate);
}

/**
 * Reads every form of a directory (`processes/formulieren`), by name, checked against its JSON schema.
 * @throws FormulierError for the first file that is wrong.
 */
export async function loadFormulieren(
  directory: string,
  schemabestand: string,
): Promise<Readonly<Record<string, Formulier>>> {
  const validate = await compileSchema(schemabestand);
  const bestanden = (await readdir(directory)).filter((bestand) => bestand.endsWith('.json')).sort();
  const formulieren = await Promise.all(
    bestanden.map(async (bestand) => {
      const formulier = parseFormulier(bestand, await readFile(join(directory, bestand), 'utf8'), validate);
      return [formulier.naam, formulier] as const;
    }),
  );
  return Object.fromEntries(formulieren);
}

/** One form from its text. @throws FormulierError naming the file and the place. */
export function parseFormulier(bestand: string, tekst: string, validate: ValidateFunction<Formulier>): Formulier {
  return checkFormulier(bestand, basename(bestand, '.json'), parseJson(bestand, tekst), validate);
}

// helpers

async function compileSchema(schemabestand: string): Promise<ValidateFunction<Formulier>> {
  const schema = JSON.parse(await readFile(schemabestand, 'utf8')) as object;
  return new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, verbose: true }).compile<Formulier>(
    schema,
  );
}

/** @param waar how a message calls it */
function checkFormulier(waar: string, naam: string, inhoud: unknown, validate: ValidateFunction<Formulier>): Formulier {
  if (!validate(inhoud)) {
    const [eerste] = validate.errors ?? [];
    throw new FormulierError(
      `${waar}: ${eerste?.instancePath || '/'} ${eerste?.message ?? 'is onjuist'}.`,
      validate.errors ?? [],
    );
  }
  if (inhoud.naam !== naam) {
    throw new FormulierError(`${waar}: het formulier heet "${inhoud.naam}". Geef bestand en formulier dezelfde naam.`);
  }
  const fout = findFout(inhoud);
  if (fout !== undefined) throw new FormulierError(`${waar}: ${fout}`);
  return inhoud;
}

/** Only a file names its schema. */
function withoutSchema(inhoud: unknown): unknown {
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud;
  return Object.fromEntries(Object.entries(inhoud).filter(([sleutel]) => sleutel !== '$schema'));
}

function parseJson(bestand: string, tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch (oorzaak) {
    throw new FormulierError(`${bestand}: dit is geen geldige JSON.`, [], oorzaak);
  }
}

/** What a schema cannot see: double fields, and conditions that look at a field that does not come before. */
function findFout(formulier: Formulier): string | undefined {
  const eerder = new Set<string>();
  for (const veld of listVelden(formulier)) {
    if (eerder.has(veld.veld)) return `het veld "${veld.veld}" staat er tweemaal in.`;
    for (const ander of [veld.als?.veld, veld.vanaf, veld.positiefBij?.veld]) {
      if (ander !== undefined && !eerder.has(ander))
        return `"${veld.veld}" verwijst naar "${ander}", dat er niet voor staat.`;
    }
    eerder.add(veld.veld);
  }
  return undefined;
}
