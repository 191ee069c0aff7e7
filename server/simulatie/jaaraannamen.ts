import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Minimumloongegevens } from '../domain/bedrag/minimumloon.ts';
import { isMinimumloonBekend } from '../domain/bedrag/minimumloon.ts';
import type { Datum } from '../domain/datum.ts';
import { formatDatum } from '../domain/datum.ts';
import type { Library } from '../load-library.ts';
import { readRekengegevens } from '../rules/read-rekengegevens.ts';

/** A minimum wage that nobody knows yet and that a simulation takes for its own rules. It is never part of the rules of the product. */
export interface Minimumloonaanname {
  readonly aanname: true;
  /** The day of the simulation on which it becomes known: until then zaken wait for it. */
  readonly bekendVanaf: Datum;
  /** How it came about, in Dutch sentences. */
  readonly basis: string;
  readonly minimumloon: Minimumloongegevens;
}

/** What was assumed, as the outcome names it. */
export interface Jaaraanname extends Pick<Minimumloonaanname, 'bekendVanaf' | 'basis'> {
  readonly wat: string;
  readonly geldigVanaf: Datum;
}

const BESTANDEN = ['wml-aanname-2027-01-01.json'];

/** What a simulation until this day has to assume: only what the rules of the product do not know. */
export function loadAannamen(
  { rekengegevens }: Pick<Library, 'rekengegevens'>,
  totEnMet: Datum,
): readonly Minimumloonaanname[] {
  return BESTANDEN.map(readBestand).filter(
    ({ minimumloon: { geldigVanaf } }) => geldigVanaf <= totEnMet && !isMinimumloonBekend(geldigVanaf, rekengegevens),
  );
}

/** A library of its own that knows these too; the one it was made from stays as it is. */
export function addAannamen(library: Library, aannamen: readonly Minimumloonaanname[]): Library {
  const bestanden = aannamen.map(({ minimumloon }) => {
    const { geldigVanaf } = minimumloon;
    return { pad: `aanname/wml-${geldigVanaf}.json`, naam: 'wml', geldigVanaf, inhoud: { ...minimumloon } };
  });
  const { overig } = library.regels;
  const regels = { ...library.regels, overig: { ...overig, wml: [...(overig['wml'] ?? []), ...bestanden] } };
  return { ...library, regels, rekengegevens: readRekengegevens(regels) };
}

/** As the outcome names it. */
export function toJaaraanname({ minimumloon, bekendVanaf, basis }: Minimumloonaanname): Jaaraanname {
  return { wat: minimumloon.titel, geldigVanaf: minimumloon.geldigVanaf, bekendVanaf, basis };
}

/** One Dutch sentence for whoever reads the amounts. */
export function describeAanname({ wat, bekendVanaf, basis }: Jaaraanname): string {
  return `Aanname: ${wat}, in deze simulatie bekend vanaf ${formatDatum(bekendVanaf)}. ${basis}`;
}

// helpers

function readBestand(naam: string): Minimumloonaanname {
  // Made by hand beside this file, and checked by a test against the schema of the minimum wage.
  return JSON.parse(readFileSync(join(import.meta.dirname, 'gegevens', naam), 'utf8')) as Minimumloonaanname;
}
