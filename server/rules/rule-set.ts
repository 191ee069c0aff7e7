import { toBriefsjabloon } from '../domain/brief/eigenbrief.ts';
import type { Datum } from '../domain/datum.ts';
import { NietGevondenError } from '../domain/fouten.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import { makeRegiosleutel } from '../domain/variant/eigenaar.ts';
import type { VariantVerwijzing } from '../domain/zaak/zaak.ts';
import { type Eigenaar, findEigenaar, makeLegeVariant } from './eigenaar.ts';
import type {
  GedateerdBestand,
  Guardrailbestand,
  Parameter,
  Regelbestanden,
  Regelset,
  Termijnsoort,
  Variant,
} from './regelbestand.ts';
import { RegelbestandError } from './regelbestand.ts';

/** All rules that hold for one gemeente on one date: data, handed to handlers and calculations. */
export interface GeldendeRegels {
  readonly peildatum: Datum;
  readonly gemeente: Gemeentegegevens;
  /** Whether these are the rules of a gemeente, or those that a regio hands to its gemeenten. */
  readonly laag: Eigenaar['soort'];
  /** What a zaak that starts now is pinned to. */
  readonly variant: VariantVerwijzing;
  readonly variantbestand: Variant;
  /** The variant of the regio, when the gemeente belongs to one that has a variant in force, or in the version that was asked for. */
  readonly regiovariant?: Variant;
  /** "Regio Salland", wherever there is a variant of it. */
  readonly regionaam?: string;
  /** The catalogue of the national version that the variant is based on. */
  readonly parameters: readonly Parameter[];
  readonly guardrails: Guardrailbestand;
  /** @throws RegelbestandError when no version of it is in force. */
  regelset(naam: string): Regelset;
  /** @throws RegelbestandError when no version of it is in force. */
  termijn(soort: string): Termijnsoort;
  /** The content of the file of that kind ("wml", "rekenregels", "feestdagen") in force on the peildatum. @throws RegelbestandError */
  bestand(soort: string): Readonly<Record<string, unknown>>;
  /**
   * All files of a subfolder ("brieven"): of each name the newest version that belongs to the national version of the variant; with the
   * letters of the gemeente and its regio themselves.
   */
  bestanden(soort: string): readonly GedateerdBestand[];
}

/**
 * Chooses the files that are in force for a gemeente, or for a regio ("regio:salland"), on the peildatum. With `variant` it takes that
 * version of the local variant, whatever the date, and the version of the regio that it names: a running zaak keeps what it began with.
 * @throws NietGevondenError for an unknown gemeente or variant version
 * @throws RegelbestandError when a national file is not in force yet
 */
export function selectRegels(
  bestanden: Regelbestanden,
  gemeente: string,
  peildatum: Datum,
  variant?: VariantVerwijzing,
): GeldendeRegels {
  const eigenaar = findEigenaar(bestanden, gemeente);
  if (eigenaar === undefined) throw new NietGevondenError(`Er zijn geen regels voor de gemeente "${gemeente}".`);
  const { gegevens, soort } = eigenaar;
  const leeg = soort === 'regio' ? makeLegeVariant(bestanden, gemeente, peildatum) : undefined;
  const variantbestand = pickVariant(eigenaar.varianten, gemeente, peildatum, variant) ?? leeg;
  if (variantbestand === undefined) throw noVariant(gemeente, peildatum, variant);
  const regiovariant = pickRegiovariant(bestanden, eigenaar, peildatum, variant);
  const catalogus = bestanden.parameters.find((p) => p.geldigVanaf === variantbestand.basis);
  if (catalogus === undefined) throw missing(`parameters met datum ${variantbestand.basis}`, peildatum);
  const termijnen = need(inForce(bestanden.termijnen, peildatum), 'termijnen', peildatum);
  const ofKind = (soort: string): readonly GedateerdBestand[] => bestanden.overig[soort] ?? [];
  return Object.freeze({
    peildatum,
    gemeente: gegevens,
    laag: soort,
    variant: nameVersies(variantbestand, regiovariant),
    variantbestand,
    ...(regiovariant === undefined ? {} : { regiovariant, regionaam: nameRegio(bestanden, eigenaar) }),
    parameters: catalogus.parameters,
    guardrails: need(inForce(bestanden.guardrails, peildatum), 'guardrails', peildatum),
    regelset: (naam: string) =>
      need(
        inForce(
          bestanden.regelsets.filter((r) => r.regelset === naam),
          peildatum,
        ),
        `regelset ${naam}`,
        peildatum,
      ),
    termijn: (soort: string) =>
      need(
        termijnen.termijnen.find((t) => t.soort === soort),
        `termijn ${soort}`,
        peildatum,
      ),
    bestand: (soort: string) => need(inForce(ofKind(soort), peildatum), soort, peildatum).inhoud,
    bestanden: (soort: string) => [
      ...newestOfEachName(ofKind(soort), variantbestand.basis),
      ...(soort === 'brieven' ? listEigenBrieven([variantbestand, ...(regiovariant ? [regiovariant] : [])]) : []),
    ],
  });
}

