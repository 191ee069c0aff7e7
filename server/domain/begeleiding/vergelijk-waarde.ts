import type { Bijlagewaarde } from '../bijlage.ts';
import type { Begeleidingsinvoer } from './begeleidingsinvoer.ts';
import type { Oordeel } from './begeleiding.ts';

/**
 * Whether the value of the gemeente is better for the werkgever than the national one. Which way is better is data, our own estimate;
 * where it does not say, or the two cannot be put in order, the value is just different.
 */
export function vergelijkWaarde(
  sleutel: string,
  { standaard, waarde }: { readonly standaard: Bijlagewaarde; readonly waarde: Bijlagewaarde },
  { gevolgen, teksten }: Pick<Begeleidingsinvoer, 'gevolgen' | 'teksten'>,
): Exclude<Oordeel, 'gelijk' | 'geblokkeerd'> {
  const ruimer = gevolgen.find((gevolg) => gevolg.sleutel === sleutel)?.ruimer;
  if (ruimer === undefined) return 'anders';
  if (ruimer === 'ja' || ruimer === 'nee') {
    if (typeof waarde !== 'boolean') return 'anders';
    return waarde === (ruimer === 'ja') ? 'ruimer' : 'strenger';
  }
  const getal = (kant: Bijlagewaarde): number | undefined =>
    typeof kant === 'number'
      ? kant
      : teksten.vergelijkwaarden.find((paar) => paar.sleutel === sleutel && paar.waarde === kant)?.getal;
  const [van, naar] = [getal(standaard), getal(waarde)];
  if (van === undefined || naar === undefined || van === naar) return 'anders';
  return naar > van === (ruimer === 'hoger') ? 'ruimer' : 'strenger';
}
