import type { Diagramelement, Diagrammodel, Diagramstroom } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Elementwijziging } from '../../../server/domain/variantdiagram.ts';

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
      rol: lks['rol'] ?? '',
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

/** Depth first from the begin, each element before what comes after it; a way back does not count. */
function sortByStroom(model: Diagrammodel): readonly Diagramelement[] {
  const knopen = new Map(model.elementen.filter(({ type }) => isKnoop(type)).map((element) => [element.id, element]));
  const volgende = (id: string): readonly Diagramelement[] => {
    const uit = model.stromen.filter(({ van }) => van === id).map(({ naar }) => knopen.get(naar));
    const rand = [...knopen.values()].filter(({ aanElement }) => aanElement === id);
    return [...rand, ...uit].filter((element) => element !== undefined).toSorted((a, b) => compareCode(b, a));
  };
  const gezien = new Set<string>();
  const klaar: Diagramelement[] = [];
  const visit = (element: Diagramelement): void => {
    if (gezien.has(element.id)) return;
    gezien.add(element.id);
    for (const ander of volgende(element.id)) visit(ander);
    klaar.push(element);
  };
  const begin = [...knopen.values()].filter(({ type }) => type === 'bpmn:StartEvent');
  const rest = [...knopen.values()].toSorted((a, b) => compareCode(b, a));
  for (const element of rest.filter(({ type }) => type !== 'bpmn:StartEvent')) {
    if (!model.stromen.some(({ naar }) => naar === element.id) && element.aanElement === undefined) visit(element);
  }
  for (const element of [...begin, ...rest]) visit(element);
  return klaar.toReversed();
}

function isKnoop(type: string): boolean {
  return /(Task|Event|Gateway|SubProcess|CallActivity)$/.test(type);
}

function compareCode(a: Diagramelement, b: Diagramelement): number {
  const [stapA = 99, nummerA = 0] = (a.lks['code'] ?? '').split('.').filter(Boolean).map(Number);
  const [stapB = 99, nummerB = 0] = (b.lks['code'] ?? '').split('.').filter(Boolean).map(Number);
  return stapA - stapB || nummerA - nummerB || (a.id < b.id ? -1 : 1);
}
