import { makeDiagramindex } from '../verschil/diagramindex.ts';
import type { Diagrammodel } from '../verschil/diagrammodel.ts';
import type { Verschil } from '../verschil/verschil.ts';
import { quote } from '../verschil/woorden.ts';
import { addOnmisbaar } from './diagram-samenhang.ts';
import { listDelen, readDeel } from './diagramdeel.ts';
import { compareDrieweg, listDrietallen } from './drieweg.ts';
import type { Diagramkant, Diagramplan, Rebaseinvoer, Rebasekeuze } from './rebase.ts';
import { withAntwoord } from './vraag.ts';

/** Three versions of the diagram of one process. */
export interface Diagramdrieluik {
  readonly basis: Diagrammodel;
  readonly landelijk: Diagrammodel;
  readonly lokaal: Diagrammodel;
}

/** How two changed diagrams come together. */
export interface Diagramuitkomst {
  readonly keuzes: readonly Rebasekeuze[];
  readonly plan: Diagramplan;
  /** Names of added parts that an answer cuts off. */
  readonly vervalt: readonly string[];
  /** The parts do not hold together with these answers: only a whole diagram can be chosen. */
  readonly past: boolean;
}

/**
 * Merges a local and a national change of one diagram, element by element and flow by flow. What only one side changed is taken; what both
 * changed in another way, and what one side removed while the other builds on it, is a question.
 */
export function rebaseDiagram(
  drieluik: Diagramdrieluik,
  { antwoorden }: Pick<Rebaseinvoer, 'antwoorden'>,
  nationaal: readonly Verschil[],
  motiveringen: Readonly<Record<string, string>>,
): Diagramuitkomst {
  const { proces } = drieluik.landelijk;
  const drietallen = listDrietallen(
    { basis: listDelen(drieluik.basis), landelijk: listDelen(drieluik.landelijk), lokaal: listDelen(drieluik.lokaal) },
    ({ id }) => id,
  );
  const vraag = (id: string, botst: Botsing): Rebasekeuze =>
    withAntwoord(describeKeuze({ id, botst, drieluik, nationaal, motivering: motiveringen[id] }), antwoorden);
  const keuzes: Rebasekeuze[] = [];
  const bron: Record<string, Diagramkant> = {};
  const weg = new Map<string, Diagramkant>();
  for (const drietal of drietallen) {
    const hoe = compareDrieweg(drietal);
    const keuze = hoe === 'botsing' ? vraag(drietal.id, 'beide') : undefined;
    if (keuze !== undefined) keuzes.push(keuze);
    const kant = keuze === undefined ? (hoe === 'lokaal' ? 'lokaal' : 'landelijk') : readKant(keuze);
    if (drietal[kant] === undefined) weg.set(drietal.id, kant);
    else bron[drietal.id] = kant;
  }
  const samenhang = addOnmisbaar({ drieluik, bron, weg }, (losraker) => {
    const keuze = vraag(losraker.id, losraker.wegDoor === 'landelijk' ? 'landelijk-weg' : 'lokaal-weg');
    keuzes.push(keuze);
    return readKant(keuze);
  });
  const plaats = Object.fromEntries(
    Object.keys(samenhang.bron).map((id) => [id, choosePlaats(id, samenhang.bron, drieluik)]),
  );
  return {
    keuzes,
    plan: { proces, bron: samenhang.bron, plaats },
    vervalt: samenhang.vervalt.map((id) => noem(id, drieluik)),
    past: samenhang.past && Object.values(drieluik).every(isPlat),
  };
}

// helpers

/** One process without sub processes: what nests cannot be put together part by part. */
function isPlat({ processen, elementen }: Diagrammodel): boolean {
  return processen.length === 1 && elementen.every(({ deelproces }) => deelproces === undefined);
}

type Botsing = 'beide' | 'landelijk-weg' | 'lokaal-weg';

/** Until there is an answer, what the gemeente has stays. */
function readKant({ antwoord }: Rebasekeuze): Diagramkant {
  return antwoord?.keuze === 'landelijk' ? 'landelijk' : 'lokaal';
}

/** Drawn where the gemeente put it when it moved it, else where the national version has it. */
function choosePlaats(id: string, bron: Readonly<Record<string, Diagramkant>>, drieluik: Diagramdrieluik): Diagramkant {
  const [basis, landelijk, lokaal] = [drieluik.basis, drieluik.landelijk, drieluik.lokaal].map(
    (model) => readDeel(model, id)?.tekening,
  );
  if (landelijk === undefined || lokaal === undefined) return bron[id] ?? 'landelijk';
  return lokaal === basis ? 'landelijk' : 'lokaal';
}

