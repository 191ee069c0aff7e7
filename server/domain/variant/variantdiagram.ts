import type { Diagramelement, Diagrammodel, Diagramstroom } from '../verschil/diagrammodel.ts';

/** An element in which a local diagram differs from the national one: what a motivering is asked for. */
export interface Elementwijziging {
  /** Id of the element or of the flow. */
  readonly element: string;
  readonly naam: string;
  readonly soort: 'nieuw' | 'weg' | 'gewijzigd';
}

/**
 * The elements and flows in which a local diagram says something else than the national one; where it is drawn does not count. A flow is
 * covered by a changed element at one of its ends, unless what it says itself has changed. A join without a name explains itself.
 */
export function listElementwijzigingen(landelijk: Diagrammodel, lokaal: Diagrammodel): readonly Elementwijziging[] {
  const elementen = compare(landelijk.elementen, lokaal.elementen, describeElement).filter(
    ({ soort, item }) => soort !== 'nieuw' || !isSamenkomst(item),
  );
  const nieuw = lokaal.elementen.filter(({ id }) => !landelijk.elementen.some((oud) => oud.id === id));
  const gedekt = new Set([...elementen.map(({ item }) => item.id), ...nieuw.map(({ id }) => id)]);
  const stromen = compare(landelijk.stromen, lokaal.stromen, describeStroom).filter(({ item, oud, soort }) => {
    if (soort === 'gewijzigd' && saysElse(item, oud)) return true;
    return ![item.van, item.naar, oud?.van, oud?.naar].some((id) => id !== undefined && gedekt.has(id));
  });
  return [...elementen, ...stromen].map(({ item, soort }) => ({
    element: item.id,
    naam: item.naam ?? item.id,
    soort,
  }));
}

// helpers

interface Vergelijking<T> {
  readonly item: T;
  readonly oud?: T;
  readonly soort: Elementwijziging['soort'];
}

function compare<T extends { readonly id: string }>(
  oud: readonly T[],
  nieuw: readonly T[],
  describe: (item: T) => string,
): readonly Vergelijking<T>[] {
  const bekend = new Map(oud.map((item) => [item.id, item]));
  const nu = new Set(nieuw.map(({ id }) => id));
  return [
    ...nieuw.flatMap((item): readonly Vergelijking<T>[] => {
      const eerder = bekend.get(item.id);
      if (eerder === undefined) return [{ item, soort: 'nieuw' }];
      return describe(eerder) === describe(item) ? [] : [{ item, oud: eerder, soort: 'gewijzigd' }];
    }),
    ...oud.filter(({ id }) => !nu.has(id)).map((item): Vergelijking<T> => ({ item, soort: 'weg' })),
  ];
}

function describeElement({ plaats: _plaats, standaardpad: _standaardpad, ...rest }: Diagramelement): string {
  return JSON.stringify(rest);
}

function describeStroom({ punten: _punten, ...rest }: Diagramstroom): string {
  return JSON.stringify(rest);
}

/** The words or the condition of a flow changed, not only where it begins and ends. */
function saysElse(nieuw: Diagramstroom, oud: Diagramstroom | undefined): boolean {
  return nieuw.voorwaarde !== oud?.voorwaarde || nieuw.naam !== oud?.naam || nieuw.documentatie !== oud?.documentatie;
}

function isSamenkomst({ type, naam }: Diagramelement): boolean {
  return type.endsWith('Gateway') && naam === undefined;
}
