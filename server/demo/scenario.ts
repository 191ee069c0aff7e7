import type { Datum } from '../domain/datum.ts';
import type { Urenopgave } from '../domain/uren/urenopgave.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import type { Demostap } from './demo-stappen.ts';

/** Something that happens in a demo zaak on a day of its own, after the besluit about the aanvraag. */
export type Demovervolg = { readonly op: Datum } & (
  | { readonly soort: 'taak'; readonly element: string; readonly waarden: Formulierwaarden }
  /** A person begins a later process. */
  | { readonly soort: 'vervolg'; readonly proces: string; readonly waarden: Formulierwaarden }
  /** Hours of a period come in. */
  | { readonly soort: 'uren'; readonly opgave: Pick<Urenopgave, 'bron' | 'van' | 'totEnMet' | 'uren'> }
);

/** The course of a demo zaak. What the process does by itself (rappels, terms) is not in it: that happens. */
export interface Scenario {
  readonly naam: string;
  /** Days on which zaken of this kind came in, per gemeente. */
  readonly ontvangen: Readonly<Record<'voorbeeldstad' | 'olst-wijhe', readonly Datum[]>>;
  readonly aanvraag?: (ontvangen: Datum, index: number) => Readonly<Record<string, unknown>>;
  readonly stappen: readonly Demostap[];
  readonly vervolg?: readonly Demovervolg[];
}
