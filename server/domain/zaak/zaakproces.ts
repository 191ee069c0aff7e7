import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Proces, Zaak, Zaaktermijn } from './zaak.ts';

/** The processes that run now, in the order in which they began. */
export function listLopendeProcessen({ processen }: Pick<Zaak, 'processen'>): readonly Proces[] {
  return processen.filter(({ status }) => status === 'lopend');
}

/** Whether a process of this name runs in the zaak: of each name at most one runs at a time. */
export function isProcesLopend(zaak: Pick<Zaak, 'processen'>, naam: string): boolean {
  return listLopendeProcessen(zaak).some((proces) => proces.naam === naam);
}

/** Whether the term belongs to this process. A term that names none is of the first process; a signaal is of no process. */
export function isTermijnVan(
  { processen }: Pick<Zaak, 'processen'>,
  termijn: Pick<Zaaktermijn, 'procesId' | 'signaal'>,
  procesId: string,
): boolean {
  return termijn.signaal !== true && (termijn.procesId ?? processen[0]?.id) === procesId;
}

/** Whether the term is of a process that waits for its turn: it runs already, and its process begins when another has ended. */
export function isWachtend(
  { processen = [] }: { readonly processen?: readonly Pick<Proces, 'id'>[] },
  { procesId, signaal }: Pick<Zaaktermijn, 'procesId' | 'signaal'>,
): boolean {
  return signaal !== true && procesId !== undefined && !processen.some(({ id }) => id === procesId);
}

/** The zaak as one of its processes sees it: with the terms of that process only, so that two processes never touch each other's. */
export function viewProces(zaak: Zaak, procesId: string): Zaak {
  return { ...zaak, termijnen: zaak.termijnen.filter((termijn) => isTermijnVan(zaak, termijn, procesId)) };
}

/** Writes into a term or besluit that it is of this process; of the first process nothing is written. */
export function stampProces(
  gebeurtenis: Gebeurtenis,
  { processen }: Pick<Zaak, 'processen'>,
  procesId: string,
): Gebeurtenis {
  if (processen[0]?.id === procesId) return gebeurtenis;
  if (gebeurtenis.soort === 'TermijnGestart' && gebeurtenis.termijn.signaal !== true) {
    return { ...gebeurtenis, termijn: { ...gebeurtenis.termijn, procesId } };
  }
  if (gebeurtenis.soort === 'BesluitGenomen') return { ...gebeurtenis, besluit: { ...gebeurtenis.besluit, procesId } };
  return gebeurtenis;
}
