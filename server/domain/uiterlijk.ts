import { isWettelijkVanGemeente } from './termijn.ts';
import type { Zaak, Zaaktermijn } from './zaak.ts';

/**
 * The terms that still say something about a zaak: running, suspended or passed. Of each kind only the last one counts (a second rappel
 * replaces the first). A term that passed before the besluit stays on record, but nobody can do anything about it any more. Empty when
 * the zaak has ended.
 */
export function listGeldendeTermijnen(zaak: Pick<Zaak, 'status' | 'termijnen' | 'besluiten'>): readonly Zaaktermijn[] {
  if (zaak.status === 'afgerond') return [];
  const laatste = new Map(zaak.termijnen.map((termijn) => [termijn.soort, termijn]));
  return [...laatste.values()].filter(
    (termijn) => termijn.status !== 'gehaald' && termijn.status !== 'vervallen' && !isAchterhaald(zaak, termijn),
  );
}

/**
 * The term that ends first of those that count for this task, or for any open task when none is named. A suspended term has no end yet.
 */
export function findUiterlijk(zaak: Zaak, element?: string): Zaaktermijn | undefined {
  const elementen = element === undefined ? listOpenElementen(zaak) : [element];
  return eerste(listGeldendeTermijnen(zaak).filter((termijn) => heeftDatum(termijn) && geldtVoor(termijn, elementen)));
}

/**
 * The first statutory term that the gemeente has to keep and of which the clock runs or has run out, for this task or for any open task.
 * A hersteltermijn is the aanvrager's.
 */
export function findWettelijkUiterlijk(zaak: Zaak, element?: string): Zaaktermijn | undefined {
  const elementen = element === undefined ? listOpenElementen(zaak) : [element];
  return eerste(
    listGeldendeTermijnen(zaak).filter(
      (termijn) => isWettelijkVanGemeente(termijn) && heeftDatum(termijn) && geldtVoor(termijn, elementen),
    ),
  );
}

/** True when the statutory clock of the whole zaak stands still. */
export function isOpgeschort(zaak: Zaak): boolean {
  const termijnen = listGeldendeTermijnen(zaak).filter((t) => isWettelijkVanGemeente(t) && geldtVoor(t, []));
  return termijnen.some((termijn) => termijn.status === 'opgeschort') && !termijnen.some(heeftDatum);
}

// helpers

/** Passed, and after it began the besluit was taken. */
function isAchterhaald({ besluiten }: Pick<Zaak, 'besluiten'>, { status, van }: Zaaktermijn): boolean {
  return status === 'verstreken' && besluiten.some((besluit) => besluit.datum > van);
}

function listOpenElementen(zaak: Zaak): readonly string[] {
  return zaak.taken.filter((taak) => taak.status === 'open').map((taak) => taak.element);
}

function heeftDatum(termijn: Zaaktermijn): boolean {
  return termijn.status !== 'opgeschort';
}

function geldtVoor(termijn: Zaaktermijn, taken: readonly string[]): boolean {
  const elementen = termijn.elementen ?? [];
  return elementen.length === 0 || elementen.some((element) => taken.includes(element));
}

function eerste(termijnen: readonly Zaaktermijn[]): Zaaktermijn | undefined {
  return termijnen.toSorted((a, b) => (a.einddatum < b.einddatum ? -1 : a.einddatum > b.einddatum ? 1 : 0))[0];
}
