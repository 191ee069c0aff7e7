import { findProcesXml } from './compose.ts';
import { makeRegiosleutel } from './domain/variant/eigenaar.ts';
import type { Library } from './load-library.ts';
import type { Stores } from './ports.ts';
import { toVariant } from './rules/variantversies.ts';
import { nameLokaleVersie } from './usecases/zaak/proceskeuze.ts';

/** Finds the drawing of any process version: those of the product, those in the files of a gemeente or regio, and those that they published. */
export function makeProcesvinder(library: Library, { varianten }: Pick<Stores, 'varianten'>) {
  return async (naam: string, versie: string): Promise<string | undefined> => {
    const landelijk = findProcesXml(library, naam, versie);
    if (landelijk !== undefined || !versie.includes('+')) return landelijk;
    const { gemeenten, regios } = library.regels;
    const bestanden = [
      ...Object.values(gemeenten).flatMap((gemeente) => gemeente.varianten),
      ...Object.values(regios).flat(),
    ];
    const eigenaren = [...Object.keys(gemeenten), ...Object.keys(regios).map(makeRegiosleutel)];
    const gepubliceerd = await Promise.all(eigenaren.map((eigenaar) => varianten.listGepubliceerd(eigenaar)));
    for (const variant of [...bestanden, ...gepubliceerd.flat().map(toVariant)]) {
      const eigen = variant.diagrammen.find(
        ({ proces, basis }) => proces === naam && nameLokaleVersie(basis, variant) === versie,
      );
      if (eigen !== undefined) return eigen.xml;
    }
    return undefined;
  };
}
