import { addDagen, isDatum } from '../domain/datum.ts';
import type { Regelfeit } from '../domain/variant/regelzin.ts';
import { compareFeit } from './operatoren.ts';

/** One comparison of a fact, or its opposite. */
export interface Literaal {
  readonly pad: string;
  readonly operator: string;
  readonly waarde: unknown;
  /** False: the comparison does not hold. */
  readonly geldt: boolean;
}

/** Lists of more members than this are not taken apart: 2^6 subsets. */
const MAX_LEDEN = 6;
/** A text that no rule names. */
const ANDERE_TEKST = '\u0000 iets anders';

/** Whether a comparison comes out as the literal says when the fact has this value. */
export function meetsLiteraal({ operator, waarde, geldt }: Literaal, feit: unknown): boolean {
  return compareFeit(operator, feit, waarde) === geldt;
}

/**
 * Values of a fact that stand for all others: between two of the values that the comparisons name, every comparison comes out the same,
 * so one value of each stretch is enough. Undefined when the fact is outside the vocabulary or takes too many to list.
 */
export function listProefwaarden(
  feit: Regelfeit | undefined,
  literalen: readonly Literaal[],
): readonly unknown[] | undefined {
  if (feit === undefined || literalen.some(({ waarde }) => isFeitverwijzing(waarde))) return undefined;
  const genoemd = literalen.flatMap(({ operator, waarde }) => (operator === 'known' ? [] : asList(waarde)));
  const waarden = listKnown(feit, genoemd);
  if (waarden === undefined) return undefined;
  return feit.altijd === true ? waarden : [undefined, ...waarden];
}

// helpers

function listKnown(feit: Regelfeit, genoemd: readonly unknown[]): readonly unknown[] | undefined {
  const opties = (feit.opties ?? []).map(({ waarde }) => waarde);
  switch (feit.type) {
    case 'janee':
      return [true, false];
    case 'keuze':
      return opties;
    case 'tekst':
      return [...new Set(genoemd.filter((waarde) => typeof waarde === 'string' && waarde !== '')), ANDERE_TEKST];
    case 'lijst':
      return listSubsets(opties, genoemd);
    case 'getal':
      return listGetallen(
        feit,
        genoemd.filter((waarde) => typeof waarde === 'number'),
      );
    case 'datum':
      return listDatums(genoemd.filter(isDatum));
  }
}

/** Each named number, one below and one above, and one between every two. */
function listGetallen({ geheel, min, max }: Regelfeit, genoemd: readonly number[]): readonly number[] {
  const grenzen = [...genoemd, ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])];
  const punten = [...new Set(grenzen)].sort((a, b) => a - b);
  const rond = (getal: number): readonly number[] =>
    geheel === true ? [Math.floor(getal), Math.ceil(getal)] : [getal];
  const tussen = punten.flatMap((punt, index) => {
    const volgende = punten[index + 1];
    if (volgende === undefined) return [];
    return geheel === true ? [Math.floor(punt) + 1, Math.ceil(volgende) - 1] : [(punt + volgende) / 2];
  });
  const uiterst = [(punten[0] ?? 0) - 1, (punten.at(-1) ?? 0) + 1];
  const alle = [...punten, ...tussen, ...uiterst].flatMap(rond);
  return [...new Set(alle)].filter((g) => (min === undefined || g >= min) && (max === undefined || g <= max));
}

function listDatums(genoemd: readonly string[]): readonly string[] {
  if (genoemd.length === 0) return ['2026-01-01'];
  return [...new Set(genoemd.flatMap((datum) => [addDagen(datum, -1), datum, addDagen(datum, 1)]))].filter(isDatum);
}

/** Every choice of the members that the comparisons name. An empty list counts as not known. */
function listSubsets(opties: readonly string[], genoemd: readonly unknown[]): readonly unknown[] | undefined {
  const leden = [...new Set(genoemd)];
  if (leden.length > MAX_LEDEN) return undefined;
  const ander = opties.find((optie) => !leden.includes(optie));
  const keuzes = leden.reduce<readonly (readonly unknown[])[]>(
    (tot, lid) => [...tot, ...tot.map((keuze) => [...keuze, lid])],
    [[]],
  );
  return ander === undefined ? keuzes : [...keuzes, ...keuzes.map((keuze) => [...keuze, ander])];
}

function asList(waarde: unknown): readonly unknown[] {
  return Array.isArray(waarde) ? waarde : [waarde];
}

function isFeitverwijzing(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && 'fact' in waarde;
}
