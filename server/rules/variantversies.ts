import { isRegio, readRegioslug } from '../domain/variant/eigenaar.ts';
import { readInhoud } from '../domain/variant/variant.ts';
import type { Variantversie } from '../domain/variant/variantversie.ts';
import { listVarianten } from './eigenaar.ts';
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

/** The files with these variants of one owner beside those in the files. Of two that begin on one date the later in the list holds. */
export function addVarianten(bestanden: Regelbestanden, eigenaar: string, erbij: readonly Variant[]): Regelbestanden {
  const varianten = [...listVarianten(bestanden, eigenaar), ...erbij];
  return replaceVarianten(
    bestanden,
    eigenaar,
    varianten.toSorted((a, b) => a.geldigVanaf.localeCompare(b.geldigVanaf)),
  );
}

/** The files with only these variants for one owner, a gemeente or a regio: to look at a version that is not in force. */
export function replaceVarianten(
  bestanden: Regelbestanden,
  eigenaar: string,
  varianten: readonly Variant[],
): Regelbestanden {
  if (isRegio(eigenaar)) {
    return { ...bestanden, regios: { ...bestanden.regios, [readRegioslug(eigenaar)]: varianten } };
  }
  const lokaal = bestanden.gemeenten[eigenaar];
  return { ...bestanden, gemeenten: { ...bestanden.gemeenten, [eigenaar]: { ...lokaal, varianten } } };
}
