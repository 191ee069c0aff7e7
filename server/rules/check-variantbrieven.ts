import { checkEigenbrief } from './check-eigenbrief.ts';
import { listDubbel } from './list-dubbel.ts';
import type { Regelbestanden, Variant } from './regelbestand.ts';

/** What is wrong with the letters of a variant: texts for blocks that do not exist, and own letters. Each "pad, plek: wat er mis is". */
export function checkVariantbrieven(pad: string, variant: Variant, regels: Regelbestanden): readonly string[] {
  const { basis, teksten, brieven = [] } = variant;
  const sjablonen = (regels.overig['brieven'] ?? []).map(({ inhoud }) => inhoud);
  return [
    ...teksten
      .filter(({ brief, blok }) => !sjablonen.some((s) => s['code'] === brief && hasBlok(s['blokken'], blok)))
      .map(({ brief, blok }) => `${pad}, teksten: brief ${brief} heeft geen blok "${blok}"`),
    ...listDubbel(brieven.map(({ code }) => code)).map((code) => `${pad}, brieven: ${code} komt twee keer voor`),
    ...brieven.flatMap((brief, plaats) =>
      checkEigenbrief(brief, regels, basis).map((fout) => `${pad}, brieven[${plaats}]: ${fout.replace(/\.$/, '')}`),
    ),
  ];
}

// helpers

function hasBlok(blokken: unknown, naam: string): boolean {
  return Array.isArray(blokken) && blokken.some((blok: { readonly naam?: unknown }) => blok.naam === naam);
}
