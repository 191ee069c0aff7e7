import type { Waarschuwingsreden } from '../../domain/variant/variant.ts';
import type { Regelbestanden, Variant } from '../../rules/regelbestand.ts';
import { checkVersie } from '../variant/check-variantversie.ts';
import type { Updateplaats } from './updates.ts';

/**
 * The reasons at warnings that still hold on the new national version, and a sentence for each that goes because its warning does. A
 * warning that now forbids is no longer answered by a reason.
 */
export async function rebaseRedenen(
  bestanden: Regelbestanden,
  { gemeente, naar }: Updateplaats,
  variant: Variant,
): Promise<{ readonly redenen: readonly Waarschuwingsreden[]; readonly vervalt: readonly string[] }> {
  const { redenen = [] } = variant;
  if (redenen.length === 0) return { redenen: [], vervalt: [] };
  const geldigVanaf = naar > variant.geldigVanaf ? naar : variant.geldigVanaf;
  const { bevindingen } = await checkVersie(bestanden, gemeente, { ...variant, basis: naar, geldigVanaf });
  const geldt = new Set(bevindingen.filter(({ ernst }) => ernst === 'waarschuwen').map(({ nr }) => nr));
  return {
    redenen: redenen.filter(({ nr }) => geldt.has(nr)),
    vervalt: redenen
      .filter(({ nr }) => !geldt.has(nr))
      .map(({ nr }) => `De reden bij waarschuwing ${nr} vervalt: die waarschuwing geldt niet meer.`),
  };
}
