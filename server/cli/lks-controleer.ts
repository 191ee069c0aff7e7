import { existsSync } from 'node:fs';
import { InvoerError } from '../domain/fouten.ts';
import { type Bestandbevinding, controleerDiagram, controleerVariant } from '../usecases/uren/controleer-bestand.ts';
import { readTekstbestand } from './lees-bestand.ts';
import type { Product } from './open-product.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';

const GEBRUIK = 'Noem één bestand: npm run -s lks -- controleer BESTAND.bpmn of VARIANT.json.';
const TEKENS: Readonly<Record<Bestandbevinding['ernst'], string>> = { blokkeren: '■', waarschuwen: '▲', tip: '·' };

/** `controleer`: whether a diagram or a variant may be used, and what stands in the way. @returns 1 when there are findings */
export async function runControleer(args: readonly string[], product: Product, uitvoer: Uitvoer): Promise<0 | 1> {
  const bestanden = args.filter((deel) => !deel.startsWith('--'));
  const opties = parseOpties(
    args.filter((deel) => deel.startsWith('--')),
    { waarden: {}, schakelaars: ['json'] },
  );
  const [bestand] = bestanden;
  if (bestand === undefined || bestanden.length > 1) throw new InvoerError(GEBRUIK);
  const bevindingen = await controleer(bestand, product);
  if (opties.has('json')) uitvoer.print(JSON.stringify(bevindingen, null, 2));
  else uitvoer.print(bevindingen.length === 0 ? 'Er is niets op aan te merken.' : formatLijst(bevindingen));
  return bevindingen.length === 0 ? 0 : 1;
}

// helpers

/** A file that cannot be read as text is a finding: whoever checks a folder wants to know which one. */
async function controleer(bestand: string, product: Product): Promise<readonly Bestandbevinding[]> {
  if (!/\.(bpmn|json|xml)$/i.test(bestand)) throw new InvoerError(GEBRUIK);
  if (!existsSync(bestand)) throw new InvoerError(`${bestand}: dit bestand is er niet.`);
  let tekst: string;
  try {
    tekst = await readTekstbestand(bestand);
  } catch (fout) {
    if (!(fout instanceof InvoerError)) throw fout;
    return [{ ernst: 'blokkeren', regel: 'leesbaar', element: '', melding: fout.message, artikel: 'UTF-8' }];
  }
  return /\.json$/i.test(bestand)
    ? controleerVariant(product.omgeving, tekst)
    : controleerDiagram(product.omgeving, tekst, product.vandaag());
}

function formatLijst(bevindingen: readonly Bestandbevinding[]): string {
  return bevindingen
    .map(
      ({ ernst, regel, element, melding, artikel }) =>
        `${TEKENS[ernst]} ${ernst} ${regel}${element === '' ? '' : ` bij ${element}`}: ${melding}\n    (${artikel})`,
    )
    .join('\n');
}
