import type { Versieplek } from '../api/varianten.ts';

/** Address of the tab, or of one run in it. */
export function proefpad({ gemeente, id }: Versieplek, proefId?: string): string {
  const begin = `/${gemeente}/varianten/${encodeURIComponent(id)}/proefdraaien`;
  return proefId === undefined ? begin : `${begin}/${encodeURIComponent(proefId)}`;
}
