import { makeDiagramlezer } from './diagramlezer.ts';
import { HANDLERS } from './handlers/index.ts';
import type { Library } from './load-library.ts';
import type { Regelbestanden, Variant } from './rules/regelbestand.ts';
import { keurVersie } from './usecases/variant/check-variantonderdelen.ts';

/** What stands in the way of the diagrams and forms in the files of gemeenten and regios, each as "bestand: wat er mis is". */
export async function checkVarianten(library: Omit<Library, 'sjablonen'>): Promise<readonly string[]> {
  const omgeving = { ...library, diagrammen: makeDiagramlezer(library.lks), machine: { handlers: HANDLERS } };
  const gevonden = await Promise.all(
    listTeKeuren(library.regels)
      .filter(({ variant: { diagrammen, formulieren } }) => diagrammen.length + formulieren.length > 0)
      .map(async ({ map, gemeente, variant }) => {
        const { bevindingen } = await keurVersie(omgeving, gemeente, variant);
        return bevindingen
          .filter(({ ernst, onderdeel }) => ernst === 'blokkeren' && onderdeel.soort !== 'parameter')
          .map(({ nr, melding }) => `${map}/variant-${variant.geldigVanaf}.json, ${nr}: ${melding}`);
      }),
  );
  // What is wrong in a regio is wrong in each of its gemeenten.
  return [...new Set(gevonden.flat())];
}

// helpers

interface TeKeuren {
  /** Folder below `rules/`. */
  readonly map: string;
  readonly gemeente: string;
  readonly variant: Variant;
}

/** Each variant with a gemeente that follows it; one of a regio with each gemeente of that regio. */
function listTeKeuren({ gemeenten, regios }: Regelbestanden): readonly TeKeuren[] {
  return Object.entries(gemeenten).flatMap(([gemeente, { gegevens, varianten }]) => {
    const regio = gegevens?.regio;
    const vanRegio = regio === undefined ? [] : (regios[regio] ?? []);
    return [
      ...varianten.map((variant) => ({ map: `gemeenten/${gemeente}`, gemeente, variant })),
      ...vanRegio.map((variant) => ({ map: `regios/${regio}`, gemeente, variant })),
    ];
  });
}
