import { makeDiagramlezer } from './diagramlezer.ts';
import { HANDLERS } from './handlers/index.ts';
import type { Library } from './load-library.ts';
import { keurVersie } from './usecases/check-variantonderdelen.ts';

/** What stands in the way of the diagrams and forms in the files of gemeenten, each as "bestand: wat er mis is". */
export async function checkVarianten(library: Omit<Library, 'sjablonen'>): Promise<readonly string[]> {
  const omgeving = { ...library, diagrammen: makeDiagramlezer(library.lks), machine: { handlers: HANDLERS } };
  const varianten = Object.entries(library.regels.gemeenten).flatMap(([gemeente, bestanden]) =>
    bestanden.varianten
      .filter(({ diagrammen, formulieren }) => diagrammen.length + formulieren.length > 0)
      .map((variant) => ({ gemeente, variant })),
  );
  const gevonden = await Promise.all(
    varianten.map(async ({ gemeente, variant }) => {
      const { bevindingen } = await keurVersie(omgeving, gemeente, variant);
      return bevindingen
        .filter(({ ernst, onderdeel }) => ernst === 'blokkeren' && onderdeel.soort !== 'parameter')
        .map(({ nr, melding }) => `gemeenten/${gemeente}/variant-${variant.geldigVanaf}.json, ${nr}: ${melding}`);
    }),
  );
  return gevonden.flat();
}
