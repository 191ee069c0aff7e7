import type { Elementwijziging } from '../../../server/domain/variant/variantdiagram.ts';
import type { Diagramelement, Diagrammodel, Diagramstroom } from '../../../server/domain/verschil/diagrammodel.ts';

/** A line of the step table. */
export interface Rij {
  readonly id: string;
  readonly code: string;
  readonly naam: string;
  readonly soort: string;
  readonly rol: string;
  readonly termijn: string;
  readonly brief: string;
  readonly grondslag: string;
  readonly verplicht: boolean;
  /** Only holds paths together: shown on request. */
  readonly samenkomst: boolean;
  readonly wijziging?: Elementwijziging['soort'];
  /** The way to it from a choice: "Afwijzen? ja". */
  readonly pad?: string;
}

const LAATST = 99_000;
const SOORTEN: readonly (readonly [type: RegExp, naam: string])[] = [
  [/UserTask$/, 'persoon'],
  [/ReceiveTask$/, 'wachten'],
  [/Task$/, 'systeem'],
  [/StartEvent$/, 'begin'],
  [/EndEvent$/, 'einde'],
  [/BoundaryEvent$/, 'termijn'],
  [/IntermediateCatchEvent$/, 'wachten'],
  [/ExclusiveGateway$/, 'keuze'],
  [/ParallelGateway$/, 'tegelijk'],
];

/** The steps of a drawing in the order in which a zaak comes along them; a step of the gemeente stands where it is drawn. */
export function listRijen(model: Diagrammodel, wijzigingen: readonly Elementwijziging[]): readonly Rij[] {
  const soortVan = new Map(wijzigingen.map(({ element, soort }) => [element, soort]));
  return sortByStroom(model).map((element) => {
    const { id, naam = '', lks } = element;
    const in1 = model.stromen.filter(({ naar }) => naar === id);
    const wijziging = soortVan.get(id);
    const pad = describePad(model, in1);
    return {
      id,
      code: lks['code'] ?? '',
      naam: naam === '' ? describeZonderNaam(element, in1.length) : naam,
      soort: describeSoort(element),
      rol: lks['rol'] === 'systeem' ? '' : (lks['rol'] ?? ''),
      termijn: lks['werkdagen'] === undefined ? '' : `${lks['werkdagen']} werkdagen`,
      brief: lks['brief'] ?? '',
      grondslag: lks['grondslag'] ?? '',
      verplicht: lks['verplicht'] === 'true',
      samenkomst: element.type.endsWith('Gateway') && naam === '' && in1.length > 1,
      ...(wijziging === undefined ? {} : { wijziging }),
      ...(pad === undefined ? {} : { pad }),
    };
  });
}

/** How a kind of element is called in the table. */
export function describeSoort({ type, implementatie }: Diagramelement): string {
  if (implementatie === 'bericht-versturen') return 'e-mail';
  return SOORTEN.find(([vorm]) => vorm.test(type))?.[1] ?? 'anders';
}

// helpers

function describeZonderNaam({ type }: Diagramelement, aantal: number): string {
  if (type === 'bpmn:ParallelGateway')
    return aantal > 1 ? 'Samenkomst van wat tegelijk loopt' : 'Hierna loopt meer tegelijk';
  return type.endsWith('Gateway') ? 'Samenkomst' : 'Zonder naam';
}

/** The answer on the arrow, with the question before it. */
function describePad(model: Diagrammodel, stromen: readonly Diagramstroom[]): string | undefined {
  const [stroom] = stromen;
  if (stroom?.naam === undefined || stromen.length > 1) return undefined;
  const vraag = model.elementen.find(({ id }) => id === stroom.van)?.naam;
  return vraag === undefined ? stroom.naam : `${vraag} ${stroom.naam}`;
}

/** Depth first from the begin, each element before what comes after it; a way back does not count. The lowest step code goes first. */
function sortByStroom(model: Diagrammodel): readonly Diagramelement[] {
  const knopen = new Map(model.elementen.filter(({ type }) => isKnoop(type)).map((element) => [element.id, element]));
  const rang = rankKnopen(model, knopen);
  const laatsteEerst = (a: Diagramelement, b: Diagramelement) =>
    (rang.get(b.id) ?? 0) - (rang.get(a.id) ?? 0) || (a.id < b.id ? 1 : -1);
  const gezien = new Set<string>();
  const klaar: Diagramelement[] = [];
  const visit = (element: Diagramelement): void => {
    if (gezien.has(element.id)) return;
    gezien.add(element.id);
    for (const ander of listVolgende(model, knopen, element.id).toSorted(laatsteEerst)) visit(ander);
    klaar.push(element);
  };
  const isBegin = ({ type }: Diagramelement) => type === 'bpmn:StartEvent';
  const los = ({ id, aanElement }: Diagramelement) =>
    aanElement === undefined && !model.stromen.some(({ naar }) => naar === id);
  const alle = [...knopen.values()].toSorted(laatsteEerst);
  // What is visited last stands first: the begin goes after what nothing leads to.
  for (const element of [...alle.filter((e) => los(e) && !isBegin(e)), ...alle.filter(isBegin), ...alle])
    visit(element);
  return klaar.toReversed();
}

function listVolgende(
  model: Diagrammodel,
  knopen: ReadonlyMap<string, Diagramelement>,
  id: string,
): readonly Diagramelement[] {
  const uit = model.stromen.filter(({ van }) => van === id).flatMap(({ naar }) => knopen.get(naar) ?? []);
  return [...[...knopen.values()].filter(({ aanElement }) => aanElement === id), ...uit];
}

/** The step code as a number; what has none counts as the first step after it. */
function rankKnopen(model: Diagrammodel, knopen: ReadonlyMap<string, Diagramelement>): ReadonlyMap<string, number> {
  const rang = new Map<string, number>();
  const find = (element: Diagramelement, pad: ReadonlySet<string>): number => {
    const bekend = rang.get(element.id) ?? readCode(element);
    if (bekend !== undefined || pad.has(element.id)) return bekend ?? LAATST;
    const verder = new Set([...pad, element.id]);
    return Math.min(LAATST, ...listVolgende(model, knopen, element.id).map((ander) => find(ander, verder)));
  };
  for (const element of knopen.values()) rang.set(element.id, find(element, new Set()));
  return rang;
}

function readCode({ lks }: Diagramelement): number | undefined {
  const [stap, nummer = 0] = (lks['code'] ?? '').split('.').filter(Boolean).map(Number);
  return stap === undefined ? undefined : stap * 1000 + nummer;
}

function isKnoop(type: string): boolean {
  return /(Task|Event|Gateway|SubProcess|CallActivity)$/.test(type);
}
