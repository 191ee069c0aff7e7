import type { Diagramelement, Diagrammodel, Diagramstroom } from './diagrammodel.ts';
import { noemType, quote } from './woorden.ts';
import type { Woordenboek } from './woordenboek.ts';

/** A diagram with what the comparison looks up again and again. */
export interface Diagramindex {
  readonly model: Diagrammodel;
  findElement(id: string): Diagramelement | undefined;
  findStroom(id: string): Diagramstroom | undefined;
  listUit(id: string): readonly Diagramstroom[];
  listIn(id: string): readonly Diagramstroom[];
  noemBaan(id: string | undefined): string;
  /** "automatische stap", "samenkomst" */
  noemSoort(element: Diagramelement): string;
  /** "‘Rappel versturen’", "de samenkomst vóór ‘Rappel versturen’" */
  noem(id: string): string;
}

/** Two versions of one diagram and the words to speak of them. */
export interface Diagrampaar {
  readonly oud: Diagramindex;
  readonly nieuw: Diagramindex;
  readonly woorden: Woordenboek;
}

/** Makes the lookups of a diagram. */
export function makeDiagramindex(model: Diagrammodel): Diagramindex {
  const elementen = new Map(model.elementen.map((element) => [element.id, element]));
  const stromen = new Map(model.stromen.map((stroom) => [stroom.id, stroom]));
  const banen = new Map(model.banen.map((baan) => [baan.id, baan.naam ?? baan.id]));
  const uit = group(model.stromen, ({ van }) => van);
  const binnen = group(model.stromen, ({ naar }) => naar);
  const index: Diagramindex = {
    model,
    findElement: (id) => elementen.get(id),
    findStroom: (id) => stromen.get(id),
    listUit: (id) => uit.get(id) ?? [],
    listIn: (id) => binnen.get(id) ?? [],
    noemBaan: (id) => quote(id === undefined ? 'geen baan' : (banen.get(id) ?? id)),
    noemSoort: (element) => noemSoort(element, index),
    noem: (id) => noem(id, index),
  };
  return index;
}

// helpers

function noem(id: string, index: Diagramindex): string {
  const element = index.findElement(id);
  if (element === undefined) return quote(id);
  const gastheer = element.aanElement === undefined ? undefined : index.findElement(element.aanElement)?.naam;
  if (element.naam !== undefined) {
    return gastheer === undefined ? quote(element.naam) : `${quote(element.naam)} (bij ${quote(gastheer)})`;
  }
  if (gastheer !== undefined) return `de bewaking bij ${quote(gastheer)}`;
  return noemNaamloos(element, index);
}

/** A gateway that joins has no name: it is known by what comes after it. */
function noemNaamloos(element: Diagramelement, index: Diagramindex): string {
  const volgende = findVolgende(element, index);
  const soort = index.noemSoort(element);
  return volgende === undefined ? `de ${soort} ${quote(element.id)}` : `de ${soort} vóór ${quote(volgende)}`;
}

/** A gateway with one way out only brings ways together. */
function noemSoort(element: Diagramelement, index: Diagramindex): string {
  const samen = element.type.endsWith('Gateway') && index.listUit(element.id).length < 2;
  return samen ? 'samenkomst' : noemType(element.type);
}

/** The first name further on along the first arrow. */
function findVolgende(element: Diagramelement, index: Diagramindex): string | undefined {
  const gezien = new Set<string>();
  let huidig: Diagramelement | undefined = element;
  while (huidig !== undefined && huidig.naam === undefined && !gezien.has(huidig.id)) {
    gezien.add(huidig.id);
    huidig = index.findElement(index.listUit(huidig.id)[0]?.naar ?? '');
  }
  return huidig?.naam;
}

function group(
  stromen: readonly Diagramstroom[],
  sleutel: (stroom: Diagramstroom) => string,
): ReadonlyMap<string, readonly Diagramstroom[]> {
  const groepen = new Map<string, Diagramstroom[]>();
  for (const stroom of stromen) {
    const groep = groepen.get(sleutel(stroom));
    if (groep === undefined) groepen.set(sleutel(stroom), [stroom]);
    else groep.push(stroom);
  }
  return groepen;
}
