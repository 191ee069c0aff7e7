import path from 'node:path';
import { makeBetaalbestanden } from '../betaalbestanden.ts';
import type { PdfMaker } from '../documents/typst.ts';
import type { Betaalbestandsoort } from '../domain/betalen/betaalbestanden.ts';
import { isVrijgegeven, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Maand } from '../domain/datum.ts';
import { gatherBetaalstukken } from '../usecases/betalen/betaalstukken.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { writeWhole } from './write-whole.ts';

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

/** Writes the files of every run of a month that was released. @returns how many */
export async function writeBetaalbestanden(
  omgeving: Omgeving,
  { maand, gemeenten, map }: { readonly maand: Maand; readonly gemeenten: readonly string[]; readonly map: string },
): Promise<number> {
  const maker = makeBetaalbestanden(GEEN_PAPIER);
  let aantal = 0;
  for (const gemeente of gemeenten) {
    const koppen = await omgeving.stores.betalen.listKoppen(gemeente);
    for (const { id } of koppen.filter((kop) => kop.maand === maand && !kop.open)) {
      const run = await omgeving.stores.betalen.find(gemeente, id);
      if (run === undefined || !isVrijgegeven(run) || listTeBetalen(run).length === 0) continue;
      const bron = await gatherBetaalstukken(omgeving, run);
      for (const soort of SOORTEN) {
        const { naam, inhoud } = await maker.make(bron, { soort });
        await writeWhole(path.join(map, naam), inhoud);
        aantal += 1;
      }
    }
  }
  return aantal;
}
