import { isDatum } from '../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../domain/fouten.ts';
import { compareVersies } from '../domain/verschil/compare-versies.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { type GeldendeRegels, selectRegels } from '../rules/rule-set.ts';
import { readVersieinhoud, selectLandelijk } from '../usecases/variant/versieinhoud.ts';
import type { Product } from './open-product.ts';
import { type Optiebeschrijving, parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';
import { printVerschillen } from './verschil-uitvoer.ts';

const OPTIES: Optiebeschrijving = {
  waarden: { gemeente: 'olst-wijhe', tegen: 'landelijk', peildatum: '2026-03-01' },
  schakelaars: ['zonder-opmaak', 'json'],
};

/** `verschil`: what a gemeente does otherwise than the national process, or than another gemeente. @returns the exit code */
export async function runVerschil(args: readonly string[], product: Product, uitvoer: Uitvoer): Promise<0 | 1> {
  const opties = parseOpties(args, OPTIES);
  const gemeente = opties.readTekst('gemeente');
  const tegen = opties.findTekst('tegen') ?? 'landelijk';
  const peildatum = opties.has('peildatum') ? opties.readDatum('peildatum') : product.vandaag();
  const lokaal = selectRegels(await product.readBestanden(gemeente), gemeente, peildatum);
  const ander = selectTegen(await product.readBestanden(isLandelijk(tegen) ? gemeente : tegen), {
    gemeente,
    tegen,
    peildatum,
  });
  const [oud, nieuw] = await Promise.all([ander, lokaal].map((regels) => readVersieinhoud(product.omgeving, regels)));
  if (oud === undefined || nieuw === undefined) throw new TypeError('two versions give two contents');
  const verschillen = compareVersies(oud.inhoud, nieuw.inhoud, { zonderOpmaak: opties.has('zonder-opmaak') });
  return printVerschillen(verschillen, uitvoer, opties.has('json'));
}

// helpers

function isLandelijk(tegen: string): boolean {
  return /^landelijk(-|$)/.test(tegen);
}

/** "landelijk", "landelijk-2026-01-01" or a gemeente. @throws InvoerError for anything else */
function selectTegen(
  bestanden: Regelbestanden,
  { gemeente, tegen, peildatum }: { readonly gemeente: string; readonly tegen: string; readonly peildatum: string },
): GeldendeRegels {
  const datum = tegen.replace(/^landelijk-?/, '');
  try {
    if (!isLandelijk(tegen)) return selectRegels(bestanden, tegen, peildatum);
    if (datum === '') return selectLandelijk(bestanden, gemeente, peildatum);
    if (isDatum(datum)) return selectLandelijk(bestanden, gemeente, datum);
  } catch (fout) {
    if (!(fout instanceof NietGevondenError) || isLandelijk(tegen)) throw fout;
  }
  throw new InvoerError(
    `Optie --tegen: "${tegen}" is er niet. Geef landelijk, landelijk-2026-01-01 of de naam van een gemeente.`,
  );
}
