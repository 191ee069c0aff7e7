import type { Besluit } from '../besluit/besluit.ts';
import { listBesluitperioden } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { addDagen, minDatum } from '../datum.ts';

/** The last period of LKS that the besluiten give. */
export interface LopendeLks {
  /** The besluit that gives it. */
  readonly besluit: Besluit;
  readonly van: Datum;
  /** Last day; absent when no end is known. */
  readonly totEnMet?: Datum;
}

/** The last period of LKS, also when it is over; undefined when there never was one, or a besluit took all of it back. */
export function findLopendeLks({ besluiten }: { readonly besluiten: readonly Besluit[] }): LopendeLks | undefined {
  const laatste = listBesluitperioden(besluiten).at(-1);
  if (laatste === undefined) return undefined;
  const { besluit, van, totEnMet } = laatste;
  return { besluit, van, ...(totEnMet === undefined ? {} : { totEnMet }) };
}

/** The first day after the LKS that runs: where the next period follows on without a gap; undefined without an end. */
export function findAansluiting(lks: Pick<LopendeLks, 'totEnMet'> | undefined): Datum | undefined {
  return lks?.totEnMet === undefined ? undefined : addDagen(lks.totEnMet, 1);
}

/** The earliest of these dates; undefined when none is known. */
export function findEerste(datums: readonly (Datum | undefined)[]): Datum | undefined {
  const [eerste, ...rest] = datums.filter((datum) => datum !== undefined);
  return eerste === undefined ? undefined : rest.reduce(minDatum, eerste);
}
