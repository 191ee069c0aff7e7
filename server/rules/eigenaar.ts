import type { Datum } from '../domain/datum.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import { isRegio, LEGE_VERSIE, makeRegiosleutel, readRegioslug } from '../domain/variant/eigenaar.ts';
import { readInhoud } from '../domain/variant/variant.ts';
import type { Regelbestanden, Variant } from './regelbestand.ts';

/** Who has versions of a variant: a gemeente, or a regio whose versions hold for its gemeenten. */
export interface Eigenaar {
  readonly soort: 'gemeente' | 'regio';
  /** Of a regio: its own name, and for letters the sender of its first gemeente, because a regio sends none. */
  readonly gegevens: Gemeentegegevens;
  /** Oldest first. */
  readonly varianten: readonly Variant[];
  /** Slug of the regio that a gemeente belongs to. */
  readonly regio?: string;
}

/** The owner of that name: the slug of a gemeente, or "regio:salland". Undefined when there is none, or no gemeente belongs to the regio. */
export function findEigenaar(bestanden: Regelbestanden, naam: string): Eigenaar | undefined {
  if (isRegio(naam)) return findRegio(bestanden, naam);
  const lokaal = Object.hasOwn(bestanden.gemeenten, naam) ? bestanden.gemeenten[naam] : undefined;
  if (lokaal?.gegevens === undefined) return undefined;
  const { regio } = lokaal.gegevens;
  const vast = { soort: 'gemeente', gegevens: lokaal.gegevens, varianten: lokaal.varianten } as const;
  return regio === undefined ? vast : { ...vast, regio };
}

/** The gemeenten for which the versions of this owner hold: itself, or those that belong to the regio. */
export function listGemeenten({ gemeenten }: Regelbestanden, naam: string): readonly string[] {
  if (!isRegio(naam)) return [naam];
  const slug = readRegioslug(naam);
  return Object.keys(gemeenten).filter((gemeente) => gemeenten[gemeente]?.gegevens?.regio === slug);
}

/** The key of the regio that a gemeente belongs to; undefined when it belongs to none. */
export function findRegiosleutel({ gemeenten }: Regelbestanden, gemeente: string): string | undefined {
  const regio = Object.hasOwn(gemeenten, gemeente) ? gemeenten[gemeente]?.gegevens?.regio : undefined;
  return regio === undefined ? undefined : makeRegiosleutel(regio);
}

/** The variants of an owner, oldest first. */
export function listVarianten({ gemeenten, regios }: Regelbestanden, naam: string): readonly Variant[] {
  return (isRegio(naam) ? regios[readRegioslug(naam)] : gemeenten[naam]?.varianten) ?? [];
}

/** What a regio has agreed on before its first version: nothing, on the national version of that date. */
export function makeLegeVariant({ parameters }: Regelbestanden, naam: string, peildatum: Datum): Variant | undefined {
  const catalogus = parameters.findLast(({ geldigVanaf, voorbeeld }) => geldigVanaf <= peildatum && voorbeeld !== true);
  if (catalogus === undefined) return undefined;
  const { geldigVanaf } = catalogus;
  return { naam: nameRegiovariant(naam), versie: LEGE_VERSIE, geldigVanaf, basis: geldigVanaf, ...readInhoud({}) };
}

/** The name of the versions that a regio makes; never that of a gemeente, because both stand in the name of a process. */
export function nameRegiovariant(naam: string): string {
  return `regio-${readRegioslug(naam)}`;
}

// helpers

function findRegio(bestanden: Regelbestanden, naam: string): Eigenaar | undefined {
  const [eerste] = listGemeenten(bestanden, naam);
  const gegevens = eerste === undefined ? undefined : bestanden.gemeenten[eerste]?.gegevens;
  if (gegevens === undefined) return undefined;
  const { regio: _regio, ...afzender } = gegevens;
  const slug = readRegioslug(naam);
  const eigen = bestanden.regiogegevens?.[slug]?.naam ?? `Regio ${slug.charAt(0).toUpperCase()}${slug.slice(1)}`;
  return {
    soort: 'regio',
    gegevens: { ...afzender, slug: naam, naam: eigen },
    varianten: listVarianten(bestanden, naam),
  };
}
