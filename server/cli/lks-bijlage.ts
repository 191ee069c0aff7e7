import { stat } from 'node:fs/promises';
import path from 'node:path';
import { makeBijlageRenderer } from '../documents/bijlage/render-bijlage.ts';
import { makePdfMaker } from '../documents/typst.ts';
import {
  BIJLAGEDELEN,
  BIJLAGEFORMATEN,
  type Bijlagedeel,
  type Bijlageformaat,
} from '../domain/bijlage/bijlage-document.ts';
import { InvoerError } from '../domain/fouten.ts';
import { readRekengegevens } from '../rules/read-rekengegevens.ts';
import { readVariantbestand } from '../rules/read-variantbestand.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { type GeldendeRegels, selectRegels } from '../rules/rule-set.ts';
import { gatherBijlage } from '../usecases/bijlage/gather-bijlage.ts';
import { selectVersieregels } from '../usecases/variant/check-variantversie.ts';
import { readTekstbestand } from './lees-bestand.ts';
import type { Product } from './open-product.ts';
import { type Optiebeschrijving, type Opties, parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';
import { writeWhole } from './write-whole.ts';

const OPTIES: Optiebeschrijving = {
  waarden: {
    gemeente: 'olst-wijhe',
    peildatum: '2026-03-01',
    versie: '2026-01-01',
    variant: 'variant.json',
    formaat: 'pdf',
    uit: 'bijlage.pdf',
    delen: 'stappen,afwijkingen',
  },
  schakelaars: ['concept'],
};
/** Name of the process that the bijlage describes. */
const PROCES = 'aanvraag-en-besluit';

/** `bijlage`: the process annex of the verordening as a file, of the version in force, a published one, or one from a file. */
export async function runBijlage(args: readonly string[], product: Product, uitvoer: Uitvoer): Promise<0> {
  const opties = parseOpties(args, OPTIES);
  const formaat = readFormaat(opties.readTekst('formaat'));
  const delen = readDelen(opties.findTekst('delen'));
  const doel = path.resolve(opties.readTekst('uit'));
  await checkDoel(doel);
  const bestanden = await product.readBestanden(opties.readTekst('gemeente'));
  const { geldend, concept } = await selectVersie(opties, product, bestanden);
  const bijlage = await gatherBijlage(
    { ...product.omgeving, proces: PROCES },
    {
      geldend,
      concept: concept || opties.has('concept'),
      rekengegevens: readRekengegevens(bestanden),
      jaar: Number(geldend.peildatum.slice(0, 4)),
    },
  );
  const render = makeBijlageRenderer(
    makePdfMaker(),
    (naam, versie) =>
      product.omgeving.processen.processen.find((bron) => bron.naam === naam && bron.versie === versie)?.xml,
  );
  await writeWhole(doel, (await render(bijlage, formaat, delen)).inhoud);
  uitvoer.print(`De bijlage van ${bijlage.gemeente.naam}, versie ${bijlage.variant.versie}, staat in ${doel}.`);
  return 0;
}

// helpers

function readFormaat(formaat: string): Bijlageformaat {
  const gevonden = BIJLAGEFORMATEN.find((kandidaat) => kandidaat === formaat);
  if (gevonden !== undefined) return gevonden;
  throw new InvoerError(`Optie --formaat: "${formaat}" is er niet. Kies uit ${BIJLAGEFORMATEN.join(', ')}.`);
}

function readDelen(tekst: string | undefined): readonly Bijlagedeel[] {
  const gekozen: readonly string[] = tekst?.split(',') ?? BIJLAGEDELEN;
  const vreemd = gekozen.find((deel) => !BIJLAGEDELEN.some((kandidaat) => kandidaat === deel));
  if (vreemd === undefined) return BIJLAGEDELEN.filter((deel) => gekozen.includes(deel));
  throw new InvoerError(
    `Optie --delen: "${vreemd}" is er niet. Kies uit ${BIJLAGEDELEN.join(', ')}, met een komma ertussen.`,
  );
}

/** A version from a file is a concept: nobody decided on it. @throws InvoerError @throws RegelbestandError @throws NietGevondenError */
async function selectVersie(
  opties: Opties,
  product: Product,
  bestanden: Regelbestanden,
): Promise<{ readonly geldend: GeldendeRegels; readonly concept: boolean }> {
  const gemeente = opties.readTekst('gemeente');
  const keuzes = ['peildatum', 'versie', 'variant'].filter((naam) => opties.has(naam));
  if (keuzes.length > 1) throw new InvoerError('Kies één van --peildatum, --versie en --variant.');
  const peildatum = opties.has('peildatum') ? opties.readDatum('peildatum') : product.vandaag();
  const bestand = opties.findTekst('variant');
  if (bestand !== undefined) {
    const variant = readVariantbestand(await readTekstbestand(bestand), bestanden);
    return { geldend: selectVersieregels(bestanden, gemeente, variant), concept: true };
  }
  const versie = opties.findTekst('versie');
  if (versie === undefined) return { geldend: selectRegels(bestanden, gemeente, peildatum), concept: false };
  const varianten = bestanden.gemeenten[gemeente]?.varianten ?? [];
  const gevonden = varianten.find((variant) => variant.versie === versie);
  if (gevonden !== undefined) return { geldend: selectVersieregels(bestanden, gemeente, gevonden), concept: false };
  const bekend = varianten.map((variant) => variant.versie).join(', ');
  throw new InvoerError(
    `Optie --versie: "${versie}" is er niet. Gepubliceerd zijn: ${bekend === '' ? 'geen' : bekend}.`,
  );
}

/** Before the work begins, so that nobody waits for a file that cannot be written. */
async function checkDoel(doel: string): Promise<void> {
  const bestaand = await stat(doel).catch(() => undefined);
  if (bestaand?.isDirectory() === true) throw new InvoerError(`Optie --uit: ${doel} is een map. Noem een bestand.`);
  const map = await stat(path.dirname(doel)).catch(() => undefined);
  if (map?.isDirectory() !== true) throw new InvoerError(`Optie --uit: de map ${path.dirname(doel)} is er niet.`);
}
