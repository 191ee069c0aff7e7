import { parseArgs } from 'node:util';
import type { Datum } from '../domain/datum.ts';
import { isDatum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';

/** The options of a command: those with a value, with an example of it, and those without. */
export interface Optiebeschrijving {
  readonly waarden: Readonly<Record<string, string>>;
  readonly schakelaars: readonly string[];
  /** Options that may be given more than once. */
  readonly herhaalbaar?: readonly string[];
}

/** The options as given, read with errors that name the option and show an example. */
export interface Opties {
  has(naam: string): boolean;
  /** @throws InvoerError when the option is absent. */
  readTekst(naam: string): string;
  findTekst(naam: string): string | undefined;
  listTeksten(naam: string): readonly string[];
  /** @throws InvoerError when the option is absent or no date. */
  readDatum(naam: string): Datum;
  /** A number with a decimal point or comma. @throws InvoerError when the option is absent or no number. */
  readGetal(naam: string): number;
  findGetal(naam: string): number | undefined;
}

/** Reads the arguments of a command. @throws InvoerError in Dutch naming the option that is unknown, double or without a value. */
export function parseOpties(args: readonly string[], beschrijving: Optiebeschrijving): Opties {
  const { waarden } = beschrijving;
  const gegeven = readTokens(args, beschrijving);
  const eerste = (naam: string) => gegeven.get(naam)?.[0];
  const readTekst = (naam: string) => {
    const tekst = eerste(naam);
    if (tekst === undefined)
      throw new InvoerError(`Optie --${naam} ontbreekt. Geef bijvoorbeeld ${example(naam, waarden)}.`);
    return tekst;
  };
  const readGetal = (naam: string) => {
    const tekst = readTekst(naam);
    if (/^-?\d+([.,]\d+)?$/.test(tekst)) return Number(tekst.replace(',', '.'));
    throw new InvoerError(`Optie --${naam}: "${tekst}" is geen getal. Geef bijvoorbeeld ${example(naam, waarden)}.`);
  };
  return {
    has: (naam) => gegeven.has(naam),
    readTekst,
    findTekst: eerste,
    listTeksten: (naam) => gegeven.get(naam) ?? [],
    readDatum: (naam) => {
      const tekst = readTekst(naam);
      if (isDatum(tekst)) return tekst;
      throw new InvoerError(
        `Optie --${naam}: "${String(tekst)}" is geen geldige datum. Geef bijvoorbeeld ${example(naam, waarden)}.`,
      );
    },
    readGetal,
    findGetal: (naam) => (gegeven.has(naam) ? readGetal(naam) : undefined),
  };
}

// helpers

function readTokens(args: readonly string[], beschrijving: Optiebeschrijving): ReadonlyMap<string, readonly string[]> {
  const { waarden, schakelaars, herhaalbaar = [] } = beschrijving;
  const options = Object.fromEntries([
    ...Object.keys(waarden).map((naam) => [naam, { type: 'string' as const }]),
    ...schakelaars.map((naam) => [naam, { type: 'boolean' as const }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const gegeven = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') {
      const tekst = token.kind === 'positional' ? token.value : '--';
      throw new InvoerError(
        `"${tekst}" hoort niet bij een optie. Zet voor elke waarde haar optie, bijvoorbeeld ${listBekend(beschrijving)}.`,
      );
    }
    const { name, value } = token;
    const eerder = gegeven.get(name) ?? [];
    if (!Object.hasOwn(options, name)) {
      throw new InvoerError(`Onbekende optie ${token.rawName}. Bekend zijn: ${listBekend(beschrijving)}.`);
    }
    if (eerder.length > 0 && !herhaalbaar.includes(name))
      throw new InvoerError(`Optie --${name} staat er meer dan een keer. Geef haar een keer.`);
    gegeven.set(name, [...eerder, checkValue(name, value, beschrijving)]);
  }
  return gegeven;
}

function checkValue(naam: string, waarde: string | undefined, { waarden, schakelaars }: Optiebeschrijving): string {
  if (schakelaars.includes(naam)) {
    if (waarde === undefined) return 'ja';
    throw new InvoerError(`Optie --${naam} heeft geen waarde. Schrijf alleen --${naam}.`);
  }
  if (waarde !== undefined && waarde !== '' && !waarde.startsWith('--')) return waarde;
  throw new InvoerError(`Optie --${naam} heeft een waarde nodig, bijvoorbeeld ${example(naam, waarden)}.`);
}

function listBekend({ waarden, schakelaars }: Optiebeschrijving): string {
  return [...Object.keys(waarden), ...schakelaars].map((naam) => `--${naam}`).join(', ');
}

function example(naam: string, waarden: Readonly<Record<string, string>>): string {
  return `--${naam} ${waarden[naam] ?? ''}`;
}
