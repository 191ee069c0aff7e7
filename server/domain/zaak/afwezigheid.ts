import type { Datum } from '../datum.ts';
import { addMaanden, formatDatumKort } from '../datum.ts';
import { InvoerError } from '../fouten.ts';

/** Somebody is away, and says beforehand what happens to the tasks in hand. */
export interface Afwezigheid {
  readonly id: string;
  readonly gemeente: string;
  /** First and last day away. */
  readonly van: Datum;
  readonly tot: Datum;
  /** User name of who takes over; null: back to the group. */
  readonly naar: string | null;
  /** `bezig`: the tasks are known and are being handed over; a server that stopped halfway goes on with exactly those. */
  readonly status: 'gepland' | 'bezig' | 'overgedragen';
  /** The tasks that are handed over: empty until then. */
  readonly taken: readonly { readonly zaakId: string; readonly taakId: string }[];
}

const MAXIMUM_MAANDEN = 12;

/** @throws InvoerError when the days make no sense. */
export function checkAfwezigheid({ van, tot }: Pick<Afwezigheid, 'van' | 'tot'>, vandaag: Datum): void {
  if (tot < vandaag) refuse('tot', 'De laatste dag is al voorbij. Kies een latere dag.');
  if (tot < van) refuse('tot', 'De laatste dag ligt vóór de eerste dag.');
  const laatste = addMaanden(vandaag, MAXIMUM_MAANDEN);
  if (van > laatste) refuse('van', `Kies uiterlijk ${formatDatumKort(laatste)} als eerste dag.`);
  if (tot > addMaanden(van, MAXIMUM_MAANDEN)) refuse('tot', 'Kies een periode van ten hoogste een jaar.');
}

/** Whether somebody with these afwezigheden is away in this gemeente on this day. */
export function findAfwezigheid(
  afwezigheden: readonly Afwezigheid[] | undefined,
  gemeente: string,
  dag: Datum,
): Afwezigheid | undefined {
  return afwezigheden?.find((deel) => deel.gemeente === gemeente && deel.van <= dag && dag <= deel.tot);
}

// helpers

function refuse(veld: string, melding: string): never {
  throw new InvoerError(melding, [{ veld, melding }]);
}
