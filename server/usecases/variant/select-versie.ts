import { formatDatum, isDatum } from '../../domain/datum.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readVersie, type Versie } from './change-variant.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { selectLandelijk } from './versieinhoud.ts';

/** A version that somebody names, with its rules. */
export interface GekozenVersie {
  readonly geldend: GeldendeRegels;
  /** "Versie 2, vanaf 1 juni 2026 (concept)" */
  readonly naam: string;
  /** Not published: nobody decided on it yet. */
  readonly concept: boolean;
}

/** Where versions are looked up. */
export type Versiebron = Pick<Omgeving, 'regels' | 'klok' | 'stores' | 'regelkeuze'>;

const LANDELIJK = 'landelijk';

/**
 * The version with this id: one of the gemeente, `landelijk` (of today) or `landelijk-2026-01-01`.
 * @throws NietGevondenError
 */
export async function selectVersie(bron: Versiebron, gemeente: string, id: string): Promise<GekozenVersie> {
  const welke = resolveLandelijk(bron, id);
  const datum = readLandelijkeDatum(welke);
  if (datum === undefined) {
    const versie = await readVersie(bron, { gemeente, variantId: id });
    const { variant, opgeslagen } = versie;
    const bestanden = await bron.regelkeuze.readBestanden(gemeente);
    return {
      geldend: selectVersieregels(bestanden, gemeente, variant, bron.klok.vandaag()),
      naam: nameVersie(versie),
      concept: opgeslagen !== undefined && opgeslagen.status !== 'gepubliceerd',
    };
  }
  if (isDatum(datum)) {
    const naam = `Landelijk, vanaf ${formatDatum(datum)}`;
    return { geldend: selectLandelijk(bron.regels, gemeente, datum), naam, concept: false };
  }
  throw new NietGevondenError('Deze landelijke versie is er niet. Kies een versie uit de lijst.');
}

/** `landelijk` is the national version of today, by its date. */
export function resolveLandelijk({ regels, klok }: Pick<Versiebron, 'regels' | 'klok'>, id: string): string {
  if (id !== LANDELIJK) return id;
  const echt = regels.parameters.filter(({ voorbeeld }) => voorbeeld !== true).map(({ geldigVanaf }) => geldigVanaf);
  return nameLandelijk(echt.findLast((datum) => datum <= klok.vandaag()) ?? echt[0] ?? '');
}

/** The id of a national version. */
export function nameLandelijk(geldigVanaf: string): string {
  return `${LANDELIJK}-${geldigVanaf}`;
}

/** What people call a version of the gemeente. */
export function nameVersie({ variant, opgeslagen }: Versie): string {
  const naam = `Versie ${variant.versie}, vanaf ${formatDatum(variant.geldigVanaf)}`;
  if (opgeslagen?.status === 'concept') return `${naam} (concept)`;
  return opgeslagen?.status === 'ter_controle' ? `${naam} (ter controle)` : naam;
}

// helpers

function readLandelijkeDatum(id: string): string | undefined {
  return id.startsWith(`${LANDELIJK}-`) ? id.slice(LANDELIJK.length + 1) : undefined;
}
