import type { Datum } from '../datum.ts';
import { isDatum } from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Zaaktermijn } from '../zaak/zaak.ts';

/** What a term is counted in. */
export type Termijneenheid = Zaaktermijn['eenheid'];

/** A period in which the clock stands still (Awb 4:15): from and including `van`, up to but not including `tot`. */
export interface Opschortingsperiode {
  readonly van: Datum;
  /** The first day on which the clock runs again; absent while it still stands still. */
  readonly tot?: Datum;
  readonly grondslag?: string;
}

/** What a term is calculated from. */
export interface Termijninvoer {
  /** Day of the event that starts the term; the day after it is the first day of the term. */
  readonly van: Datum;
  readonly aantal: number;
  readonly eenheid: Termijneenheid;
  readonly opschortingen?: readonly Opschortingsperiode[];
  /** Whether the Algemene termijnenwet may extend the term; true unless the term is no term of a law. */
  readonly atw?: boolean;
  /** Counted backwards from `van`: never extended (art. 1 lid 2 Algemene termijnenwet) and never suspended. */
  readonly terug?: boolean;
  readonly grondslag?: string;
}

/** Last day of a term, with the steps behind it. */
export interface Termijnuitkomst {
  readonly einddatum: Datum;
  readonly uitleg: readonly Uitlegstap[];
}

const LANGSTE_TERMIJN = 4000;

/** @throws InvoerError when a date or number of a term cannot be right; the message says which. */
export function checkTermijninvoer(invoer: Termijninvoer): void {
  if (!isDatum(invoer.van)) throw fout('van', 'De begindatum is geen geldige datum. Schrijf hem als 2026-01-20.');
  if (!Number.isInteger(invoer.aantal) || invoer.aantal < 0 || invoer.aantal > LANGSTE_TERMIJN) {
    throw fout('aantal', `Het aantal ${invoer.eenheid} moet een heel getal zijn van 0 tot en met ${LANGSTE_TERMIJN}.`);
  }
  for (const { van, tot } of invoer.opschortingen ?? []) {
    if (!isDatum(van) || (tot !== undefined && !isDatum(tot))) {
      throw fout(
        'opschorting',
        'Een opschorting heeft geldige datums nodig, bijvoorbeeld van 2026-04-01 tot 2026-04-14.',
      );
    }
    if (tot !== undefined && tot < van)
      throw fout('opschorting', 'Een opschorting kan niet eindigen voordat zij begint.');
  }
}

// helpers

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
