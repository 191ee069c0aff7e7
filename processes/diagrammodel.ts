import type {
  Diagrambaan,
  Diagramelement,
  Diagrammodel,
  Diagramnotitie,
  Diagramproces,
  Diagramstroom,
} from '../server/domain/verschil/diagrammodel.ts';
import { readGebeurtenissen } from './diagramgebeurtenissen.ts';
import { readOverig, readStapvelden } from './diagramkenmerken.ts';
import { type Diagramtekening, readTekening } from './diagramtekening.ts';
import { findModdle, listModdle, type ModdleElement, readModdleTekst } from './moddle-element.ts';

const STROMEN = new Set(['bpmn:SequenceFlow', 'bpmn:MessageFlow']);

/**
 * What a diagram says, from the tree that bpmn-moddle reads or bpmn-js edits (its definitions). Nothing depends on the order in the file:
 * every list is sorted by id. Never throws on a well-formed tree; a diagram without a process gives empty lists.
 */
export function readDiagrammodel(definitions: ModdleElement, proces?: string): Diagrammodel {
  const roots = listModdle(definitions, 'rootElements');
  const processen = roots.filter(({ $type }) => $type === 'bpmn:Process');
  const samenwerkingen = roots.filter(({ $type }) => $type === 'bpmn:Collaboration');
  const inhoud = processen.flatMap((element) => gather(element, undefined));
  const tekening = readTekening(definitions);
  const elementen = [...inhoud, ...samenwerkingen.flatMap((element) => gatherSamenwerking(element))];
  const banen = processen.flatMap((element) => listBanen(element));
  const baanVan = readBaanVan(banen);
  const artefacten = elementen.map(({ element }) => element);
  return {
    id: processen[0]?.id ?? definitions.id ?? '',
    proces: proces ?? processen[0]?.id ?? '',
    processen: sortById(processen.map((element) => makeProces(element))),
    elementen: sortById(
      elementen.filter(({ element }) => isKnoop(element)).map((gevonden) => makeElement(gevonden, baanVan, tekening)),
    ),
    stromen: sortById(artefacten.filter(({ $type }) => STROMEN.has($type)).map((flow) => makeStroom(flow, tekening))),
    banen: sortById(banen.map((baan) => makeBaan(baan, tekening))),
    notities: sortById(listNotities(artefacten, tekening)),
  };
}

// helpers

interface Gevonden {
  readonly element: ModdleElement;
  readonly deelproces: string | undefined;
}

/** Everything in a process or sub process, each with the sub process around it. */
function gather(scope: ModdleElement, deelproces: string | undefined): readonly Gevonden[] {
  const gevonden: Gevonden[] = [];
  const wachtend: { readonly scope: ModdleElement; readonly deelproces: string | undefined }[] = [
    { scope, deelproces },
  ];
  // A list instead of recursion: a file may nest as deep as it likes.
  for (let volgende = wachtend.pop(); volgende !== undefined; volgende = wachtend.pop()) {
    const { scope: huidig, deelproces: binnen } = volgende;
    for (const element of [...listModdle(huidig, 'flowElements'), ...listModdle(huidig, 'artifacts')]) {
      gevonden.push({ element, deelproces: binnen });
      if (listModdle(element, 'flowElements').length > 0) wachtend.push({ scope: element, deelproces: element.id });
    }
  }
  return gevonden;
}

function gatherSamenwerking(element: ModdleElement): readonly Gevonden[] {
  return ['participants', 'messageFlows', 'artifacts'].flatMap((lijst) =>
    listModdle(element, lijst).map((deel) => ({ element: deel, deelproces: undefined })),
  );
}

function isKnoop({ $type }: ModdleElement): boolean {
  return !STROMEN.has($type) && $type !== 'bpmn:TextAnnotation' && $type !== 'bpmn:Association';
}

function makeProces(element: ModdleElement): Diagramproces {
  return compact({
    id: element.id ?? '',
    naam: readModdleTekst(element, 'name'),
    documentatie: readDocumentatie(element),
    versie: readModdleTekst(element, 'versie') ?? readModdleTekst(element, 'lks:versie'),
    geldigVanaf: readModdleTekst(element, 'geldigVanaf') ?? readModdleTekst(element, 'lks:geldigVanaf'),
    uitvoerbaar: element['isExecutable'] === true,
    overig: readOverig(element),
  });
}

