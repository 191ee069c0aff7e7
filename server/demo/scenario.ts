import type { Datum } from '../domain/datum.ts';
import type { Demostap } from './demo-stappen.ts';

/** The course of a demo zaak. What the process does by itself (rappels, terms) is not in it: that happens. */
export interface Scenario {
  readonly naam: string;
  /** Days on which zaken of this kind came in, per gemeente. */
  readonly ontvangen: Readonly<Record<'voorbeeldstad' | 'olst-wijhe', readonly Datum[]>>;
  readonly aanvraag?: (ontvangen: Datum, index: number) => Readonly<Record<string, unknown>>;
  readonly stappen: readonly Demostap[];
}
