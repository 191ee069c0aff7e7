import type { Bijlage } from '../../../server/domain/bijlage/bijlage.ts';
import type { Bijlagedeel, Bijlageformaat } from '../../../server/domain/bijlage/bijlage-document.ts';
import { get } from './verzoek.ts';

/** What somebody wants in the document. */
export interface Bijlagekeuzes {
  readonly concept: boolean;
  readonly delen: readonly Bijlagedeel[];
  /** A version of the gemeente; absent: the one in force. */
  readonly versie?: string | undefined;
  /** Also what changes since this version. */
  readonly was?: string | undefined;
}

/** The bijlage as data: what the page tells about it. */
export function readBijlage(gemeente: string, keuzes: Bijlagekeuzes): Promise<Bijlage> {
  return get(makeBijlageadres(gemeente, 'json', keuzes));
}

/** Address of the document, to download or, with `tonen`, to show in the page. */
export function makeBijlageadres(
  gemeente: string,
  formaat: Bijlageformaat,
  { concept, delen, versie, was }: Bijlagekeuzes,
  tonen = false,
): string {
  const vraag = new URLSearchParams({ formaat });
  if (concept) vraag.set('concept', 'ja');
  if (versie !== undefined) vraag.set('versie', versie);
  if (was !== undefined) vraag.set('was', was);
  if (tonen) vraag.set('tonen', 'ja');
  if (formaat !== 'json') vraag.set('delen', delen.join(','));
  return `${bijlagepad(gemeente)}?${vraag.toString()}`;
}

function bijlagepad(gemeente: string): string {
  return `/api/gemeenten/${gemeente}/bijlage`;
}
