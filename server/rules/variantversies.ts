import { readInhoud } from '../domain/variant.ts';
import type { Variantversie } from '../domain/variantversie.ts';
import type { Regelbestanden, Variant } from './regelbestand.ts';

/** A version that a gemeente made itself, as the rules read one from a file. */
export function toVariant(versie: Variantversie): Variant {
  const { naam, geldigVanaf, basis, besluitreferentie } = versie;
  return {
    naam,
    versie: String(versie.versie),
    geldigVanaf,
    basis,
    ...(besluitreferentie === undefined ? {} : { besluitreferentie }),
    ...readInhoud(versie),
  };
}

/** The files with these variants of one gemeente beside those in the files. Of two that begin on one date the later in the list holds. */
export function addVarianten(bestanden: Regelbestanden, gemeente: string, erbij: readonly Variant[]): Regelbestanden {
  const varianten = [...(bestanden.gemeenten[gemeente]?.varianten ?? []), ...erbij];
  return replaceVarianten(
    bestanden,
    gemeente,
    varianten.toSorted((a, b) => a.geldigVanaf.localeCompare(b.geldigVanaf)),
  );
}

/** The files with only these variants for one gemeente: to look at a version that is not in force. */
export function replaceVarianten(
  bestanden: Regelbestanden,
  gemeente: string,
  varianten: readonly Variant[],
): Regelbestanden {
  const lokaal = bestanden.gemeenten[gemeente];
  return { ...bestanden, gemeenten: { ...bestanden.gemeenten, [gemeente]: { ...lokaal, varianten } } };
}
