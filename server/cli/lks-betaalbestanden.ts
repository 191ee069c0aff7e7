import path from 'node:path';
import { makeBetaalbestanden } from '../betaalbestanden.ts';
import { makePdfMaker } from '../documents/typst.ts';
import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import {
  type Bestandoverzicht,
  type Bestandvraag,
  type Betaalbestandmaker,
  type Betaalstukbron,
  BOEKINGEN,
  type Boeking,
} from '../domain/betalen/betaalbestanden.ts';
import { type Betaalrun, isVrijgegeven } from '../domain/betalen/betaalrun.ts';
import { type Betaalbestand, readOpdrachtdatum } from '../domain/betalen/betaalstuk.ts';
import { formatDatum, formatMaand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { selectRegels } from '../rules/rule-set.ts';
import { makeBetaalstukbron } from '../usecases/betalen/betaalstukken.ts';
import { makeUitmap, readMaand, readUitmap } from './betaalopties.ts';
import type { Product } from './open-product.ts';
import { type Optiebeschrijving, type Opties, parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';
import { writeWhole } from './write-whole.ts';

const OPTIES: Optiebeschrijving = {
  waarden: { gemeente: 'olst-wijhe', maand: '2026-03', uit: 'betaalrun-maart', nummer: '1', boeking: 'samen' },
  schakelaars: [],
};

/** `betaalbestanden`: every file of the released runs of a month, in a folder. 1 when nothing was released. */
export async function runBetaalbestanden(args: readonly string[], product: Product, uitvoer: Uitvoer): Promise<0 | 1> {
  const opties = parseOpties(args, OPTIES);
  const gemeente = opties.readTekst('gemeente');
  const maand = readMaand(opties);
  const map = await readUitmap(opties);
  const boeking = readBoeking(opties);
  // Says that the gemeente does not exist before anything else.
  await product.readBestanden(gemeente).then((bestanden) => selectRegels(bestanden, gemeente, product.vandaag()));
  const runs = await findRuns(product, { gemeente, maand, nummer: opties.findGetal('nummer') });
  if (runs.length === 0) {
    uitvoer.warn(`Voor ${gemeente} is in ${formatMaand(maand)} geen betaalrun vrijgegeven. Er zijn geen bestanden.`);
    return 1;
  }
  const maker = makeBetaalbestanden(makePdfMaker());
  for (const run of runs) {
    const bron = await gatherBron(product, run);
    const overzicht = maker.list(bron);
    // All of them are made before the first is written.
    const bestanden = await makeAlle(maker, bron, overzicht, boeking);
    await makeUitmap(map);
    for (const { naam, inhoud } of bestanden) await writeWhole(path.join(map, naam), inhoud);
    describe(overzicht, bestanden, map, uitvoer);
  }
  return 0;
}

// helpers

function readBoeking(opties: Opties): Boeking {
  const tekst = opties.findTekst('boeking') ?? 'per_regel';
  const gevonden = BOEKINGEN.find((boeking) => boeking === tekst);
  if (gevonden !== undefined) return gevonden;
  throw new InvoerError(`Optie --boeking: "${tekst}" is er niet. Kies uit ${BOEKINGEN.join(', ')}.`);
}

async function findRuns(
  { opslag }: Product,
  { gemeente, maand, nummer }: { readonly gemeente: string; readonly maand: string; readonly nummer?: number },
): Promise<readonly Betaalrun[]> {
  const runs = (await opslag?.betalen.list(gemeente)) ?? [];
  return runs
    .filter((run) => run.maand === maand && isVrijgegeven(run) && (nummer === undefined || run.volgnummer === nummer))
    .toSorted((a, b) => a.volgnummer - b.volgnummer);
}

async function gatherBron(product: Product, run: Betaalrun): Promise<Betaalstukbron> {
  const geldend = selectRegels(await product.readBestanden(run.gemeente), run.gemeente, readOpdrachtdatum(run));
  const gebruikers = (await product.opslag?.gebruikers.list([run.gemeente])) ?? [];
  const namen = Object.fromEntries(gebruikers.map(({ gebruikersnaam, naam }) => [gebruikersnaam, naam]));
  return makeBetaalstukbron(run, geldend, namen);
}

async function makeAlle(
  maker: Betaalbestandmaker,
  bron: Betaalstukbron,
  { bestanden, werkgevers }: Bestandoverzicht,
  boeking: Boeking,
): Promise<readonly Betaalbestand[]> {
  const vragen: readonly Bestandvraag[] = [
    ...bestanden.filter(({ soort }) => soort !== 'alles.zip').map(({ soort }) => ({ soort, boeking })),
    ...werkgevers.flatMap(({ nummer }) => [
      { soort: 'specificatie.pdf' as const, nummer },
      { soort: 'specificatie.csv' as const, nummer },
    ]),
  ];
  const gemaakt: Betaalbestand[] = [];
  for (const vraag of vragen) gemaakt.push(await maker.make(bron, vraag));
  return gemaakt;
}

function describe(
  { opdracht, aantal, totaalCent, uitvoerdatum, aanleverdatum, opmerkingen }: Bestandoverzicht,
  bestanden: readonly Betaalbestand[],
  map: string,
  uitvoer: Uitvoer,
): void {
  uitvoer.print(
    `${opdracht}: ${aantal} betalingen, samen ${formatBedrag(totaalCent)}. ${bestanden.length} bestanden staan in ${map}.`,
  );
  uitvoer.print(
    `De bank boekt op ${formatDatum(uitvoerdatum)}. Lever één van de twee betaalbestanden aan, uiterlijk op ${formatDatum(aanleverdatum)}.`,
  );
  for (const { naam } of bestanden) uitvoer.print(`  ${naam}`);
  for (const opmerking of opmerkingen) uitvoer.warn(opmerking);
}
