import type {
  GedateerdBestand,
  Gemeentebestanden,
  Guardrailbestand,
  Regelbestanden,
  Regelset,
  Variant,
} from './regelbestand.ts';

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
  const landelijk = bestanden.filter((b) => b.pad.startsWith('landelijk/'));
  return {
    parameters: versions(landelijk, 'parameters'),
    guardrails: versions<Guardrailbestand>(landelijk, 'guardrails'),
    termijnen: versions(landelijk, 'termijnen'),
    regelsets: versions<Regelset>(landelijk, 'regelset'),
    overig: groupOther(landelijk.filter((b) => !EIGEN.includes(b.schema))),
    gemeenten: groupGemeenten(bestanden.filter((b) => b.pad.startsWith('gemeenten/'))),
    regios: Object.fromEntries(
      [...bySlug(bestanden.filter((b) => b.pad.startsWith('regios/')))].map(([slug, lijst]) => [slug, variants(lijst)]),
    ),
  };
}

// helpers

const EIGEN: readonly string[] = ['parameters', 'guardrails', 'termijnen', 'regelset'];

/** The schema has proved the shape, so the content may be taken as that type. */
function contentOf<T>(bestand: GelezenBestand): T {
  return bestand.inhoud as T;
}

function versions<T extends { readonly geldigVanaf: string }>(
  bestanden: readonly GelezenBestand[],
  schema: string,
): readonly T[] {
  return sortByDate(bestanden.filter((b) => b.schema === schema).map((b) => contentOf<T>(b)));
}

function sortByDate<T extends { readonly geldigVanaf: string }>(lijst: readonly T[]): readonly T[] {
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

function bySlug(bestanden: readonly GelezenBestand[]): ReadonlyMap<string, readonly GelezenBestand[]> {
  const groepen = new Map<string, GelezenBestand[]>();
  for (const bestand of bestanden) {
    const slug = bestand.pad.split('/')[1] ?? '';
    groepen.set(slug, [...(groepen.get(slug) ?? []), bestand]);
  }
  return groepen;
}

function groupGemeenten(bestanden: readonly GelezenBestand[]): Readonly<Record<string, Gemeentebestanden>> {
  return Object.fromEntries(
    [...bySlug(bestanden)].map(([slug, lijst]) => {
      const gemeente = lijst.find((b) => b.pad.endsWith('/gemeente.json'));
      const gegevens = gemeente === undefined ? undefined : contentOf<Gemeentebestanden['gegevens']>(gemeente);
      return [slug, { gegevens, varianten: variants(lijst) } as Gemeentebestanden];
    }),
  );
}

function variants(bestanden: readonly GelezenBestand[]): readonly Variant[] {
  const gelezen = bestanden.filter((b) => b.schema === 'variant').map((b) => contentOf<Partial<Variant>>(b));
  return sortByDate(
    gelezen.map((v) => ({ afwijkingen: [], eigenschappen: [], regels: [], teksten: [], ...v }) as unknown as Variant),
  );
}
