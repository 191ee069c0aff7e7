import type { Besluit, Brief } from '../zaak/zaak.ts';

/** What a letter does to its reader, as far as it decides what kind of letter it is. Amounts in cents. */
export interface Briefgevolg {
  /** What the reader has to pay back, also when it is set off against later payments. */
  readonly bedragTerugCent?: number;
  /** The LKS becomes lower, or stops. */
  readonly lksOmlaagOfStop?: boolean;
}

/**
 * The kind of a letter follows from what it does, not only from its template: what takes money back, lowers the LKS or ends it is a
 * besluit in the sense of art. 1:3 Awb, and so a beschikking with a bezwaarclausule (art. 3:45 Awb). A bijlage or a formulier that goes
 * with another letter stays what it is.
 */
export function calculateBriefsoort(soort: Brief['soort'], gevolg: Briefgevolg | undefined): Brief['soort'] {
  if (gevolg === undefined || soort !== 'kennisgeving') return soort;
  return (gevolg.bedragTerugCent ?? 0) > 0 || gevolg.lksOmlaagOfStop === true ? 'beschikking' : soort;
}

/** Whether a besluit lowers or ends the LKS that ran by the besluit before it; without an earlier besluit there is nothing to lower. */
export function lowersLks(
  besluit: Pick<Besluit, 'soort' | 'berekening'>,
  vorige: Pick<Besluit, 'berekening'> | undefined,
): boolean {
  if (besluit.soort === 'beeindiging') return true;
  const nu = besluit.berekening?.bedragPerMaandCent;
  const toen = vorige?.berekening?.bedragPerMaandCent;
  return nu !== undefined && toen !== undefined && nu < toen;
}
