import type { Diagramelement, Diagrammodel, Diagramstroom } from '../verschil/diagrammodel.ts';
import type { Diagramkant } from './rebase.ts';

/** Something that one side took away while the other side builds on it. */
export interface Losraker {
  readonly id: string;
  readonly wegDoor: Diagramkant;
}

interface Samenvoeging {
  readonly drieluik: { readonly basis: Diagrammodel; readonly landelijk: Diagrammodel; readonly lokaal: Diagrammodel };
  readonly bron: Readonly<Record<string, Diagramkant>>;
  /** What is left out, and who took it away. */
  readonly weg: ReadonlyMap<string, Diagramkant>;
}

export interface Samenhang {
  readonly bron: Readonly<Record<string, Diagramkant>>;
  /** Parts that go because what they were attached to goes, or because nothing leads to them any more. */
  readonly vervalt: readonly string[];
  readonly past: boolean;
}

const BEGIN = new Set(['bpmn:StartEvent', 'bpmn:BoundaryEvent']);
const BUITEN = new Set([
  'bpmn:Participant',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
  'bpmn:DataObject',
  'bpmn:Group',
]);

/**
 * Asks for each part that was taken away while something else needs it, and brings it back or lets go what hangs on it. Then lets go the
 * added steps that nothing leads to any more, and tells whether the rest holds together.
 */
export function addOnmisbaar(begin: Samenvoeging, ask: (losraker: Losraker) => Diagramkant): Samenhang {
  const bron = { ...begin.bron };
  const { drieluik } = begin;
  const gevraagd = new Set<string>();
  for (let los = findLos(begin, bron, gevraagd); los !== undefined; los = findLos(begin, bron, gevraagd)) {
    gevraagd.add(los.id);
    const kant = ask(los);
    if (kant !== los.wegDoor) bron[los.id] = kant;
  }
  const vervalt: string[] = [];
  for (let af = listAf(drieluik, bron); af.length > 0; af = listAf(drieluik, bron)) {
    for (const id of af) {
      delete bron[id];
      if (!isBijzaak(id, drieluik)) vervalt.push(id);
    }
  }
  return { bron, vervalt, past: isHeel(drieluik, bron) };
}

// helpers

type Drieluik = Samenvoeging['drieluik'];
type Bron = Readonly<Record<string, Diagramkant>>;

function readElement(id: string, drieluik: Drieluik, bron: Bron): Diagramelement | undefined {
  const kant = bron[id];
  return kant === undefined ? undefined : drieluik[kant].elementen.find((element) => element.id === id);
}

function listStromen(drieluik: Drieluik, bron: Bron): readonly Diagramstroom[] {
  return Object.entries(bron).flatMap(([id, kant]) => drieluik[kant].stromen.find((stroom) => stroom.id === id) ?? []);
}

function listElementen(drieluik: Drieluik, bron: Bron): readonly Diagramelement[] {
  return Object.keys(bron).flatMap((id) => readElement(id, drieluik, bron) ?? []);
}

/** What a part cannot do without: the ends of a flow, what an event hangs on, the lane and the sub process around it. */
function listNodig(drieluik: Drieluik, bron: Bron): readonly { readonly deel: string; readonly nodig: string }[] {
  return [
    ...listStromen(drieluik, bron).flatMap(({ id, van, naar }) => [van, naar].map((nodig) => ({ deel: id, nodig }))),
    ...listElementen(drieluik, bron).flatMap(({ id, aanElement, baan, deelproces }) =>
      [aanElement, baan, deelproces].flatMap((nodig) => (nodig === undefined ? [] : [{ deel: id, nodig }])),
    ),
  ];
}

/** A part that is needed, was there before, and was taken away by one side. What both took away can only be let go. */
function findLos({ drieluik, weg }: Samenvoeging, bron: Bron, gevraagd: ReadonlySet<string>): Losraker | undefined {
  for (const { nodig } of listNodig(drieluik, bron)) {
    if (bron[nodig] !== undefined || gevraagd.has(nodig)) continue;
    const wegDoor = weg.get(nodig);
    const ander = wegDoor === 'landelijk' ? 'lokaal' : 'landelijk';
    if (wegDoor !== undefined && bestaat(nodig, drieluik[ander])) return { id: nodig, wegDoor };
  }
  return undefined;
}

/** What misses something it needs, and added steps without a way in or out. */
function listAf(drieluik: Drieluik, bron: Bron): readonly string[] {
  const los = listNodig(drieluik, bron).filter(({ nodig }) => bron[nodig] === undefined);
  if (los.length > 0) return [...new Set(los.map(({ deel }) => deel))];
  const stromen = listStromen(drieluik, bron);
  const toegevoegd = listElementen(drieluik, bron).filter(({ id }) => !bestaat(id, drieluik.basis));
  return toegevoegd
    .filter((element) => {
      const [in_, uit] = [
        stromen.some(({ naar }) => naar === element.id),
        stromen.some(({ van }) => van === element.id),
      ];
      const model = drieluik[bron[element.id] ?? 'landelijk'];
      const hadIn = model.stromen.some(({ naar }) => naar === element.id);
      const hadUit = model.stromen.some(({ van }) => van === element.id);
      return (hadIn && !in_) || (hadUit && !uit);
    })
    .map(({ id }) => id);
}

/** Every step can be reached and left as before, and no task or event has more ways out than one of the sides gave it. */
function isHeel(drieluik: Drieluik, bron: Bron): boolean {
  const stromen = listStromen(drieluik, bron);
  return listElementen(drieluik, bron).every((element) => {
    if (BUITEN.has(element.type)) return true;
    const model = drieluik[bron[element.id] ?? 'landelijk'];
    const uit = stromen.filter(({ van }) => van === element.id);
    const uitWas = [drieluik.lokaal, drieluik.landelijk]
      .filter((kant) => kant.elementen.some(({ id }) => id === element.id))
      .map((kant) => kant.stromen.filter(({ van }) => van === element.id).length);
    const heeftIn = BEGIN.has(element.type) || stromen.some(({ naar }) => naar === element.id);
    const hadIn = BEGIN.has(element.type) || model.stromen.some(({ naar }) => naar === element.id);
    const poort = element.type.endsWith('Gateway');
    const standaard = element.standaardpad === undefined || uit.some(({ id }) => id === element.standaardpad);
    const uitgangen = poort ? uitWas.some((was) => was > 0 === uit.length > 0) : uitWas.includes(uit.length);
    return (heeftIn || !hadIn) && uitgangen && standaard;
  });
}

function bestaat(id: string, { elementen, stromen, banen, notities }: Diagrammodel): boolean {
  return [elementen, stromen, banen, notities].some((lijst) => lijst.some((deel) => deel.id === id));
}

/** Flows go with the step that they belong to; only steps are told. */
function isBijzaak(id: string, { landelijk, lokaal, basis }: Drieluik): boolean {
  return [landelijk, lokaal, basis].some((model) => model.stromen.some((stroom) => stroom.id === id));
}
