import { isZelfde } from './vraag.ts';

/** One part of a file, by its id, in the three versions; absent where a version does not have it. */
export interface Drietal<T> {
  readonly id: string;
  readonly basis: T | undefined;
  readonly landelijk: T | undefined;
  readonly lokaal: T | undefined;
}

/** Who changed a part: nobody, one of the two, both in the same way, or each in another way. */
export type Drieweg = 'gelijk' | 'landelijk' | 'lokaal' | 'samen' | 'botsing';

/** Compares the three versions of one part. */
export function compareDrieweg<T>({ basis, landelijk, lokaal }: Omit<Drietal<T>, 'id'>): Drieweg {
  const landelijkAnders = !isZelfde(basis, landelijk);
  const lokaalAnders = !isZelfde(basis, lokaal);
  if (!landelijkAnders) return lokaalAnders ? 'lokaal' : 'gelijk';
  if (!lokaalAnders) return 'landelijk';
  return isZelfde(landelijk, lokaal) ? 'samen' : 'botsing';
}

/** Every part of the three versions, in the order of the national one, then the local one, then the old one. */
export function listDrietallen<T>(
  {
    basis,
    landelijk,
    lokaal,
  }: { readonly basis: readonly T[]; readonly landelijk: readonly T[]; readonly lokaal: readonly T[] },
  readId: (deel: T) => string,
): readonly Drietal<T>[] {
  const [oud, nieuw, eigen] = [basis, landelijk, lokaal].map(
    (lijst) => new Map(lijst.map((deel) => [readId(deel), deel])),
  );
  const ids = new Set([...landelijk, ...lokaal, ...basis].map(readId));
  return [...ids].map((id) => ({ id, basis: oud?.get(id), landelijk: nieuw?.get(id), lokaal: eigen?.get(id) }));
}
