import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Formulier } from './formulier.ts';
import { listVelden } from './formulier.ts';

/** A form file that cannot be used; the message names the file and what is wrong with it. */
export class FormulierError extends Error {
  override readonly name = 'FormulierError';
}

/**
 * Reads every form of a directory (`processes/formulieren`), by name, checked against its JSON schema.
 * @throws FormulierError for the first file that is wrong.
 */
export async function loadFormulieren(
  directory: string,
  schemabestand: string,
): Promise<Readonly<Record<string, Formulier>>> {
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile<Formulier>(
    JSON.parse(await readFile(schemabestand, 'utf8')),
  );
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
  const formulier = parseJson(bestand, tekst);
  if (!validate(formulier)) {
    const [eerste] = validate.errors ?? [];
    throw new FormulierError(`${bestand}: ${eerste?.instancePath || '/'} ${eerste?.message ?? 'is onjuist'}.`);
  }
  if (formulier.naam !== basename(bestand, '.json')) {
    throw new FormulierError(
      `${bestand}: het formulier heet "${formulier.naam}". Geef bestand en formulier dezelfde naam.`,
    );
  }
  const fout = findFout(formulier);
  if (fout !== undefined) throw new FormulierError(`${bestand}: ${fout}`);
  return formulier;
}

// helpers

function parseJson(bestand: string, tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch (oorzaak) {
    throw new FormulierError(`${bestand}: dit is geen geldige JSON.`, { cause: oorzaak });
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
