import path from 'node:path';
import { makeBetaalbestanden } from '../betaalbestanden.ts';
import type { PdfMaker } from '../documents/typst.ts';
import type { Betaalbestandsoort } from '../domain/betalen/betaalbestanden.ts';
import { isVrijgegeven, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Betaalbestand } from '../domain/betalen/betaalstuk.ts';
import type { Maand } from '../domain/datum.ts';
import type { BetaalStore } from '../ports.ts';
import { gatherBetaalstukken, type Stukbron } from '../usecases/betalen/betaalstukken.ts';
import { describeFout } from '../usecases/describe-fout.ts';
import { divideWork } from '../usecases/divide-work.ts';
import { writeWhole } from './write-whole.ts';

/** The files of one gemeente, and the folder that they come in. */
export interface Bestandenvraag {
  readonly gemeente: string;
  readonly maand: Maand;
  readonly map: string;
}

/** Writes the files of a gemeente, here or elsewhere. @returns how many */
export type Bestandenschrijver = (vraag: Bestandenvraag) => Promise<number>;

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
  schrijvers: readonly Bestandenschrijver[],
  { maand, gemeenten, map }: { readonly maand: Maand; readonly gemeenten: readonly string[]; readonly map: string },
  onGemeente: (verslag: Bestandenverslag) => void = () => {},
): Promise<readonly Bestandenverslag[]> {
  return divideWork(gemeenten, schrijvers, async (gemeente, write) => {
    const verslag = await write({ gemeente, maand, map }).then(
      (aantal): Bestandenverslag => ({ gemeente, aantal }),
      (fout: unknown): Bestandenverslag => ({ gemeente, aantal: 0, melding: describeFout(fout) }),
    );
    onGemeente(verslag);
    return verslag;
  });
}

/** Writes the files of a gemeente from its store. All files of a run are made before the first is written. */
export function makeBestandenschrijver(
  bron: Stukbron & { readonly stores: { readonly betalen: Pick<BetaalStore, 'listKoppen' | 'find'> } },
): Bestandenschrijver {
  const maker = makeBetaalbestanden(GEEN_PAPIER);
  return async ({ gemeente, maand, map }) => {
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
  };
}
