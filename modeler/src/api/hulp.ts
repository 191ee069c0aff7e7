import type { Usecases } from '../../../server/usecases/usecases.ts';
import { get } from './verzoek.ts';

/** The bounds of the law and the words of the werkproces. */
export type Uitleg = Awaited<ReturnType<Usecases['readUitleg']>>;

export function readUitleg(gemeente: string): Promise<Uitleg> {
  return get(`/api/gemeenten/${gemeente}/uitleg`);
}
