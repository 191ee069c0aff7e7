import type { Besluit } from '../besluit/besluit.ts';
import type { Ketenbesluit } from '../besluit/besluitketen.ts';
import { findLaatste, listGeldend } from '../besluit/besluitketen.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** Name of the process by which a gemeente ends the LKS of who moved away. */
const VERTREK = 'verhuizing-vertrek';

/** The end by a move that stands; undefined when the LKS goes on, or ended in another way. */
export function findVerhuisbesluit({
  besluiten,
  processen,
}: Pick<Zaak, 'besluiten' | 'processen'>): Ketenbesluit | undefined {
  const laatste = findLaatste(besluiten);
  if (laatste?.soort !== 'beeindiging') return undefined;
  return processen.find(({ id }) => id === laatste.procesId)?.naam === VERTREK ? laatste : undefined;
}

/** The besluiten by which this gemeente took the LKS over, as they stand now. */
export function listOvernames(besluiten: readonly Besluit[]): readonly Besluit[] {
  return listGeldend(besluiten).filter(({ soort }) => soort === 'overname');
}

/** The besluit that this one comes in the place of; undefined when it replaces none. */
export function findVervangen(besluiten: readonly Besluit[], besluit: Besluit | undefined): Besluit | undefined {
  const [eerste] = besluit?.vervangt ?? [];
  return besluiten.find(({ id }) => id === eerste);
}