// helpers

function inForce<T extends { readonly geldigVanaf: Datum }>(versies: readonly T[], peildatum: Datum): T | undefined {
  return versies.filter((v) => v.geldigVanaf <= peildatum).at(-1);
}

/** @throws NietGevondenError for a version that was asked for and does not exist */
function pickVariant(
  varianten: readonly Variant[],
  gemeente: string,
  peildatum: Datum,
  gevraagd: Omit<VariantVerwijzing, 'regio'> | undefined,
): Variant | undefined {
  if (gevraagd === undefined) return inForce(varianten, peildatum);
  const gevonden = varianten.find((v) => v.naam === gevraagd.naam && v.versie === gevraagd.versie);
  if (gevonden === undefined) throw noVariant(gemeente, peildatum, gevraagd);
  return gevonden;
}

function pickRegiovariant(
  bestanden: Regelbestanden,
  { regio }: Eigenaar,
  peildatum: Datum,
  variant: VariantVerwijzing | undefined,
): Variant | undefined {
  const genoemd = variant?.regio;
  // A gemeente that left its regio since keeps the version of the regio in the zaken that began with it.
  const kandidaten = genoemd === undefined ? [regio] : [regio, ...Object.keys(bestanden.regios)];
  const varianten = kandidaten.flatMap((slug) => (slug === undefined ? [] : (bestanden.regios[slug] ?? [])));
  return pickVariant(varianten, `regio ${regio ?? ''}`, peildatum, genoemd);
}

function nameRegio(bestanden: Regelbestanden, { regio = '' }: Eigenaar): string {
  return findEigenaar(bestanden, makeRegiosleutel(regio))?.gegevens.naam ?? regio;
}

function nameVersies(variant: Variant, regiovariant: Variant | undefined): VariantVerwijzing {
  const { naam, versie } = variant;
  if (regiovariant === undefined) return { naam, versie };
  return { naam, versie, regio: { naam: regiovariant.naam, versie: regiovariant.versie } };
}

function noVariant(gemeente: string, peildatum: Datum, gevraagd: VariantVerwijzing | undefined): NietGevondenError {
  const welke = gevraagd === undefined ? `die geldt op ${peildatum}` : `"${gevraagd.naam}" versie ${gevraagd.versie}`;
  return new NietGevondenError(`De gemeente "${gemeente}" heeft geen variant ${welke}.`);
}

function newestOfEachName(versies: readonly GedateerdBestand[], basis: Datum): readonly GedateerdBestand[] {
  const namen = [...new Set(versies.map((v) => v.naam))];
  return namen.flatMap(
    (naam) =>
      inForce(
        versies.filter((v) => v.naam === naam),
        basis,
      ) ?? [],
  );
}

/** The letters that the layers made themselves, the gemeente first: of two with one code that of the gemeente holds. */
function listEigenBrieven(lagen: readonly Variant[]): readonly GedateerdBestand[] {
  const perCode = new Map<string, GedateerdBestand>();
  for (const { brieven = [], geldigVanaf } of lagen) {
    for (const brief of brieven) {
      if (perCode.has(brief.code)) continue;
      const naam = brief.code.toLowerCase();
      perCode.set(brief.code, { pad: naam, naam, geldigVanaf, inhoud: { ...toBriefsjabloon(brief, geldigVanaf) } });
    }
  }
  return [...perCode.values()];
}

function need<T>(waarde: T | undefined, wat: string, peildatum: Datum): T {
  if (waarde === undefined) throw missing(wat, peildatum);
  return waarde;
}

function missing(wat: string, peildatum: Datum): RegelbestandError {
  return new RegelbestandError([`rules/landelijk: geen ${wat} die geldt op ${peildatum}`]);
}