interface Keuzevraag {
  readonly id: string;
  readonly botst: Botsing;
  readonly drieluik: Diagramdrieluik;
  readonly nationaal: readonly Verschil[];
  readonly motivering: string | undefined;
}

function describeKeuze({ id, botst, drieluik, nationaal, motivering }: Keuzevraag): Omit<Rebasekeuze, 'antwoord'> {
  const { proces } = drieluik.landelijk;
  const naam = noem(id, drieluik);
  const verschillen = nationaal.filter(
    (deel) => deel.soort === 'diagram' && deel.proces === proces && deel.element === id,
  );
  const zinnen = verschillen.map(({ zin }) => zin).join(' ');
  const grondslag = [drieluik.landelijk, drieluik.basis, drieluik.lokaal]
    .map((model) => model.elementen.find((element) => element.id === id)?.lks['grondslag'])
    .find((artikel) => artikel !== undefined);
  const ernstigste = verschillen.find(({ klasse }) => klasse === 'rechtsgevolg') ?? verschillen[0];
  const waarom = ernstigste?.waarom ?? 'De stap bepaalt hoe de gemeente een aanvraag behandelt.';
  return {
    id: `diagram:${proces}/${id}`,
    soort: 'diagram',
    proces,
    element: id,
    naam,
    klasse: ernstigste?.klasse ?? 'werkgevolg',
    waarom: grondslag === undefined || waarom.includes(grondslag) ? waarom : `${waarom} Grondslag: ${grondslag}.`,
    ...describeBotsing(botst, naam, zinnen, drieluik, id),
    ...(motivering === undefined ? {} : { motivering }),
    elementen: [id],
  };
}

function describeBotsing(
  botst: Botsing,
  naam: string,
  zinnen: string,
  drieluik: Diagramdrieluik,
  id: string,
): Pick<Rebasekeuze, 'vraag' | 'uitleg' | 'lokaal' | 'landelijk'> {
  if (botst === 'landelijk-weg') {
    return {
      vraag: `Landelijk vervalt ${naam}. Houdt u dit?`,
      uitleg: `${zinnen} In uw diagram hangt hier een eigen stap of pijl aan vast.`.trim(),
      lokaal: `${naam} blijft, met wat u eraan vastmaakte`,
      landelijk: `${naam} vervalt, en ook wat u eraan vastmaakte`,
    };
  }
  if (botst === 'lokaal-weg') {
    return {
      vraag: `U haalde ${naam} weg. Komt dit terug?`,
      uitleg: `${zinnen} Landelijk hangt er nu iets nieuws aan vast.`.trim(),
      lokaal: `${naam} blijft weg, en het nieuwe komt er niet in`,
      landelijk: `${naam} komt terug, met het nieuwe`,
    };
  }
  const [eigen, nieuw] = [readDeel(drieluik.lokaal, id), readDeel(drieluik.landelijk, id)];
  return {
    vraag: `Hoe wordt ${naam}?`,
    uitleg: `${zinnen} U hebt hier zelf ook iets veranderd.`.trim(),
    lokaal: eigen === undefined ? `${naam} blijft weg, zoals bij u nu` : `zoals bij u nu: ${eigen.beschrijving}`,
    landelijk: nieuw === undefined ? `${naam} vervalt` : nieuw.beschrijving,
  };
}

/** "‘Rappel versturen’", "de pijl van ‘A’ naar ‘B’" */
function noem(id: string, { landelijk, lokaal, basis }: Diagramdrieluik): string {
  for (const model of [landelijk, lokaal, basis]) {
    const index = makeDiagramindex(model);
    const stroom = index.findStroom(id);
    if (stroom !== undefined) return `de pijl van ${index.noem(stroom.van)} naar ${index.noem(stroom.naar)}`;
    if (index.findElement(id) !== undefined) return index.noem(id);
    if (model.processen.some((deel) => deel.id === id)) return 'de beschrijving van het proces';
    const baan = model.banen.find((deel) => deel.id === id);
    if (baan !== undefined) return `de baan ${quote(baan.naam ?? id)}`;
    const notitie = model.notities.find((deel) => deel.id === id);
    if (notitie !== undefined) return `de notitie ${quote(notitie.tekst, 60)}`;
  }
  return quote(id);
}
