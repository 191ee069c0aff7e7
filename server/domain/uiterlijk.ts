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

/** The first statutory term that the gemeente has to keep and of which the clock runs or has run out; a hersteltermijn is the aanvrager's. */
export function findWettelijkUiterlijk(zaak: Zaak): Zaaktermijn | undefined {
  return eerste(listWettelijk(zaak).filter(heeftDatum));
}

/** True when the statutory clock of the gemeente stands still. */
export function isOpgeschort(zaak: Zaak): boolean {
  const termijnen = listWettelijk(zaak);
  return termijnen.some((termijn) => termijn.status === 'opgeschort') && !termijnen.some(heeftDatum);
}

// helpers

/** Statutory terms of the whole zaak: those of one task only bind somebody else. */
function listWettelijk(zaak: Zaak): readonly Zaaktermijn[] {
  return listGeldendeTermijnen(zaak).filter((termijn) => termijn.wettelijk && (termijn.elementen ?? []).length === 0);
}

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
