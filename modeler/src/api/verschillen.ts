import type { Verschillenlijst } from '../../../server/usecases/bijlage/verschillen.ts';
import { get } from './verzoek.ts';

/** Which two versions: their ids; without one the server takes the national version and the newest of the gemeente. */
export interface Versiepaar {
  readonly van?: string;
  readonly naar?: string;
}

export function readVerschillen(gemeente: string, { van, naar }: Versiepaar): Promise<Verschillenlijst> {
  const vraag = new URLSearchParams();
  if (van !== undefined) vraag.set('van', van);
  if (naar !== undefined) vraag.set('naar', naar);
  const achter = vraag.size === 0 ? '' : `?${vraag.toString()}`;
  return get(`/api/gemeenten/${gemeente}/verschillen${achter}`);
}
