import { formatBedrag } from '../bedrag/bedrag.ts';
import { formatMaand } from '../datum.ts';
import { describeBron } from '../verrekenen/andere-werknemers.ts';
import type { Inhouding } from '../verrekenen/zaakverrekening.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import type { Betaalrunregel } from './betaalrun.ts';

/** For the werkgever: why it is another amount than last month, and what of it was set off; undefined when there is nothing to tell. */
export function explainBetaling(regel: Betaalrunregel): string | undefined {
  const { verschilMetVorige, ingehouden, bedragCent, werknemer, maand } = regel;
  const bruto = countBrutoCent(regel);
  const elders = (ingehouden ?? []).filter(({ van }) => van !== undefined);
  const inhouding =
    ingehouden === undefined
      ? undefined
      : `Over ${formatMaand(maand)} voor ${werknemer.naam} heeft u recht op ${formatBedrag(bruto)}. Daarvan is ${formatBedrag(bruto - bedragCent)} verrekend met wat u eerder te veel kreeg${elders.length === 0 ? '' : ` (${elders.map(describeElders).join('; ')})`}.`;
  const zinnen = [verschilMetVorige, inhouding].filter((zin) => zin !== undefined);
  return zinnen.length === 0 ? undefined : zinnen.join(' ');
}

// helpers

/** "€ 100,00 voor Jan Bakker, zaak LKS-2026-0007, over april 2026, besluit van 2 mei 2026" */
function describeElders({ bedragCent, van }: Inhouding): string {
  return van === undefined ? '' : `${formatBedrag(bedragCent)} ${describeBron(van)}`;
}
