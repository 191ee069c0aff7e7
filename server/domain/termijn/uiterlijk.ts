import type { Zaak, Zaaktermijn } from '../zaak/zaak.ts';
import { isWachtend } from '../zaak/zaakproces.ts';
import { isWettelijkVanGemeente } from './termijn.ts';

/**
 * The terms that still say something about a zaak: running, suspended or passed. Of each kind only the last one of a process counts (a
 * second rappel replaces the first). A term that passed before the besluit stays on record, but nobody can do anything about it any more. Empty when
 * the zaak has ended.
 */
export function listGeldendeTermijnen(zaak: Termijnzaak): readonly Zaaktermijn[] {
  if (zaak.status === 'afgerond') return [];
  const tellend = zaak.termijnen.filter(({ signaal }) => signaal !== true);
  const laatste = new Map(tellend.map((termijn) => [`${ofProces(zaak, termijn)} ${termijn.soort}`, termijn]));
  return [...laatste.values()].filter(
    (termijn) => termijn.status !== 'gehaald' && termijn.status !== 'vervallen' && !isAchterhaald(zaak, termijn),
  );
}

/**
 * The term that ends first of those that count for this task, or for any open task when none is named. A suspended term has no end yet.
 */
export function findUiterlijk(zaak: Zaak, element?: string): Zaaktermijn | undefined {
  const geldt = makeGeldt(zaak, element);
  return eerste(listGeldendeTermijnen(zaak).filter((termijn) => heeftDatum(termijn) && geldt(termijn)));
}

/**
 * The first statutory term that the gemeente has to keep and of which the clock runs or has run out, for this task or for any open task.
 * A hersteltermijn is the aanvrager's.
 */
export function findWettelijkUiterlijk(zaak: Zaak, element?: string): Zaaktermijn | undefined {
  const geldt = makeGeldt(zaak, element);
  return eerste(
    listGeldendeTermijnen(zaak).filter(
      (termijn) => isWettelijkVanGemeente(termijn) && heeftDatum(termijn) && geldt(termijn),
    ),
  );
}

/** True when the statutory clock of the whole zaak stands still, or that of one process when it is named. */
export function isOpgeschort(zaak: Zaak, procesId?: string): boolean {
  const termijnen = listGeldendeTermijnen(zaak).filter(
    (t) =>
      isWettelijkVanGemeente(t) &&
      (t.elementen ?? []).length === 0 &&
      (procesId === undefined || ofProces(zaak, t) === procesId),
  );
  return termijnen.some((termijn) => termijn.status === 'opgeschort') && !termijnen.some(heeftDatum);
}

// helpers

/** What of a zaak says which terms count. An overview has its processes in another order, and marks the first. */
interface Termijnzaak extends Pick<Zaak, 'status' | 'termijnen' | 'besluiten'> {
  readonly processen?: readonly { readonly id: string; readonly eerste?: boolean }[];
}

/** Passed, and after it began the besluit was taken. */
function isAchterhaald(zaak: Termijnzaak, termijn: Zaaktermijn): boolean {
  return (
    termijn.status === 'verstreken' &&
    zaak.besluiten.some((besluit) => besluit.datum > termijn.van && ofProces(zaak, besluit) === ofProces(zaak, termijn))
  );
}

/** The process that a term or besluit is of: the first one when it names none. */
function ofProces({ processen }: Pick<Termijnzaak, 'processen'>, { procesId }: { readonly procesId?: string }): string {
  return procesId ?? (processen?.find(({ eerste }) => eerste) ?? processen?.[0])?.id ?? '';
}

/**
 * Which terms count: for an open task those of its own process; without a task also those of all processes. The term of a process that
 * waits for its turn counts for the tasks that it names, for they have to be done first.
 */
function makeGeldt(zaak: Zaak, element: string | undefined): (termijn: Zaaktermijn) => boolean {
  const open = zaak.taken.filter(
    (taak) => taak.status === 'open' && (element === undefined || taak.element === element),
  );
  return (termijn) => {
    const procesId = ofProces(zaak, termijn);
    const elementen = termijn.elementen ?? [];
    if (isWachtend(zaak, termijn)) return element === undefined || elementen.includes(element);
    if (open.length === 0) return elementen.length === 0 || (element !== undefined && elementen.includes(element));
    if (elementen.length === 0) return element === undefined || open.some((taak) => taak.procesId === procesId);
    return open.some((taak) => taak.procesId === procesId && elementen.includes(taak.element));
  };
}

function heeftDatum(termijn: Zaaktermijn): boolean {
  return termijn.status !== 'opgeschort';
}

function eerste(termijnen: readonly Zaaktermijn[]): Zaaktermijn | undefined {
  return termijnen.toSorted((a, b) => (a.einddatum < b.einddatum ? -1 : a.einddatum > b.einddatum ? 1 : 0))[0];
}
