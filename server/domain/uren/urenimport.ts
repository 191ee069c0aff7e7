import type { Datum } from '../datum.ts';
import type { Urenbron, Urenopgave } from './urenopgave.ts';

/** What is wrong in a file: the line and the column, and what to do about it. */
export interface Importfout {
  /** As an editor counts: the names of the columns are line 1. */
  readonly regel: number;
  readonly kolom?: string;
  readonly melding: string;
}

/** Hours of one line of a file, before it is known which zaak they are of. */
export interface Urenbestandregel {
  readonly regel: number;
  /** A werkgever names the zaak; the polisadministratie the person. */
  readonly zaaknummer?: string;
  readonly bsn?: string;
  readonly loonheffingennummer?: string;
  /** Name of the werknemer, to be sure that the line is about the right zaak. */
  readonly naam?: string;
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly uren: number;
}

/** A file with hours of many zaken, as far as it can be read. */
export interface Urenbestand {
  readonly bron: Extract<Urenbron, 'csv' | 'polisadministratie'>;
  readonly naam: string;
  /** Says whether it is the same file: SHA-256 of its bytes. */
  readonly kenmerk: string;
  readonly regels: readonly Urenbestandregel[];
  readonly fouten: readonly Importfout[];
  /** Lines of a list in which no hours were filled in: they change nothing. */
  readonly zonderUren: readonly number[];
}

/** What recording hours changes: nothing was there, something else was there, or it is there already. */
export type Urenuitkomst = 'nieuw' | 'correctie' | 'ongewijzigd';

/** Whether hours change anything, against those that the same source gave of the same days. */
export function findUrenuitkomst(
  { bron, van, totEnMet, uren }: Pick<Urenopgave, 'bron' | 'van' | 'totEnMet' | 'uren'>,
  opgaven: readonly Urenopgave[],
): { readonly uitkomst: Urenuitkomst; readonly was?: number } {
  const geldig = opgaven.filter(({ ingetrokken }) => ingetrokken === undefined);
  const raakt = geldig.filter((opgave) => opgave.van <= totEnMet && opgave.totEnMet >= van);
  const zelfde = raakt.findLast((opgave) => opgave.bron === bron && opgave.van === van && opgave.totEnMet === totEnMet);
  if (zelfde?.uren === uren) return { uitkomst: 'ongewijzigd', was: uren };
  if (raakt.length === 0) return { uitkomst: 'nieuw' };
  const laatste = raakt.at(-1);
  const was = laatste?.van === van && laatste.totEnMet === totEnMet ? laatste.uren : undefined;
  return { uitkomst: 'correctie', ...(was === undefined ? {} : { was }) };
}
