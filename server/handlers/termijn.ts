import type { Datum } from '../domain/datum.ts';
import { isWettelijkVanGemeente, startTermijn } from '../domain/termijn/termijn.ts';
import { dropTermijnen } from '../domain/termijn/zaaktermijn.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Handlercontext } from './handler.ts';

/** What is needed to start a term: its kind with the length for this gemeente, the feestdagen, and an id. */
export type Termijncontext = Pick<Handlercontext, 'findTermijn' | 'kalender' | 'makeId'>;

/**
 * Starts a term of this kind, counted from `van`. Nothing when the gemeente lets it not run. A statutory term that runs or has passed
 * keeps its first date: starting again would give the gemeente more time than the law. Of the other kinds the new term replaces the old.
 */
export function beginTermijn(zaak: Zaak, soort: string, van: Datum, context: Termijncontext): readonly Gebeurtenis[] {
  const definitie = context.findTermijn(soort);
  if (!definitie) return [];
  const geldend = zaak.termijnen.filter((t) => t.soort === soort && t.status !== 'vervallen' && t.status !== 'gehaald');
  if (isWettelijkVanGemeente(definitie) && geldend.length > 0) return [];
  const termijn = startTermijn(definitie, { id: context.makeId(), van }, context.kalender);
  return [
    ...dropTermijnen(zaak, 'opnieuw gestart', (oud) => oud.soort === soort),
    { soort: 'TermijnGestart', termijn },
  ];
}

/** The end date of a term that these gebeurtenissen start; undefined when they start none. */
export function findGestart(
  gebeurtenissen: readonly Gebeurtenis[],
): Extract<Gebeurtenis, { soort: 'TermijnGestart' }>['termijn'] | undefined {
  return gebeurtenissen.flatMap((g) => (g.soort === 'TermijnGestart' ? [g.termijn] : []))[0];
}
