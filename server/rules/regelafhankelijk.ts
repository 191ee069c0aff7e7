import type { GeldendeRegels } from './rule-set.ts';

/** Whether any of these parameters can differ from zaak to zaak: a conditional rule of the gemeente or its regio sets it. */
export function isRegelafhankelijk(
  { regiovariant, variantbestand }: Pick<GeldendeRegels, 'regiovariant' | 'variantbestand'>,
  sleutels: readonly string[],
): boolean {
  const lagen = regiovariant === undefined ? [variantbestand] : [variantbestand, regiovariant];
  return lagen.some(({ regels }) => regels.some(({ sleutel }) => sleutels.includes(sleutel)));
}