function makeElement(
  { element, deelproces }: Gevonden,
  baanVan: ReadonlyMap<string, string>,
  tekening: Diagramtekening,
): Diagramelement {
  const id = element.id ?? '';
  const gastheer = findModdle(element, 'attachedToRef')?.id;
  return compact({
    id,
    type: element.$type,
    naam: readModdleTekst(element, 'name'),
    documentatie: readDocumentatie(element),
    lks: readStapvelden(element),
    implementatie: readModdleTekst(element, 'implementation'),
    baan: baanVan.get(id),
    deelproces,
    aanElement: gastheer,
    onderbrekend: gastheer === undefined ? undefined : element['cancelActivity'] !== false,
    standaardpad: findModdle(element, 'default')?.id,
    gebeurtenissen: readGebeurtenissen(element),
    overig: readOverig(element),
    plaats: tekening.plaatsen.get(id),
  });
}

function makeStroom(element: ModdleElement, tekening: Diagramtekening): Diagramstroom {
  const id = element.id ?? '';
  return compact({
    id,
    type: element.$type,
    naam: readModdleTekst(element, 'name'),
    documentatie: readDocumentatie(element),
    van: findModdle(element, 'sourceRef')?.id ?? '',
    naar: findModdle(element, 'targetRef')?.id ?? '',
    voorwaarde: readModdleTekst(findModdle(element, 'conditionExpression'), 'body'),
    overig: readOverig(element),
    punten: tekening.punten.get(id),
  });
}

function listBanen(proces: ModdleElement): readonly ModdleElement[] {
  const gevonden: ModdleElement[] = [];
  const sets = [...listModdle(proces, 'laneSets')];
  for (let set = sets.pop(); set !== undefined; set = sets.pop()) {
    for (const baan of listModdle(set, 'lanes')) {
      gevonden.push(baan);
      const binnen = findModdle(baan, 'childLaneSet');
      if (binnen !== undefined) sets.push(binnen);
    }
  }
  return gevonden;
}

/** Lane by element; the innermost one, since an outer lane comes before the lanes in it. */
function readBaanVan(banen: readonly ModdleElement[]): ReadonlyMap<string, string> {
  return new Map(
    banen.flatMap((baan) =>
      listModdle(baan, 'flowNodeRef').map(({ id }): readonly [string, string] => [id ?? '', baan.id ?? '']),
    ),
  );
}

function makeBaan(baan: ModdleElement, tekening: Diagramtekening): Diagrambaan {
  const id = baan.id ?? '';
  return compact({
    id,
    naam: readModdleTekst(baan, 'name'),
    documentatie: readDocumentatie(baan),
    overig: readOverig(baan),
    plaats: tekening.plaatsen.get(id),
  });
}

function listNotities(delen: readonly ModdleElement[], tekening: Diagramtekening): readonly Diagramnotitie[] {
  const lijnen = delen
    .filter(({ $type }) => $type === 'bpmn:Association')
    .map((lijn) => [findModdle(lijn, 'sourceRef')?.id ?? '', findModdle(lijn, 'targetRef')?.id ?? ''] as const);
  return delen
    .filter(({ $type }) => $type === 'bpmn:TextAnnotation')
    .map((notitie) => {
      const id = notitie.id ?? '';
      const bij = lijnen.flatMap(([van, naar]) => (van === id ? [naar] : naar === id ? [van] : []));
      return compact({
        id,
        tekst: readModdleTekst(notitie, 'text') ?? '',
        bij: bij.toSorted(byText),
        plaats: tekening.plaatsen.get(id),
      });
    });
}

function readDocumentatie(element: ModdleElement): string | undefined {
  const teksten = listModdle(element, 'documentation').flatMap((deel) => readModdleTekst(deel, 'text') ?? []);
  return teksten.length === 0 ? undefined : teksten.join(' ');
}

function sortById<T extends { readonly id: string }>(lijst: readonly T[]): readonly T[] {
  return lijst.toSorted((a, b) => byText(a.id, b.id));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function compact<T extends object>(object: T): Compact<T> {
  return Object.fromEntries(Object.entries(object).filter(([, waarde]) => waarde !== undefined)) as Compact<T>;
}
