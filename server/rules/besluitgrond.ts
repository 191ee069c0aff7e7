import type { Besluit } from '../domain/zaak/zaak.ts';
import type { Route } from '../domain/zaak/zaakgegevens.ts';
import type { GeldendeRegels } from './rule-set.ts';

/** The articles of every kind of besluit (`besluitgronden-<datum>.json`). */
interface Besluitgronden {
  readonly gronden: Readonly<
    Record<Besluit['soort'], { readonly grondslag: string; readonly routes?: Readonly<Partial<Record<Route, string>>> }>
  >;
}

/** The articles that a besluit of this kind rests on, by the law on the peildatum. @throws RegelbestandError when none is in force. */
export function readBesluitgrond(
  geldend: Pick<GeldendeRegels, 'bestand'>,
  soort: Besluit['soort'],
  route: Route,
): string {
  // The schema has proved that every kind is there.
  const { gronden } = geldend.bestand('besluitgronden') as unknown as Besluitgronden;
  const { grondslag, routes } = gronden[soort];
  return routes?.[route] ?? grondslag;
}
