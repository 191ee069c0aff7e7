import type { Terugmeldsoort } from '../domain/betalen/terugmelding.ts';
import type { Datum } from '../domain/datum.ts';
import { isDatum } from '../domain/datum.ts';

/** What the bank did with a payment. */
export type Bankuitkomst = 'uitgevoerd' | 'teruggekomen' | 'aangenomen';

/** What a file says of one payment, before it is known whose payment that is. */
export interface Bankbericht {
  /** Where it stands in the file. */
  readonly plaats: string;
  readonly uitkomst: Bankuitkomst;
  /** The end-to-end id, when the file gives one. */
  readonly kenmerk?: string;
  /** NaN for an amount that is not in euros. */
  readonly bedragCent?: number;
  /** Account on the other side. */
  readonly iban?: string;
  readonly op?: Datum;
  readonly reden?: string;
}

/** What a file says of all payments of the batch at once. */
export interface Batchbericht {
  readonly plaats: string;
  readonly uitkomst: Bankuitkomst;
  /** Sum and number that the bank booked; absent when it only gave a status. */
  readonly bedragCent?: number;
  readonly aantal?: number;
  readonly op?: Datum;
  readonly reden?: string;
}

/** A file of the bank as it reads, whatever its format. */
export interface Bankbestand {
  readonly soort: Terugmeldsoort;
  readonly berichten: readonly Bankbericht[];
  readonly batches: readonly Batchbericht[];
}

/** The date of a moment or a date as a bank writes it; undefined when there is none. */
export function toDatum(tekst: string | undefined): Datum | undefined {
  const datum = tekst?.slice(0, 10);
  return isDatum(datum) ? datum : undefined;
}
