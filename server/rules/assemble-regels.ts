import type { Datum } from '../domain/datum.ts';
import { readInhoud } from '../domain/variant/variant.ts';
import type { GedateerdBestand, Gemeentebestanden, Regelbestanden, Regiogegevens, Variant } from './regelbestand.ts';

/** A file that is valid against its schema. */
export interface GelezenBestand {
  /** Path below `rules/`. */
  readonly pad: string;
  /** Name of the schema, which is the kind of file. */
  readonly schema: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
}

/** Puts the validated files in their places, each kind with the oldest version first. */
export function assembleRegels(bestanden: readonly GelezenBestand[]): Regelbestanden {
  const landelijk = ofLayer(bestanden, 'landelijk');
  const contents = (schema: string): unknown =>
    sortByDate(landelijk.filter((b) => b.schema === schema).map((b) => b.inhoud as unknown as Gedateerd));
  // The schema of each kind has proved the shape of its files.
  return {
    parameters: contents('parameters') as Regelbestanden['parameters'],
    guardrails: contents('guardrails') as Regelbestanden['guardrails'],
    termijnen: contents('termijnen') as Regelbestanden['termijnen'],
    regelsets: contents('regelset') as Regelbestanden['regelsets'],
    overig: groupOther(landelijk.filter((b) => !EIGEN.includes(b.schema))),
    gemeenten: mapBySlug(ofLayer(bestanden, 'gemeenten'), assembleGemeente),
    regios: mapBySlug(ofLayer(bestanden, 'regios'), assembleVarianten),
    regiogegevens: Object.fromEntries(
      bestanden
        .filter(({ schema }) => schema === 'regio')
        .map((bestand) => [slugOf(bestand), bestand.inhoud as unknown as Regiogegevens]),
    ),
  };
}

// helpers

const EIGEN: readonly string[] = ['parameters', 'guardrails', 'termijnen', 'regelset'];

interface Gedateerd {
  readonly geldigVanaf: Datum;
}

function ofLayer(bestanden: readonly GelezenBestand[], laag: string): readonly GelezenBestand[] {
  return bestanden.filter((b) => b.pad.startsWith(`${laag}/`));
}

function sortByDate<T extends Gedateerd>(lijst: readonly T[]): readonly T[] {
  return [...lijst].sort((a, b) => a.geldigVanaf.localeCompare(b.geldigVanaf));
}

function groupOther(bestanden: readonly GelezenBestand[]): Readonly<Record<string, readonly GedateerdBestand[]>> {
  const groepen: Record<string, GedateerdBestand[]> = {};
  for (const { pad, inhoud } of bestanden) {
    const delen = pad.split('/').slice(1);
    const naam = (delen.at(-1) ?? '').replace(/-\d{4}-\d{2}-\d{2}\.json$/, '');
    const soort = delen.length > 1 ? (delen[0] ?? naam) : naam;
    const bestand = { pad, naam, geldigVanaf: String(inhoud['geldigVanaf']), inhoud };
    groepen[soort] = [...(groepen[soort] ?? []), bestand];
  }
  return Object.fromEntries(Object.entries(groepen).map(([soort, lijst]) => [soort, sortByDate(lijst)]));
}

function mapBySlug<T>(
  bestanden: readonly GelezenBestand[],
  assemble: (bestanden: readonly GelezenBestand[]) => T,
): Readonly<Record<string, T>> {
  const slugs = [...new Set(bestanden.map(slugOf))];
  return Object.fromEntries(slugs.map((slug) => [slug, assemble(bestanden.filter((b) => slugOf(b) === slug))]));
}

function slugOf({ pad }: GelezenBestand): string {
  return pad.split('/')[1] ?? '';
}

function assembleGemeente(bestanden: readonly GelezenBestand[]): Gemeentebestanden {
  const gemeente = bestanden.find((b) => b.pad.endsWith('/gemeente.json'));
  const gegevens = gemeente?.inhoud as Gemeentebestanden['gegevens'] | undefined;
  return { ...(gegevens === undefined ? {} : { gegevens }), varianten: assembleVarianten(bestanden) };
}

function assembleVarianten(bestanden: readonly GelezenBestand[]): readonly Variant[] {
  const gelezen = bestanden.filter((b) => b.schema === 'variant').map((b) => b.inhoud as unknown as Partial<Variant>);
  return sortByDate(gelezen.map((v) => ({ ...v, ...readInhoud(v) }) as Variant));
}
