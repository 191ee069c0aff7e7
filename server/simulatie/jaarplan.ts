import { makeToeval } from './toeval.ts';

/** What is planned to happen to a zaak in the year; most zaken have no such part. */
export const JAARROLLEN = ['verhuizing', 'verlenging', 'einde', 'uren', 'bezwaar', 'iban', 'hermeting'] as const;
export type Jaarrolsoort = (typeof JAARROLLEN)[number];

/** The part that a zaak plays: the how-manyth of its kind, from 0. */
export interface Jaarrol {
  readonly soort: Jaarrolsoort;
  readonly volgnummer: number;
}

/** Of a hundred zaken so many, whatever the seed: 20 moves, 30 extensions and 10 ends in two hundred. */
const PROCENTEN: Readonly<Record<Jaarrolsoort, number>> = {
  verhuizing: 10,
  verlenging: 15,
  einde: 5,
  uren: 5,
  bezwaar: 3,
  iban: 2,
  hermeting: 4,
};

/** One in so many zaken is decided in the first days of the year and plays no part. */
const VLOT_ELKE = 20;

/** Whether the zaak of this number is decided at once, so that the run of January has something to pay. */
export function isVlot(nummer: number): boolean {
  return nummer % VLOT_ELKE === 0;
}

/** How many zaken of this many play a part of this kind. */
export function countRol(soort: Jaarrolsoort, aantal: number): number {
  return Math.round((aantal * PROCENTEN[soort]) / 100);
}

/** Who plays which part, by the number of the zaak: drawn by the seed, and each zaak at most one. */
export function planRollen({
  seed,
  aantal,
}: {
  readonly seed: number;
  readonly aantal: number;
}): ReadonlyMap<number, Jaarrol> {
  const loting = Array.from({ length: aantal }, (_, nummer) => ({
    nummer,
    lot: makeToeval(seed, nummer, 'rol').next(),
  }))
    .filter(({ nummer }) => !isVlot(nummer))
    .toSorted((a, b) => a.lot - b.lot);
  const rollen = JAARROLLEN.flatMap((soort) =>
    Array.from({ length: countRol(soort, aantal) }, (_, volgnummer): Jaarrol => ({ soort, volgnummer })),
  );
  return new Map(
    rollen.flatMap((rol, plaats) => {
      const nummer = loting[plaats]?.nummer;
      return nummer === undefined ? [] : [[nummer, rol] as const];
    }),
  );
}
