import type { Diagramelement, Diagrammodel, Diagramstroom } from '../verschil/diagrammodel.ts';

/** How one can go through a diagram: along its flows, and from an activity to the events on its border. */
export interface Diagramloop {
  readonly begin: readonly string[];
  readonly einden: readonly string[];
  volgenden(id: string): readonly string[];
  stromenUit(id: string): readonly Diagramstroom[];
  /** Everything that can be reached from these elements, they themselves included, without entering what is left out. */
  bereik(van: readonly string[], zonder?: (id: string) => boolean): ReadonlySet<string>;
}

/** The ways through a diagram. A sub process is entered at its start and left at its ends. */
export function makeDiagramloop({ elementen, stromen }: Diagrammodel): Diagramloop {
  const loop = stromen.filter(({ type }) => type === 'bpmn:SequenceFlow');
  const uit = groupBy(loop, ({ van }) => van);
  const rand = groupBy(
    elementen.filter(({ aanElement }) => aanElement !== undefined),
    ({ aanElement }) => aanElement ?? '',
  );
  const binnen = groupBy(
    elementen.filter(({ deelproces, type }) => deelproces !== undefined && type === 'bpmn:StartEvent'),
    ({ deelproces }) => deelproces ?? '',
  );
  const buiten = new Map(
    elementen.flatMap(({ id, deelproces, type }) =>
      deelproces !== undefined && type === 'bpmn:EndEvent' ? [[id, deelproces] as const] : [],
    ),
  );
  const volgenden = (id: string): readonly string[] => [
    ...(uit.get(id) ?? []).map(({ naar }) => naar),
    ...(rand.get(id) ?? []).map((event) => event.id),
    ...(binnen.get(id) ?? []).map((start) => start.id),
    ...(uit.get(buiten.get(id) ?? '') ?? []).map(({ naar }) => naar),
  ];
  return {
    begin: elementen.filter((e) => e.type === 'bpmn:StartEvent' && e.deelproces === undefined).map(({ id }) => id),
    einden: elementen.filter((e) => e.type === 'bpmn:EndEvent' && e.deelproces === undefined).map(({ id }) => id),
    volgenden,
    stromenUit: (id) => uit.get(id) ?? [],
    bereik: (van, zonder = () => false) => reach(van, volgenden, zonder),
  };
}

/** Whether an element decides which way to go: a gateway with more than one way out. */
export function isKeuze(element: Diagramelement, loop: Diagramloop): boolean {
  return /Exclusive|Inclusive|Complex/.test(element.type) && loop.stromenUit(element.id).length > 1;
}

/**
 * The first elements of a kind that one meets from `van`, whatever stands between: an element of the kind at `van` itself is the only one.
 */
export function findEerste(loop: Diagramloop, van: string, isSoort: (id: string) => boolean): ReadonlySet<string> {
  if (isSoort(van)) return new Set([van]);
  const gezien = new Set<string>([van]);
  const wachtend = [van];
  const gevonden = new Set<string>();
  for (let id = wachtend.pop(); id !== undefined; id = wachtend.pop()) {
    for (const volgende of loop.volgenden(id)) {
      if (isSoort(volgende)) gevonden.add(volgende);
      else if (!gezien.has(volgende)) {
        gezien.add(volgende);
        wachtend.push(volgende);
      }
    }
  }
  return gevonden;
}

// helpers

function reach(
  van: readonly string[],
  volgenden: (id: string) => readonly string[],
  zonder: (id: string) => boolean,
): ReadonlySet<string> {
  const gezien = new Set<string>();
  const wachtend = van.filter((id) => !zonder(id));
  for (let id = wachtend.pop(); id !== undefined; id = wachtend.pop()) {
    if (gezien.has(id)) continue;
    gezien.add(id);
    wachtend.push(...volgenden(id).filter((volgende) => !zonder(volgende)));
  }
  return gezien;
}

function groupBy<T>(lijst: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of lijst) {
    const groep = groepen.get(key(item));
    if (groep) groep.push(item);
    else groepen.set(key(item), [item]);
  }
  return groepen;
}
