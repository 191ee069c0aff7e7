import path from 'node:path';
import { makeBetaalbestanden } from '../betaalbestanden.ts';
import type { PdfMaker } from '../documents/typst.ts';
import type { Betaalbestandmaker, Betaalbestandsoort } from '../domain/betalen/betaalbestanden.ts';
import { isVrijgegeven, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Betaalbestand } from '../domain/betalen/betaalstuk.ts';
import type { Maand } from '../domain/datum.ts';
import type { BetaalStore } from '../ports.ts';
import { gatherBetaalstukken, type Stukbron } from '../usecases/betalen/betaalstukken.ts';
import { describeFout } from '../usecases/describe-fout.ts';
import { writeWhole } from './write-whole.ts';

/** Of which month and which gemeenten, and the folder that the files come in. */
export interface Bestandenvraag {
  readonly maand: Maand;
  readonly gemeenten: readonly string[];
  readonly map: string;
}

/** What became of the files of one gemeente. */
export interface Bestandenverslag {
  readonly gemeente: string;
  /** How many were written. */
  readonly aantal: number;
  /** Why it did not work, in one Dutch sentence. */
  readonly melding?: string;
}

/** The files that a bank and a bookkeeping take in; the papers for people are made per run. */
const SOORTEN: readonly Betaalbestandsoort[] = [
  'pain.001.001.03',
  'pain.001.001.09',
  'betaalopdracht.csv',
  'journaal.csv',
];

/** None of these files is a paper, so the compiler of papers does not have to start. */
const GEEN_PAPIER: PdfMaker = {
  make() {
    throw new TypeError('Hier worden geen papieren gemaakt.');
  },
};

/** The files of every run of a month that was released, for many gemeenten. One that fails does not hold up the others. */
export async function writeBetaalbestanden(
  bron: Bestandenbron,
  { maand, gemeenten, map }: Bestandenvraag,
  onGemeente: (verslag: Bestandenverslag) => void = () => {},
): Promise<readonly Bestandenverslag[]> {
  const maker = makeBetaalbestanden(GEEN_PAPIER);
  const verslagen: Bestandenverslag[] = [];
  for (const gemeente of gemeenten) {
    const verslag = await writeGemeente(bron, maker, { gemeente, maand, map }).then(
      (aantal): Bestandenverslag => ({ gemeente, aantal }),
      (fout: unknown): Bestandenverslag => ({ gemeente, aantal: 0, melding: describeFout(fout) }),
    );
    onGemeente(verslag);
    verslagen.push(verslag);
  }
  return verslagen;
}

// helpers

type Bestandenbron = Stukbron & { readonly stores: { readonly betalen: Pick<BetaalStore, 'listKoppen' | 'find'> } };

/** All files of a run are made before the first is written. @returns how many */
async function writeGemeente(
  bron: Bestandenbron,
  maker: Betaalbestandmaker,
  { gemeente, maand, map }: { readonly gemeente: string; readonly maand: Maand; readonly map: string },
): Promise<number> {
  const { betalen } = bron.stores;
  let aantal = 0;
  for (const { id } of (await betalen.listKoppen(gemeente)).filter((kop) => kop.maand === maand && !kop.open)) {
    const run = await betalen.find(gemeente, id);
    if (run === undefined || !isVrijgegeven(run) || listTeBetalen(run).length === 0) continue;
    const stukken = await gatherBetaalstukken(bron, run);
    const bestanden: Betaalbestand[] = [];
    for (const soort of SOORTEN) bestanden.push(await maker.make(stukken, { soort }));
    await Promise.all(bestanden.map(({ naam, inhoud }) => writeWhole(path.join(map, naam), inhoud)));
    aantal += bestanden.length;
  }
  return aantal;
}
