import type { Begeleidingsteksten } from '../../domain/begeleiding/begeleidingsinvoer.ts';
import type { Bijlageonderdeel, Bijlageteksten } from '../../domain/bijlage/bijlage-invoer.ts';
import type { Eigenbrief } from '../../domain/brief/eigenbrief.ts';
import { compareVersies } from '../../domain/verschil/compare-versies.ts';
import type { Diagrammodel } from '../../domain/verschil/diagrammodel.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { readVersieinhoud, selectLandelijk, type Versieomgeving } from '../variant/versieinhoud.ts';
import { listLagen } from '../zaak/proceskeuze.ts';
import { fromDiagram } from './bijlage-diagramonderdelen.ts';
import { fromBrief, fromFormulier } from './bijlage-formulieronderdelen.ts';
import type { Vergeleken } from './bijlage-vergelijking.ts';

const EIGEN_WERKWIJZE = 'Eigen werkwijze van de gemeente';

/** The steps, forms and own letters in which the gemeente differs from the preferente proces, each with what differs and why. */
export async function listBijlageonderdelen(
  omgeving: Versieomgeving,
  geldend: GeldendeRegels,
): Promise<readonly Bijlageonderdeel[]> {
  const lagen = listLagen(geldend);
  if (lagen.every((laag) => countOnderdelen(laag) === 0)) return [];
  const zonder = selectLandelijk(omgeving.regels, geldend.gemeente.slug, geldend.peildatum);
  const { inhoud: landelijk } = await readVersieinhoud(omgeving, zonder);
  const { inhoud: lokaal } = await readVersieinhoud(omgeving, geldend);
  const verschillen = compareVersies(landelijk, lokaal);
  const { regiovariant } = geldend;
  const vergeleken: Vergeleken = {
    landelijk,
    lokaal,
    verschillen,
    lagen,
    ...(regiovariant === undefined ? {} : { regio: regiovariant }),
    ...readTeksten(geldend),
  };
  return [
    ...sortDiagrammen(lokaal.diagrammen, geldend).flatMap((diagram) => fromDiagram(diagram, vergeleken)),
    ...listFormulieren(lagen).map((formulier) => fromFormulier(formulier, vergeleken)),
    ...listBrieven(lagen).map((brief) => fromBrief(brief, vergeleken)),
  ];
}

// helpers

/** The schemas of these kinds of files were checked when they were read. */
function readTeksten(geldend: GeldendeRegels): Pick<Vergeleken, 'werkgeversformulieren' | 'rollen' | 'eigenWerkwijze'> {
  const { werkgeversformulieren } = geldend.bestand('begeleiding') as unknown as Begeleidingsteksten;
  const { rollen } = geldend.bestand('bijlage') as unknown as Bijlageteksten;
  return { werkgeversformulieren, rollen, eigenWerkwijze: EIGEN_WERKWIJZE };
}

/** In the order of the processes in the bijlage. */
function sortDiagrammen(diagrammen: readonly Diagrammodel[], geldend: GeldendeRegels): readonly Diagrammodel[] {
  const { processen } = geldend.bestand('bijlage') as unknown as Bijlageteksten;
  const plaats = new Map(processen.map(({ naam }, index) => [naam, index]));
  const plaatsVan = ({ proces }: Diagrammodel): number => plaats.get(proces) ?? plaats.size;
  return diagrammen.toSorted((a, b) => plaatsVan(a) - plaatsVan(b));
}

/** The forms of the layers, those of the gemeente in the place of those of the regio. */
function listFormulieren(lagen: readonly Variant[]): Variant['formulieren'] {
  const alle = lagen.toReversed().flatMap(({ formulieren }) => formulieren);
  return [...new Map(alle.map((formulier) => [formulier.naam, formulier])).values()];
}

/** The own letters of the layers, those of the gemeente in the place of those of the regio. */
function listBrieven(lagen: readonly Variant[]): readonly Eigenbrief[] {
  const alle = lagen.toReversed().flatMap(({ brieven = [] }) => brieven);
  return [...new Map(alle.map((brief) => [brief.code, brief])).values()];
}

function countOnderdelen({ diagrammen, formulieren, brieven = [] }: Variant): number {
  return diagrammen.length + formulieren.length + brieven.length;
}
