import type { Zaak, Zaaktermijn } from './zaak.ts';

/**
 * The terms that still say something about a zaak: running, suspended or passed. Of each kind only the last one counts (a second rappel
 * replaces the first). Empty when the zaak has ended.
 */
export function listGeldendeTermijnen(zaak: Zaak): readonly Zaaktermijn[] {
  if (zaak.status === 'afgerond') return [];
  const laatste = new Map(zaak.termijnen.map((termijn) => [termijn.soort, termijn]));
  return [...laatste.values()].filter((termijn) => termijn.status !== 'gehaald' && termijn.status !== 'vervallen');
}

/** The first end date among the terms that count for this task (or for the zaak as a whole when no task is named); suspended ones have none. */
export function findUiterlijk(zaak: Zaak, element?: string): Zaaktermijn | undefined {
  return eerste(listGeldendeTermijnen(zaak).filter((termijn) => heeftDatum(termijn) && geldtVoor(termijn, element)));
}

/** The first statutory term of the zaak of which the clock runs or has run out. */
export function findWettelijkUiterlijk(zaak: Zaak): Zaaktermijn | undefined {
  return eerste(listGeldendeTermijnen(zaak).filter((termijn) => heeftDatum(termijn) && termijn.wettelijk));
}

/** True when the statutory clock stands still: a statutory term is suspended and no other one runs. */
export function isOpgeschort(zaak: Zaak): boolean {
  const wettelijk = listGeldendeTermijnen(zaak).filter((termijn) => termijn.wettelijk);
  return wettelijk.some((termijn) => termijn.status === 'opgeschort') && !wettelijk.some(heeftDatum);
}

// helpers

function heeftDatum(termijn: Zaaktermijn): boolean {
  return termijn.status !== 'opgeschort';
}

function geldtVoor(termijn: Zaaktermijn, element: string | undefined): boolean {
  const elementen = termijn.elementen ?? [];
  return elementen.length === 0 || element === undefined || elementen.includes(element);
}

function eerste(termijnen: readonly Zaaktermijn[]): Zaaktermijn | undefined {
  return termijnen.toSorted((a, b) => (a.einddatum < b.einddatum ? -1 : a.einddatum > b.einddatum ? 1 : 0))[0];
}
