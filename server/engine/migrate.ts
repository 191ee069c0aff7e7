import { decodeState, encodeState } from './codec.ts';
import { listMarkings } from './explore-markings.ts';
import type { GraphNode } from './process-graph.ts';
import { readWachten } from './process-runner.ts';
import type { Procesbron } from './process-source.ts';
import type { Wacht } from './step.ts';

/** A running process that goes on in another version of the same process. */
export interface Migratie {
  readonly van: Procesbron;
  readonly naar: Procesbron;
  /** State as a step in `van` returned it. */
  readonly toestand: string;
}

/** Why a process cannot go on in the other version. */
export interface Migratiebezwaar {
  /** Id of the element where it shows. */
  readonly element: string;
  /** One Dutch sentence. */
  readonly melding: string;
}

/** The state for the other version and what it waits for, or everything that stands in the way. */
export type Migratieuitkomst =
  | { readonly gelukt: true; readonly toestand: string; readonly wachtend: readonly Wacht[] }
  | { readonly gelukt: false; readonly bezwaren: readonly Migratiebezwaar[] };

/**
 * Rewrites a stored state for another version of the diagram. It can only when everything that is open stands there too, in the same
 * place and waiting for the same, and when the other version knows a moment at which exactly these steps are open: then it goes on as if
 * it had always been there. The claims of the open waits stay the same. Nothing moves.
 */
export async function migrateToestand({ van, naar, toestand }: Migratie): Promise<Migratieuitkomst> {
  const open = await readWachten(van, toestand);
  const bezwaren = [...checkProces(van, naar), ...open.flatMap((wacht) => checkWacht(van, naar, wacht))];
  if (bezwaren.length > 0) return { gelukt: false, bezwaren };
  const samenloop = checkSamenloop(van, naar, open);
  if (samenloop.length > 0) return { gelukt: false, bezwaren: samenloop };
  const nieuw = encodeState(decodeState(toestand, van.compiled.dictionary), naar.compiled.dictionary);
  const wachtend = await readWachten(naar, nieuw);
  if (describe(wachtend) !== describe(open)) {
    throw new Error(`De toestand van ${van.versie} wacht in ${naar.versie} op iets anders.`);
  }
  return { gelukt: true, toestand: nieuw, wachtend };
}

// helpers

function checkProces(van: Procesbron, naar: Procesbron): readonly Migratiebezwaar[] {
  const oud = van.compiled.context;
  const nieuw = naar.compiled.context;
  if (van.naam === naar.naam && oud.id === nieuw.id && van.compiled.graph.id === naar.compiled.graph.id) return [];
  return [{ element: van.compiled.graph.id, melding: 'De andere versie hoort bij een ander proces.' }];
}

/** What is open must be the same thing there, with the same signals on its border: a signal that is new would never be heard. */
function checkWacht(van: Procesbron, naar: Procesbron, { element }: Wacht): readonly Migratiebezwaar[] {
  const naam = van.element(element)?.naam ?? element;
  const oud = van.compiled.graph.nodes.get(element);
  const nieuw = naar.compiled.graph.nodes.get(element);
  const refuse = (melding: string): readonly Migratiebezwaar[] => [{ element, melding }];
  if (!oud || !nieuw) return refuse(`De stap “${naam}” staat open, maar bestaat niet in de andere versie.`);
  if (oud.type !== nieuw.type) return refuse(`De stap “${naam}” is in de andere versie een ander soort stap.`);
  if (oud.scope !== nieuw.scope || oud.attachedTo !== nieuw.attachedTo || oud.interrupting !== nieuw.interrupting) {
    return refuse(`De stap “${naam}” staat in de andere versie op een andere plaats in het proces.`);
  }
  if (van.element(element)?.bericht !== naar.element(element)?.bericht) {
    return refuse(`De stap “${naam}” wacht in de andere versie op een ander bericht.`);
  }
  if (!isSame(oud.boundaries, nieuw.boundaries)) {
    return refuse(`Aan de open stap “${naam}” hangen in de andere versie andere termijnen.`);
  }
  return [];
}

/**
 * The steps around the open ones count too: a join waits for all its branches. Every course by which these steps can be open in the old
 * version must exist in the new one, which is known to be sound, so that the zaak can always end.
 */
function checkSamenloop(van: Procesbron, naar: Procesbron, open: readonly Wacht[]): readonly Migratiebezwaar[] {
  const rust = listRest(van, open);
  const markings = [...listMarkings(van.compiled.graph)].filter((marking) => restOf(marking) === rust);
  const nieuw = listMarkings(naar.compiled.graph);
  if (markings.length > 0 && markings.every((marking) => nieuw.has(marking))) return [];
  return open
    .filter(({ soort, aanElement }) => soort === 'taak' && aanElement === undefined)
    .map(({ element }) => ({
      element,
      melding: `De stap “${van.element(element)?.naam ?? element}” kan in de andere versie niet openstaan samen met wat er nu nog meer openstaat.`,
    }));
}

/** The places in which the tokens of these waits rest. */
function listRest({ compiled: { graph } }: Procesbron, open: readonly Wacht[]): string {
  const places = new Set<string>();
  const add = (id: string | undefined): void => {
    const node = id === undefined ? undefined : graph.nodes.get(id);
    if (!node) return;
    places.add(`rest:${node.id}`);
    add(node.scope);
  };
  for (const { element } of open) {
    const node = graph.nodes.get(element);
    add(node?.attachedTo ?? findEventGateway(graph.nodes, node) ?? element);
  }
  return [...places].sort().join(' ');
}

/** An event gateway waits itself; what it waits for comes after it. */
function findEventGateway(nodes: ReadonlyMap<string, GraphNode>, node: GraphNode | undefined): string | undefined {
  return node?.incoming
    .map(({ source }) => source)
    .find((source) => nodes.get(source)?.type === 'bpmn:EventBasedGateway');
}

function restOf(marking: string): string {
  const places = marking.split(' ');
  return places.some((place) => place.startsWith('enter:'))
    ? ''
    : places.filter((p) => p.startsWith('rest:')).join(' ');
}

function isSame(een: readonly string[], ander: readonly string[]): boolean {
  return een.toSorted().join(' ') === ander.toSorted().join(' ');
}

function describe(wachten: readonly Wacht[]): string {
  return wachten.map(({ wachtId, soort, bericht = '' }) => `${wachtId} ${soort} ${bericht}`).join('\n');
}
