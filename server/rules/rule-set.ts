import type { Datum } from '../domain/datum.ts';
import { NietGevondenError } from '../domain/fouten.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import type { VariantVerwijzing } from '../domain/zaak.ts';
import { RegelbestandError } from './regelbestand.ts';
import type {
  GedateerdBestand,
  Guardrailbestand,
  Parameter,
  Regelbestanden,
  Regelset,
  Termijnsoort,
  Variant,
} from './regelbestand.ts';

/** All rules that hold for one gemeente on one date: data, handed to handlers and calculations. */
export interface GeldendeRegels {
  readonly peildatum: Datum;
  readonly gemeente: Gemeentegegevens;
  /** What a zaak that starts now is pinned to. */
  readonly variant: VariantVerwijzing;
  readonly variantbestand: Variant;
  /** The variant of the regio, when the gemeente belongs to one that has a variant in force. */
  readonly regiovariant?: Variant;
  /** The catalogue of the national version that the variant is based on. */
  readonly parameters: readonly Parameter[];
  readonly guardrails: Guardrailbestand;
  /** @throws RegelbestandError when no version of it is in force. */
  regelset(naam: string): Regelset;
  /** @throws RegelbestandError when no version of it is in force. */
  termijn(soort: string): Termijnsoort;
  /** The content of the file of that kind ("wml", "rekenregels", "feestdagen") in force on the peildatum. @throws RegelbestandError */
  bestand(soort: string): Readonly<Record<string, unknown>>;
  /** All files of a subfolder ("brieven"): of each name the newest version that belongs to the national version of the variant. */
  bestanden(soort: string): readonly GedateerdBestand[];
}

/**
 * Chooses the files that are in force for a gemeente on the peildatum. With `variant` it takes that version of the local variant,
 * whatever the date: a running zaak keeps the variant that it began with.
 * @throws NietGevondenError for an unknown gemeente or variant version
 * @throws RegelbestandError when a national file is not in force yet
 */
export function selectRegels(
  bestanden: Regelbestanden,
  gemeente: string,
  peildatum: Datum,
  variant?: VariantVerwijzing,
): GeldendeRegels {
  const lokaal = Object.hasOwn(bestanden.gemeenten, gemeente) ? bestanden.gemeenten[gemeente] : undefined;
  if (lokaal?.gegevens === undefined)
    throw new NietGevondenError(`Er zijn geen regels voor de gemeente "${gemeente}".`);
  const variantbestand = pickVariant(lokaal.varianten, gemeente, peildatum, variant);
  const { regio } = lokaal.gegevens;
  const regiovariant = regio === undefined ? undefined : inForce(bestanden.regios[regio] ?? [], peildatum);
  const catalogus = bestanden.parameters.find((p) => p.geldigVanaf === variantbestand.basis);
  if (catalogus === undefined) throw missing(`parameters met datum ${variantbestand.basis}`, peildatum);
  const termijnen = need(inForce(bestanden.termijnen, peildatum), 'termijnen', peildatum);
  const ofKind = (soort: string): readonly GedateerdBestand[] => bestanden.overig[soort] ?? [];
  return Object.freeze({
    peildatum,
    gemeente: lokaal.gegevens,
    variant: { naam: variantbestand.naam, versie: variantbestand.versie },
    variantbestand,
    ...(regiovariant === undefined ? {} : { regiovariant }),
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
    bestanden: (soort: string) => newestOfEachName(ofKind(soort), variantbestand.basis),
  });
}

// helpers

function inForce<T extends { readonly geldigVanaf: Datum }>(versies: readonly T[], peildatum: Datum): T | undefined {
  return versies.filter((v) => v.geldigVanaf <= peildatum).at(-1);
}

function pickVariant(
  varianten: readonly Variant[],
  gemeente: string,
  peildatum: Datum,
  gevraagd: VariantVerwijzing | undefined,
): Variant {
  const gevonden =
    gevraagd === undefined
      ? inForce(varianten, peildatum)
      : varianten.find((v) => v.naam === gevraagd.naam && v.versie === gevraagd.versie);
  if (gevonden !== undefined) return gevonden;
  const welke = gevraagd === undefined ? `die geldt op ${peildatum}` : `"${gevraagd.naam}" versie ${gevraagd.versie}`;
  throw new NietGevondenError(`De gemeente "${gemeente}" heeft geen variant ${welke}.`);
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

function need<T>(waarde: T | undefined, wat: string, peildatum: Datum): T {
  if (waarde === undefined) throw missing(wat, peildatum);
  return waarde;
}

function missing(wat: string, peildatum: Datum): RegelbestandError {
  return new RegelbestandError([`rules/landelijk: geen ${wat} die geldt op ${peildatum}`]);
}
